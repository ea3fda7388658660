package org.rostrum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.table.Column;
import org.rostrum.table.ResultTable;
import org.rostrum.table.RowSource;
import org.rostrum.text.UserError;

class SelectionTest {
    private static final ResultTable ROOMS = new ResultTable(
            List.of(Column.text("room"), Column.integer("seats")),
            RowSource.of(List.of(
                    List.of("Baltic Hall", "120"),
                    List.of("Šilas", "9"),
                    List.of("Amber Room", ""),
                    List.of("Annex", "20"))));

    private static List<List<String>> rows(String where, String sort, String columns, long limit) {
        List<List<String>> rows = new ArrayList<>();
        new Selection(
                        words(where, "&"),
                        words(sort, "/"),
                        words(columns, "/"),
                        limit < 0 ? OptionalLong.empty() : OptionalLong.of(limit))
                .of(ROOMS)
                .rows()
                .forEach(rows::add);
        return rows;
    }

    private static List<String> words(String text, String between) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(between));
    }

    private static String names(String where, String sort) {
        return String.join(
                "; ",
                rows(where, sort, "room", -1).stream().map(row -> row.get(0)).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                    | ''     | Baltic Hall; Šilas; Amber Room; Annex",
                "room=silas            | ''     | Šilas",
                "room!=SILAS,annex     | ''     | Baltic Hall; Amber Room",
                "room~an,ro            | ''     | Amber Room; Annex",
                "seats>=20             | ''     | Baltic Hall; Annex",
                "seats<20              | ''     | Šilas",
                "seats>9&seats<=20     | ''     | Annex",
                "seats=                | ''     | Amber Room",
                "''                    | seats  | Amber Room; Šilas; Annex; Baltic Hall",
                "''                    | -seats | Baltic Hall; Annex; Šilas; Amber Room",
                "seats>0               | -room  | Šilas; Baltic Hall; Annex"
            })
    void rowsAreChosenAndOrdered(String where, String sort, String names) {
        assertEquals(names, names(where, sort));
    }

    @Test
    void columnsAndLimitAreKept() {
        assertEquals(List.of(List.of("120", "Baltic Hall")), rows("", "-seats", "seats/room", 1));
        assertEquals(List.of(), rows("", "", "", 0));
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThrows(UserError.class, () -> rows("places=3", "", "", -1));
        assertThrows(UserError.class, () -> rows("", "places", "", -1));
        assertThrows(UserError.class, () -> rows("", "", "places", -1));
        assertThrows(UserError.class, () -> rows("seats>=many", "", "", -1));
    }
}
