package org.rostrum.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTableTest {
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
        titles-of-one-cell.csv    = heading 4, above [1, 2], 1 blank, 4 columns; 5R 6R
        notes-below.csv           = heading 1, above [], 0 blank, 5 columns; 2R 3R 4B 5N 6N
        short-last-row.csv        = heading 1, above [], 0 blank, 5 columns; 2R 3R 4R 5R
        heading-again.csv         = heading 1, above [], 0 blank, 3 columns; 2R 3H 4R
        no-heading.csv            = no heading, above [], 0 blank, 4 columns; 1R 2R 3R
        no-heading-words-only.csv = no heading, above [], 0 blank, 3 columns; 1R 2R 3R
        table-from-column-c.csv   = heading 3, above [2], 1 blank, 5 columns; 4R 5R
        date-and-place-above.csv  = heading 3, above [1], 1 blank, 6 columns; 4R 5R
        groups.csv                = heading 1, above [], 0 blank, 4 columns; 2G 3R 4G 5R
        heading-only.csv          = heading 1, above [], 0 blank, 3 columns;
        blank.csv                 = no heading, above [], 0 blank, 0 columns; 1B 2B 3B
        merged-titles.xlsx        = heading 2, above [1], 0 blank, 3 columns; 3R
        gaps.xlsx                 = heading 3, above [], 2 blank, 4 columns; 4B 5B 6B 7R
        heading-of-two-rows.csv   = heading 2, above [], 0 blank, 5 columns; 3R 4R
        heading-of-three-rows.csv = heading 3, above [], 0 blank, 6 columns; 4R 5R
        heading-in-two-languages.csv = heading 2, above [], 0 blank, 5 columns; 3R 4R
        heading-with-gaps-filled-below.csv = heading 3, above [1], 0 blank, 6 columns; 4R 5R
        days-below-a-heading.csv  = heading 3, above [1], 0 blank, 7 columns; 4R 5R 6R
        hints-below-the-heading.csv = heading 2, above [], 0 blank, 4 columns; 3R 4R
        first-record-without-its-dates.csv = heading 1, above [], 0 blank, 4 columns; 2R 3R 4R
        second-table.csv          = heading 1, above [], 0 blank, 4 columns; 2R 3R 4B 5O 6O 7O 8O
        second-table-as-wide.csv  = heading 1, above [], 0 blank, 3 columns; 2R 3R 4B 5O 6O 7O
        second-table-without-blank-row.csv = heading 1, above [], 0 blank, 4 columns; 2R 3R 4O 5O 6O
        pasted-twice.csv          = heading 1, above [], 0 blank, 2 columns; 2R 3R 4H 5C 6R
        countries-alone-in-capitals.csv = heading 1, above [], 0 blank, 4 columns; 2G 3R 4R 5G 6R 7R
        name-alone-is-a-record.csv = heading 1, above [], 0 blank, 4 columns; 2R 3R 4R
        delimiter-at-line-ends.csv = heading 1, above [], 0 blank, 3 columns; 2R 3R
        title-wider-than-the-table.csv = heading 2, above [1], 0 blank, 2 columns; 3R 4R 5R 6R
        names-and-values-above.csv = heading 5, above [1, 2, 3], 1 blank, 4 columns; 6R
        """)
    void tableIsFoundByItsShape(String file, String shape) {
        assertEquals(shape, Trap.shape(SheetTable.find(Trap.open(file).get(0))).strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
        heading-of-two-rows.csv   = Participant Family name | Participant Given name | Travel Arrival | Travel Departure | Contact E-mail
        heading-of-three-rows.csv = Organisation | Staff Seconded Women | Staff Seconded Men | Staff Contracted Women | Staff Contracted Men | Costs
        heading-in-two-languages.csv = Pavardė Surname | Vardas First name | Valstybė Country | El. paštas E-mail | Atvykimas Arrival
        heading-with-gaps-filled-below.csv = No. | Name Family name | Name Given name | Country | Stay from | Stay to
        days-below-a-heading.csv = Lp. | Uczestnik Imię | Uczestnik Nazwisko | Instytucja | Kraj | Podpis 20.10 | Podpis 21.10
        hints-below-the-heading.csv = Name | Country | Arrival (dd.mm.yyyy) | Departure (dd.mm.yyyy)
        """)
    void headingOfSeveralRowsIsJoinedCellByCell(String file, String heading) {
        SheetTable table = SheetTable.find(Trap.open(file).get(0));
        assertEquals(heading, String.join(" | ", table.header().orElseThrow().cells()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
        form.csv            = most rows are names with a colon and their values
        calculation.csv     = no row is surely its heading
        cross-table.csv     = what stands over its numbers is part of it
        words-in-turn.csv   = nothing tells its heading from the rows below
        """)
    void sheetOfSomethingElseIsNotOneClearTable(String file, String doubt) {
        assertEquals(Optional.of(doubt), SheetTable.find(Trap.open(file).get(0)).doubt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "titles-of-one-cell.csv",
                "notes-below.csv",
                "no-heading.csv",
                "table-from-column-c.csv",
                "groups.csv",
                "merged-titles.xlsx",
                "heading-of-three-rows.csv",
                "second-table.csv",
                "pasted-twice.csv",
                "names-and-values-above.csv"
            })
    void listWithTitlesAndNotesIsOneClearTable(String file) {
        assertEquals(Optional.empty(), SheetTable.find(Trap.open(file).get(0)).doubt());
    }

    @Test
    void emptyCellsOnTheRightAreColumnsUnlessTheDelimiterEndsEachLine() {
        assertEquals(
                3,
                SheetTable.find(Trap.open("delimiter-at-line-ends.csv").get(0)).width());
        assertEquals(
                4,
                SheetTable.find(Trap.open("longer-and-shorter-rows.csv").get(0)).width());
    }

    @Test
    void furtherTableCanBeReadByItself() {
        SheetTable first = SheetTable.find(Trap.open("second-table.csv").get(0));
        assertEquals("heading 6, above [5], 0 blank, 2 columns; 7R 8R", Trap.shape(first.next(5)));
        assertEquals("heading 1, above [], 0 blank, 4 columns; 2R 3R 4B", Trap.shape(first.upTo(4)));
    }

    @Test
    void anotherRowCanBeTheHeading() {
        SheetTable table = SheetTable.find(Trap.open("groups.csv").get(0));
        assertEquals("heading 3, above [1, 2], 0 blank, 4 columns; 4G 5R", Trap.shape(table.withHeader(3)));
        assertEquals("no heading, above [], 0 blank, 4 columns; 1R 2G 3R 4G 5R", Trap.shape(table.withoutHeader()));
    }

    @Test
    void listOfTheWorkshopHasItsHeadingInRowFour() {
        Sheet sheet = Sheets.open(Path.of("data/vilnius-2010/registrations-v1.csv"), "v1.csv", ReadOptions.BY_EVIDENCE)
                .get(0);
        assertEquals(
                new Reading(
                        "v1.csv",
                        "",
                        "csv",
                        "windows-1257",
                        "not valid UTF-8 at byte offset 19; Lithuanian letters",
                        ";",
                        "",
                        "CRLF",
                        List.of()),
                sheet.reading());
        String shape = Trap.shape(SheetTable.find(sheet));
        assertEquals("heading 4, above [1, 2], 1 blank, 10 columns", shape.substring(0, shape.indexOf(';')));
        List<String> kinds = List.of(shape.substring(shape.indexOf(';') + 2).split(" "));
        assertEquals(
                List.of(49, Optional.of("25B")),
                List.of(
                        kinds.size(),
                        kinds.stream().filter(kind -> !kind.endsWith("R")).findFirst()));
    }

    @Test
    void workbookOfTheWorkshopHasTwoSheets() {
        List<Sheet> sheets =
                Sheets.open(Path.of("data/vilnius-2010/registrations-v2.xlsx"), "v2.xlsx", ReadOptions.BY_EVIDENCE);
        assertEquals(
                List.of("States", "Organisations"),
                sheets.stream().map(sheet -> sheet.reading().sheet()).toList());
        assertEquals(
                List.of(44, 10),
                sheets.stream().map(sheet -> Trap.rows(sheet).size()).toList());
        assertEquals(
                "2: Estonia | Mr. | Märt ÕUNAPUU | Police and Border Guard Board | Head of the Drug Crime Unit | p01@example.org | +370 5 200 3001 | M | x | 2010-10-19 | 2010-10-22",
                Trap.rows(sheets.get(0)).get(1));
    }
}
