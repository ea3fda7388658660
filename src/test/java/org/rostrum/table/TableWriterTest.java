package org.rostrum.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.text.UserError;

class TableWriterTest {
    private static final List<Column> COLUMNS = List.of(
            Column.text("family_name"),
            Column.integer("participants"),
            Column.decimal("women_pct"),
            new Column("waived", "Waived", Column.Type.BOOLEAN));
    private static final ResultTable TABLE = Tables.of(
            COLUMNS,
            List.of(
                    List.of("O'Neil, \"Jo\"|\\", "12", "38.5", "true"),
                    List.of("=1+1\n_x_ snake_case", "<5", "", "false")));

    @Test
    void csvIsExactAndQuotesWhatItMust() {
        assertEquals(
                "family_name,participants,women_pct,waived\n\"O'Neil, \"\"Jo\"\"|\\\",12,38.5,true\n\"=1+1\n_x_ snake_case\",<5,,false\n",
                Tables.text(TABLE, Format.CSV));
    }

    @Test
    void csvForSpreadsheetsNeutralisesTextAlone() {
        ResultTable table = Tables.of(
                List.of(Column.text("phone"), Column.integer("change")),
                List.of(List.of("=1", "-5"), List.of("+370 5 200 3001", "")));
        assertEquals(
                "\uFEFFphone,change\n'=1,-5\n+370 5 200 3001,\n",
                Tables.text(
                        table,
                        Format.CSV,
                        WriteOptions.PLAIN.withSafeFormulas(true).withBom(true)));
    }

    @Test
    void tsvIsALineForEachRow() {
        assertEquals(
                "family_name\tparticipants\twomen_pct\twaived\nO'Neil, \"Jo\"|\\\\\t12\t38.5\ttrue\n=1+1\\n_x_ snake_case\t<5\t\tfalse\n",
                Tables.text(TABLE, Format.TSV));
    }

    @Test
    void jsonHasNumbersAndALineForEachObject() {
        String objects = """
                {"family_name":"O'Neil, \\"Jo\\"|\\\\","participants":12,"women_pct":38.5,"waived":true}%s
                {"family_name":"=1+1\\n_x_ snake_case","participants":"<5","women_pct":null,"waived":false}
                """;
        assertEquals("[\n" + objects.formatted(",") + "]\n", Tables.text(TABLE, Format.JSON));
        assertEquals(objects.formatted(""), Tables.text(TABLE, Format.JSONL));
        assertEquals("[]\n", Tables.text(Tables.of(COLUMNS, List.of()), Format.JSON));
        assertEquals("", Tables.text(Tables.of(COLUMNS, List.of()), Format.JSONL));
    }

    @Test
    void markdownShowsTheTextAndNothingElse() {
        assertEquals("""
                | family_name | participants | women_pct | waived |
                | --- | ---: | ---: | --- |
                | O'Neil, "Jo"\\|\\\\ | 12 | 38.5 | true |
                | =1+1<br>\\_x\\_ snake_case | \\<5 | | false |
                """, Tables.text(TABLE, Format.MD));
    }

    @Test
    void halfACharacterIsReplaced() {
        ResultTable table = Tables.of(List.of(Column.text("x")), List.of(List.of("a\uD83D")));
        assertEquals("x\na\uFFFD\n", Tables.text(table, Format.CSV));
        assertEquals("{\"x\":\"a\uFFFD\"}\n", Tables.text(table, Format.JSONL));
    }

    @Test
    void rowOfAnotherLengthIsABug() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Tables.text(Tables.of(COLUMNS, List.of(List.of("a"))), Format.CSV));
    }

    @Test
    void workbookRefusesMoreThanItCanHold() {
        RowSource million = row -> {
            for (int i = 0; i < 1_048_576; i++) {
                row.accept(List.of(""));
            }
        };
        ResultTable tall = new ResultTable(List.of(Column.text("x")), million);
        UserError error = assertThrows(
                UserError.class,
                () -> TableWriter.write(tall, Format.XLSX, OutputStream.nullOutputStream(), WriteOptions.PLAIN));
        assertEquals(UserError.Kind.OUTPUT, error.kind());
        assertEquals("a sheet holds 1048576 rows, and the result has more", error.getMessage());
        ResultTable wide = Tables.of(Collections.nCopies(16_385, Column.text("x")), List.of());
        assertThrows(
                UserError.class,
                () -> TableWriter.write(wide, Format.XLSX, OutputStream.nullOutputStream(), WriteOptions.PLAIN));
    }

    @Test
    void columnsOfAWorkbookHaveLetters() {
        assertEquals(
                List.of("A", "Z", "AA", "ZZ", "AAA", "XFD"),
                List.of(
                        WorkbookRows.letters(0),
                        WorkbookRows.letters(25),
                        WorkbookRows.letters(26),
                        WorkbookRows.letters(701),
                        WorkbookRows.letters(702),
                        WorkbookRows.letters(16_383)));
    }

    @Test
    void closedPipeIsToldFromAFullDisk() {
        for (Format format : Format.values()) {
            assertTrue(ClosedPipe.caused(failure(format, "Broken pipe")), format.name());
            assertFalse(ClosedPipe.caused(failure(format, "No space left on device")), format.name());
        }
    }

    private static UncheckedIOException failure(Format format, String message) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
        return assertThrows(
                UncheckedIOException.class,
                () -> TableWriter.write(TABLE, format, broken, WriteOptions.PLAIN),
                format.name());
    }

    @Test
    void schemaNamesEveryColumnWithItsType() {
        assertEquals(
                """
                {
                  "$schema" : "https://json-schema.org/draft/2020-12/schema",
                  "title" : "Statistics",
                  "type" : "array",
                  "items" : {
                    "type" : "object",
                    "properties" : {
                      "delegation" : {
                        "title" : "Delegation",
                        "type" : "string"
                      },
                      "participants" : {
                        "title" : "Participants",
                        "type" : [ "integer", "null" ]
                      },
                      "women_pct" : {
                        "title" : "Women pct",
                        "type" : [ "number", "null" ]
                      }
                    },
                    "required" : [ "delegation", "participants", "women_pct" ],
                    "additionalProperties" : false
                  }
                }
                """,
                JsonSchema.of(
                        List.of(Column.text("delegation"), Column.integer("participants"), Column.decimal("women_pct")),
                        "Statistics"));
    }
}
