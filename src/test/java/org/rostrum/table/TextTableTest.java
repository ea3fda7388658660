package org.rostrum.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.text.Terminal;

class TextTableTest {
    private static final List<Column> COLUMNS = List.of(
            Column.integer("id"),
            Column.text("name"),
            Column.text("position"),
            Column.text("arrival"),
            Column.decimal("women_pct"));
    private static final ResultTable PEOPLE = Tables.of(
            COLUMNS,
            List.of(
                    List.of(
                            "1",
                            "Ona PAUKŠTYTĖ",
                            "Head of the Division for Cooperation with Customs",
                            "2010-10-19",
                            "38.5"),
                    List.of("12", "Jon DOE", "Inspector\nof things", "", "5.0")));

    private static String at(int width, ResultTable table) {
        return Tables.text(table, Format.TABLE, WriteOptions.PLAIN.withWidth(width));
    }

    @Test
    void nothingIsCutWhereThereIsRoom() {
        assertEquals("""
                Id  Name           Position                                           Arrival     Women pct
                --  -------------  -------------------------------------------------  ----------  ---------
                 1  Ona PAUKŠTYTĖ  Head of the Division for Cooperation with Customs  2010-10-19       38.5
                12  Jon DOE        Inspector of things                                                  5.0
                """, at(120, PEOPLE));
    }

    @Test
    void theWidestTextGivesWayFirst() {
        assertEquals("""
                Id  Name           Position         Arrival     Women pct
                --  -------------  ---------------  ----------  ---------
                 1  Ona PAUKŠTYTĖ  Head of the Di…  2010-10-19       38.5
                12  Jon DOE        Inspector of t…                    5.0
                """, at(57, PEOPLE));
    }

    @Test
    void columnsMoveTogetherBeforeTheyBecomeTooNarrow() {
        assertEquals("""
                Id Name      Position Arrival    Women pct
                -- --------- -------- ---------- ---------
                 1 Ona PAUK… Head of… 2010-10-19      38.5
                12 Jon DOE   Inspect…                  5.0
                """, at(42, PEOPLE));
    }

    @Test
    void longTextContinuesBelowWhereAskedFor() {
        assertEquals(
                """
                Id  Name           Position         Arrival     Women pct
                --  -------------  ---------------  ----------  ---------
                 1  Ona PAUKŠTYTĖ  Head of the      2010-10-19       38.5
                                   Division for
                                   Cooperation
                                   with Customs
                12  Jon DOE        Inspector of                       5.0
                                   things
                """,
                Tables.text(
                        PEOPLE, Format.TABLE, WriteOptions.PLAIN.withWidth(57).withWrap(true)));
    }

    @Test
    void wrappedWordsStayWholeWhereAnotherColumnCanGive() {
        ResultTable figures = Tables.of(
                List.of(Column.text("figure"), Column.text("value")),
                List.of(
                        List.of("participants_international_organisation", "9"),
                        List.of("title", "Regional expert workshop on synthetic drugs")));
        assertEquals(
                """
                Figure                                   Value
                ---------------------------------------  -----------------------
                participants_international_organisation  9
                title                                    Regional expert
                                                         workshop on synthetic
                                                         drugs
                """,
                Tables.text(
                        figures, Format.TABLE, WriteOptions.PLAIN.withWidth(64).withWrap(true)));
    }

    @Test
    void longWordsArePartedAtTheirHyphens() {
        ResultTable kinds = Tables.of(
                List.of(Column.text("kind"), Column.integer("n")),
                List.of(List.of("international-organisation-of-states-parties", "1")));
        assertEquals(
                """
                Kind                  N
                --------------------  -
                international-        1
                organisation-of-
                states-parties
                """,
                Tables.text(
                        kinds, Format.TABLE, WriteOptions.PLAIN.withWidth(23).withWrap(true)));
    }

    @Test
    void headingsAreCutLast() {
        assertEquals(
                """
                Organisation Delegation Position
                ------------ ---------- ---------
                Chamber of…  Latvia     Inspecto…
                """,
                at(
                        33,
                        Tables.of(
                                List.of(
                                        Column.text("organisation"),
                                        Column.text("delegation"),
                                        Column.text("position")),
                                List.of(List.of("Chamber of Notaries", "Latvia", "Inspector of things")))));
    }

    @Test
    void eachRowBecomesABlockWhereColumnsWouldBeTooNarrow() {
        assertEquals("""
                Id         1
                Name       Ona PAUKŠTYTĖ
                Position   Head of the Division for
                           Cooperation with Customs
                Arrival    2010-10-19
                Women pct  38.5

                Id         12
                Name       Jon DOE
                Position   Inspector of things
                Women pct  5.0
                """, at(36, PEOPLE));
    }

    @Test
    void emptyResultSaysSo() {
        assertEquals("""
                Id  Name
                --  ----
                (none)
                """, at(80, Tables.of(COLUMNS.subList(0, 2), List.of())));
    }

    @Test
    void headingsAreSetOffOnlyInColour() {
        String colour = Tables.text(
                PEOPLE, Format.TABLE, WriteOptions.PLAIN.withWidth(120).withColor(true));
        assertEquals(at(120, PEOPLE), colour.replaceAll("\u001b\\[[01]m", ""));
        assertTrue(colour.startsWith("\u001b[1mId "));
    }

    @Test
    void rowsBeyondTheSampleKeepToItsWidths() {
        List<List<String>> rows = IntStream.rangeClosed(1, 1200)
                .mapToObj(n -> List.of("x".repeat(n > 1000 ? 30 : 20)))
                .toList();
        List<String> lines =
                at(80, Tables.of(List.of(Column.text("name")), rows)).lines().toList();
        assertEquals(1202, lines.size());
        assertEquals("x".repeat(19) + "…", lines.get(1201));
    }

    @Test
    void wideCharactersAndAccentsLineUp() {
        List<List<String>> rows = List.of(
                List.of("日本語", "x"),
                List.of("e\u0301a", "x"),
                List.of("Jonas", "x"),
                List.of("👩‍🔬", "x"),
                List.of("한국의 매우 긴 이름입니다", "x"));
        for (int width : List.of(20, 80)) {
            List<String> lines = at(width, Tables.of(List.of(Column.text("name"), Column.text("y")), rows))
                    .lines()
                    .skip(2)
                    .toList();
            assertEquals(
                    1,
                    lines.stream()
                            .map(line -> Terminal.width(line.substring(0, line.lastIndexOf('x'))))
                            .distinct()
                            .count(),
                    lines.toString());
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLineIsWiderThanTheTerminalOrEndsInABlank(int seed) {
        Random random = new Random(seed);
        List<Column> columns = Tables.columns(random);
        ResultTable table = Tables.of(columns, Tables.rows(columns, random));
        int width = WriteOptions.NARROWEST + random.nextInt(120);
        for (boolean wrap : List.of(true, false)) {
            for (String line : Tables.text(
                            table,
                            Format.TABLE,
                            WriteOptions.PLAIN.withWidth(width).withWrap(wrap))
                    .split("\n")) {
                assertTrue(Terminal.width(line) <= width, () -> "seed " + seed + ", width " + width + ": " + line);
                assertTrue(!line.endsWith(" "), () -> "seed " + seed + ": " + line);
            }
        }
    }
}
