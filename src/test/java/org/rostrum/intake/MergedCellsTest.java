package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;

/** Countries, days and headings merged over several rows and columns, in every format that has merged cells. */
class MergedCellsTest {
    private static Understanding understand(String file) {
        return Understanding.of(Lists.tables(Path.of("src/test/sheets", file)), MappingOptions.NONE, Lists.ON);
    }

    private static String shown(Entry entry) {
        return entry.values().get(Field.FAMILY_NAME) + " " + entry.affiliation().country() + " "
                + entry.values().get(Field.ARRIVAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods", "fods", "xml", "html"})
    void textCountsForAllRowsOfItsCellAndNoOther(String format) {
        Understanding understanding = understand("merged-countries." + format);
        TableUnderstanding table = understanding.tables().get(0);
        assertEquals(
                List.of("represented", "family_name", "given_name", "email", "arrival", "departure", "position"),
                Lists.meanings(table));
        assertEquals(
                List.of(
                        "Ozola LV 2010-10-19",
                        "Kalns LV 2010-10-19",
                        "Zars LV 2010-10-20",
                        "Berg NO 2010-10-19",
                        "Lund  ",
                        "Rojas CL 2010-10-19"),
                Lists.entries(understanding).stream()
                        .map(MergedCellsTest::shown)
                        .toList());
        assertEquals(
                List.of(
                        "column “Country” (A) is empty in 1 row, the first is row 8",
                        "column “Country” (A): 2 rows, the first is row 5, take the text of a cell that is merged over several rows",
                        "column “Stay Arrival” (E): row 5 takes the text of a cell that is merged over several rows",
                        "column “Stay Departure” (F): row 5 takes the text of a cell that is merged over several rows"),
                table.notes());
    }

    @Test
    void blankRowsOfAMergedCellStayBlank() {
        List<Taken> rows =
                Lists.taken(understand("merged-countries.xlsx").tables().get(0));
        assertEquals(List.of("Latvia", "Kalns"), rows.get(1).cells().subList(0, 2));
        assertEquals("", rows.get(rows.size() - 1).skippedBecause());
        assertEquals(6, rows.size());
    }
}
