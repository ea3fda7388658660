package org.rostrum.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.text.UserError;

class WorkbookFilesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods", "fods"})
    void numbersAreShownAsInTheOfficeProgramAndDatesInIsoForm(String format) {
        List<String> expected = List.of(
                "1: What | Cell | Again",
                "2: iso date | 2010-10-20",
                "3: date and time | 2010-10-20 08:30",
                "4: leading zeros | 00042",
                "5: date in words | 2010-10-20",
                "6: short date | 2010-10-20",
                "7: time | 08:30",
                "8: percent | 38.50%",
                "9: text | 7",
                "10: thousands | 1,234,567.50",
                "11: words in format | No. 12",
                "12: long number | 37052003001",
                "13: long scientific | 37052003001",
                "14: fifteen digits | 0.3",
                "15: small | 0.0015",
                "16: negative | -12");
        assertEquals(expected, Trap.rows("number-formats." + format).subList(0, expected.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods", "fods"})
    void everyKindOfCellHasItsText(String format) {
        assertEquals(
                List.of("1: Name | Value", "2: Eva NORD | TRUE", "3: 田中 | #N/A", "4: two⏎lines | Namex"),
                Trap.rows("kinds-of-cells." + format).subList(0, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods"})
    void rowNumbersAreThoseShownAndTrailingBlankRowsAreNone(String format) {
        assertEquals(
                List.of("1:", "2:", "3:  | Name |  | Country", "4:", "5:", "6:", "7:  | Eva |  | Norway"),
                Trap.rows("gaps." + format));
    }

    @Test
    void escapesAndDatesOfXlsxAreUndone() {
        assertEquals(
                List.of("5: aAb & c | 2", "6:  | 2010-10-20"),
                Trap.rows("kinds-of-cells.xlsx").subList(4, 6));
    }

    @Test
    void datesOf1904AreFourYearsLater() {
        assertEquals(List.of("1: Arrival | Name", "2: 2010-10-20 | Eva"), Trap.rows("dates-from-1904.xlsx"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"strict.xlsx", "cells-without-places.xlsx"})
    void unusualWorkbooksRead(String file) {
        assertEquals("1: Name | Country", Trap.rows(file).get(0));
        assertEquals(2, Trap.rows(file).size());
    }

    @Test
    void repeatedRowsCountAndCommentsDoNotPrint() {
        assertEquals(
                List.of(
                        "1: Name | Country | Phone",
                        "2:",
                        "3:",
                        "4: Eva  NORD⏎x | Norway | 37052003001",
                        "5: Paul LIND | 2010-10-20 08:30",
                        "6: Paul LIND | 2010-10-20 08:30"),
                Trap.rows("repeats-and-comments.ods"));
    }

    @Test
    void hiddenSheetsAreReadAndSaidAndEmptyOnesLeftOut() {
        List<Reading> readings = Trap.open("hidden-and-empty-sheets.xlsx").stream()
                .map(Sheet::reading)
                .toList();
        assertEquals(
                List.of("Shown", "Codes"), readings.stream().map(Reading::sheet).toList());
        assertEquals(
                List.of(List.of(), List.of("hidden sheet")),
                readings.stream().map(Reading::notes).toList());
        assertEquals(
                List.of(List.of(), List.of("hidden sheet")),
                Trap.open("repeats-and-comments.ods").stream()
                        .map(sheet -> sheet.reading().notes())
                        .toList());
    }

    @Test
    void numberOfASheetCountsBlankOnes() {
        Path file = Trap.FOLDER.resolve("hidden-and-empty-sheets.xlsx");
        assertEquals(
                List.of(2, 3),
                Sheets.numbered(file, "a.xlsx", ReadOptions.BY_EVIDENCE).stream()
                        .map(Sheets.Numbered::number)
                        .toList());
    }

    @Test
    void oneSheetCanBeWantedByNameOrNumber() {
        assertEquals(List.of("Codes", "Shown"), List.of(wanted("codes"), wanted("2")));
        UserError error = assertThrows(UserError.class, () -> wanted("9"));
        assertEquals(
                List.of("hidden.xlsx has no sheet 9", "it has 1 Nothing, 2 Shown, 3 Codes"),
                List.of(error.getMessage(), error.hint()));
    }

    private static String wanted(String sheet) {
        return Sheets.open(
                        Trap.FOLDER.resolve("hidden-and-empty-sheets.xlsx"),
                        "hidden.xlsx",
                        new ReadOptions(Optional.empty(), Optional.of(sheet)))
                .get(0)
                .reading()
                .sheet();
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, windows-1257, read as windows-1257",
        "ISO-8859-1, UTF-8, read as UTF-8",
        "UTF-8, windows-1257, read as windows-1257",
        "windows-1257, windows-1257, ''",
        "UTF-8, UTF-8, ''"
    })
    void encodingThatAPageDeclaresIsHeldAgainstItsBytes(String declared, String real, String note) throws IOException {
        String page =
                "<html><head><meta charset=\"" + declared + "\"></head><table><tr><th>Vardas</th><th>Pavardė</th></tr>"
                        + "<tr><td>Živilė</td><td>Šimkūnaitė</td></tr><tr><td>Žygimantas</td><td>Čepaitis</td></tr></table></html>";
        Path file = Files.write(folder.resolve("page.xls"), page.getBytes(Charset.forName(real)));
        Sheet sheet = Sheets.open(file, "page.xls", ReadOptions.BY_EVIDENCE).get(0);
        assertEquals(
                List.of("1: Vardas | Pavardė", "2: Živilė | Šimkūnaitė", "3: Žygimantas | Čepaitis"), Trap.rows(sheet));
        String said = String.join("", sheet.reading().notes());
        assertEquals(note, said.isEmpty() ? "" : said.substring(0, said.indexOf(" (")));
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, windows-1257, read as windows-1257",
        "ISO-8859-1, UTF-8, read as UTF-8",
        "UTF-8, windows-1257, read as windows-1257",
        "'', windows-1257, read as windows-1257",
        "windows-1257, windows-1257, ''",
        "'', UTF-8, ''",
        "UTF-8, UTF-16, ''",
        "UTF-8, UTF-8, ''"
    })
    void encodingThatXmlDeclaresIsHeldAgainstItsBytes(String declared, String real, String note) throws IOException {
        String says = declared.isEmpty() ? "" : " encoding=\"" + declared + "\"";
        String row =
                "<Row><Cell><Data ss:Type=\"String\">%s</Data></Cell><Cell><Data ss:Type=\"String\">%s</Data></Cell></Row>";
        String xml = "<?xml version=\"1.0\"" + (real.equals("UTF-16") ? "" : says) + "?>\n"
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
                + "<Worksheet ss:Name=\"Sąrašas\"><Table>" + String.format(row, "Vardas", "Pavardė")
                + String.format(row, "Živilė", "Šimkūnaitė")
                + String.format(row, "Žygimantas", real.equals("UTF-16") ? "Čepaitis" : "Čepaitis&#7;")
                + "</Table></Worksheet></Workbook>";
        Path file = Files.write(folder.resolve("list.xml"), xml.getBytes(Charset.forName(real)));
        Sheet sheet = Sheets.open(file, "list.xml", ReadOptions.BY_EVIDENCE).get(0);
        assertEquals("Sąrašas", sheet.reading().sheet());
        assertEquals(
                List.of("1: Vardas | Pavardė", "2: Živilė | Šimkūnaitė", "3: Žygimantas | Čepaitis"), Trap.rows(sheet));
        String said = String.join("", sheet.reading().notes());
        assertEquals(note, said.isEmpty() ? "" : said.substring(0, said.indexOf(" (")));
    }

    @Test
    void xmlOfExcel2003IsRead() {
        List<Sheet> sheets = Trap.open("excel-2003.xml");
        assertEquals(
                List.of(
                        "1: Name | Badge | Arrival |  | Paid",
                        "2:",
                        "3: Eva⏎Nord  | 00042 | 2010-10-20 | 2010 | TRUE",
                        "4: Paul Lind |  |  |  | #DIV/0!",
                        "5:  | 37052003001"),
                Trap.rows(sheets.get(0)));
        assertEquals(
                List.of(
                        "hidden row, read all the same: 4",
                        "hidden columns, read all the same: B, C",
                        "a formula failed: E4 #DIV/0!",
                        "a formula was never computed and read as empty: A5 (open the file in the office program and save it)"),
                sheets.get(0).reading().notes());
        assertEquals(List.of("hidden sheet"), sheets.get(1).reading().notes());
    }

    @Test
    void webPageSavedAsXlsHasASheetForEachInnermostTable() {
        List<Sheet> sheets = Trap.open("html-saved-as-xls.xls");
        assertEquals(
                List.of("Participants", "Table 2"),
                sheets.stream().map(sheet -> sheet.reading().sheet()).toList());
        assertEquals(
                List.of(
                        "1: Name | Contact |  | Arrival",
                        "2:  | Phone | E-mail",
                        "3: Eva Nord | 37052003001 | eva@example.org | 2010-10-20",
                        "4: Paul⏎Lind | 00370 5 200 |  | A & B <tbc>",
                        "5: Anna⏎Šilaitė | 12"),
                Trap.rows(sheets.get(0)));
        assertEquals(
                List.of("hidden row, read all the same: 4"),
                sheets.get(0).reading().notes());
    }

    @Test
    void webPageOfAnOfficeProgramTellsItsDates() {
        List<String> rows = Trap.rows("number-formats.html");
        assertEquals(
                List.of(
                        "3: date and time | 2010-10-20 08:30",
                        "4: leading zeros | 00042",
                        "5: date in words | 2010-10-20"),
                rows.subList(2, 5));
    }

    @Test
    void hiddenRowsAndColumnsOfWorkbooksAreSaid() {
        for (String format : List.of("xlsx", "ods")) {
            Sheet sheet = Trap.open("hidden-rows-and-columns." + format).get(0);
            assertEquals(
                    List.of("1: Name | Code | Country", "2: Eva | 7 | Norway", "3: Paul | 8 | Latvia"),
                    Trap.rows(sheet));
            assertEquals(
                    List.of("hidden row, read all the same: 3", "hidden column, read all the same: B"),
                    sheet.reading().notes(),
                    format);
        }
    }

    @Test
    void formulasThatWereNeverComputedAreSaid() {
        Sheet sheet = Trap.open("formula-without-value.xlsx").get(0);
        assertEquals(List.of("1: Name | Full name", "2: Eva"), Trap.rows(sheet));
        assertEquals(
                List.of("a formula was never computed and read as empty: B2"
                        + " (open the file in the office program and save it)"),
                sheet.reading().notes());
    }
}
