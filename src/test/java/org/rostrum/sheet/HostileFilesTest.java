package org.rostrum.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.text.UserError;

/** Files made to harm: each is refused with one line long before it takes a minute or a gigabyte. Their sources are small; the files are written here. */
class HostileFilesTest {
    /** Against hanging only: a second is what any of them needs on a quiet machine. */
    private static final Duration SOON = Duration.ofMinutes(3);

    private static final int MANY = 20_000_000;

    @TempDir
    private Path folder;

    /** A text that begins, goes on with a piece repeated, and ends. */
    private record Made(String begin, String piece, int times, String end) {
        void write(OutputStream out) throws IOException {
            out.write(Trap.utf8(begin));
            byte[] block = Trap.utf8(piece.repeat(1000));
            for (int left = times; left > 0; left -= 1000) {
                out.write(block, 0, piece.length() * Math.min(left, 1000));
            }
            out.write(Trap.utf8(end));
        }
    }

    static Stream<Arguments> texts() {
        String html = "<html><body><table><tr><td>Name</td></tr><tr><td>";
        String flat = "<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " office:mimetype='application/vnd.oasis.opendocument.spreadsheet'><table name='S'><table-row>";
        String xml = "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet><Table>";
        return Stream.of(
                Arguments.of(new Made("a", ",a", MANY, "\n"), "row 1 has more than 16,384 columns"),
                Arguments.of(new Made("a,b\nc,d\n", ",", MANY, "\n"), "row 3 has more than 16,384 columns"),
                Arguments.of(new Made("a", ",a", 17_000, "\n"), "row 1 has more than 16,384 columns"),
                Arguments.of(
                        new Made("a,b\nc,", "x", 2_000_000, "\n"),
                        "row 2 has a cell of more than a million characters"),
                Arguments.of(
                        new Made("a,b\n1,2\n", ",\n", 3_000_000, "3,4\n"),
                        "it has more than 2 million empty rows one after the other"),
                Arguments.of(new Made("", "x", MANY, ""), "row 1 is longer than 4 million characters"),
                Arguments.of(new Made("a,b\nc,\"", "x", MANY, "\"\n"), "row 2 is longer than 4 million characters"),
                Arguments.of(
                        new Made(flat + "<table-cell><p>", "x", MANY, "</p>"),
                        "its XML has a tag, text or comment of more than 16 million bytes"),
                Arguments.of(
                        new Made(flat + "<table-cell a='", "x", MANY, "'>"),
                        "its XML has a tag, text or comment of more than 16 million bytes"),
                Arguments.of(
                        new Made(flat + "<table-cell ", "a='' ", 100_000, ">"),
                        "its XML has a tag of more than 10,000 attributes"),
                Arguments.of(
                        new Made(
                                flat + "<table-cell><p>",
                                "<s c='1000'/>",
                                100_000,
                                "</p></table-cell></table-row></table></office:document>"),
                        "a cell holds more than a million characters"),
                Arguments.of(
                        new Made(flat + "</table-row></table>", "<table name='S'></table>", 2000, "</office:document>"),
                        "it has more than 1,000 sheets"),
                Arguments.of(new Made(flat, "<a>", 100_000, ""), "its XML is nested more than 256 deep"),
                Arguments.of(new Made(xml, "<a>", 100_000, ""), "its XML is nested more than 256 deep"),
                Arguments.of(
                        new Made(xml, "<Row/>", 2_000_000, "</Table></Worksheet></Workbook>"),
                        "it claims a row 1048577, more than the 1,048,576 that its format allows"),
                Arguments.of(new Made(html, "<div>", 1_000_000, ""), "its tags are nested more than 256 deep"),
                Arguments.of(
                        new Made(html, "x", MANY, "</td></tr></table>"),
                        "it has a tag, text or comment of more than 16 million characters"),
                Arguments.of(
                        new Made(html, "x", 2_000_000, "</td></tr></table>"),
                        "a cell holds more than a million characters"),
                Arguments.of(new Made(html, "<td>x", 300_000, ""), "a row of a table has more than 200,000 elements"),
                Arguments.of(
                        new Made("<table>", "<tr><td rowspan=9999 colspan=1000>x", 1000, ""),
                        "row 18 claims more than 16,384 columns"),
                Arguments.of(
                        new Made("<html>", "<table><tr><td>x</table>", 2000, ""), "it has more than 1,000 sheets"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void hostileTextIsRefused(Made made, String why) throws IOException {
        Path file = folder.resolve("list");
        try (OutputStream out = Files.newOutputStream(file)) {
            made.write(out);
        }
        assertRefused(file, "list is refused: " + why);
    }

    @Test
    void pageThatNeverComesToATableIsRefused() throws IOException {
        Path file = folder.resolve("page");
        try (OutputStream out = Files.newOutputStream(file)) {
            new Made("<html><body>", "<p>x</p>", 2_000_000, "<table><tr><td>x</table>").write(out);
        }
        assertRefused(
                file, "page is a web page (HTML) without a table in its first 100,000 elements, not a spreadsheet");
    }

    static Stream<Arguments> parts() {
        String rows = "<worksheet><sheetData><row><c t='inlineStr'><is><t>Name</t></is></c></row>";
        String far = "<row><c r='XFD1' t='inlineStr'><is><t>x</t></is></c></row>";
        String sheet = "xl/worksheets/sheet1.xml";
        String own = "<!DOCTYPE x [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>";
        String type = "it has a document type of its own, which may hide entities";
        return Stream.of(
                Arguments.of(
                        sheet, new Made(rows, far, 20_000, ""), "its cells lie so far apart that nobody could read it"),
                Arguments.of(
                        "xl/styles.xml",
                        new Made("<a><cellXfs>", "<xf numFmtId='1'/>", 500_000, "</cellXfs></a>"),
                        "it has more than 100,000 styles of cells"),
                Arguments.of(
                        "xl/styles.xml",
                        new Made("<a>", "<numFmt numFmtId='9' formatCode='0'/>", 500_000, "</a>"),
                        "it has more than 100,000 styles of cells"),
                Arguments.of("xl/styles.xml", new Made(own, "", 0, "<a/>"), type),
                Arguments.of("xl/sharedStrings.xml", new Made(own, "", 0, "<a/>"), type),
                Arguments.of("xl/workbook.xml", new Made(own, "", 0, "<a/>"), type),
                Arguments.of("_rels/.rels", new Made(own, "", 0, "<a/>"), type),
                Arguments.of(
                        "mimetype",
                        new Made("application/vnd.oasis.opendocument.spreadsheet", "", 0, ""),
                        "it is a workbook of Excel and an OpenDocument at once"),
                Arguments.of(
                        "XL/Worksheets/Sheet1.xml",
                        new Made("<worksheet/>", "", 0, ""),
                        "it has two parts XL/Worksheets/Sheet1.xml, of which each program may read another"));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void workbookWithAHostilePartIsRefused(String part, Made made, String why) throws IOException {
        Path file = workbook(part, made);
        assertRefused(file, "list is refused: " + why);
    }

    /** Numbered rows, which pack as honest ones do: their number is told before a tenth of them is understood. */
    @Test
    void worksheetWithMoreRowsThanItsFormatHasIsRefused() throws IOException {
        StringBuilder rows = new StringBuilder("<worksheet><sheetData>");
        for (int row = 1; row <= 1_100_000; row++) {
            rows.append("<row r='").append(row).append("'><c t='inlineStr'><is><t>x</t></is></c></row>");
        }
        Path file = workbook("xl/worksheets/sheet1.xml", new Made(rows + "</sheetData></worksheet>", "", 0, ""));
        assertRefused(file, "list is refused: it has more than the 1,048,576 rows that its format allows");
    }

    @Test
    void thinRowsAboveWideOnesAreOrdinary() throws IOException {
        String thin = "<row/>".repeat(12_000);
        String wide = "<c t='inlineStr'><is><t>x</t></is></c>".repeat(500);
        Path file = workbook(
                "xl/worksheets/sheet1.xml",
                new Made("<worksheet><sheetData>" + thin, "<row>" + wide + "</row>", 600, "</sheetData></worksheet>"));
        int count = 0;
        try (Rows rows =
                Sheets.open(file, "list", ReadOptions.BY_EVIDENCE).get(0).rows()) {
            while (rows.next().isPresent()) {
                count++;
            }
        }
        assertEquals(12_600, count);
    }

    @Test
    void twoArchivesBehindEachOtherAreRefused() throws IOException {
        Path file = workbook("content.txt", new Made("x", "", 0, ""));
        byte[] one = Files.readAllBytes(file);
        Files.write(file, one, java.nio.file.StandardOpenOption.APPEND);
        assertRefused(file, "list is refused: it is two archives at once, one behind the other");
    }

    @Test
    void longNumbersAndFormatsAreText() throws IOException {
        String digits = "9".repeat(500_000);
        Path file = workbook(
                "xl/styles.xml",
                new Made(
                        "<a><numFmts><numFmt numFmtId='200' formatCode='",
                        "0",
                        900_000,
                        "'/></numFmts>" + "<cellXfs><xf/><xf numFmtId='200'/></cellXfs></a>"),
                "<row><c s='1'><v>1.5</v></c><c><v>" + digits + "</v></c><c><v>1e999999999</v></c></row>");
        List<String> rows = assertTimeoutPreemptively(
                SOON,
                () -> Trap.rows(
                        Sheets.open(file, "list", ReadOptions.BY_EVIDENCE).get(0)));
        assertEquals(List.of("1: 1.5 | " + digits + " | 1E+999999999"), rows);
    }

    @Test
    void firstSharedTextMayBeEmpty() throws IOException {
        Path file = workbook(
                "xl/sharedStrings.xml",
                new Made("<sst><si/><si><t>Name", "", 0, "</t></si></sst>"),
                "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>");
        assertEquals(
                List.of("1:  | Name"),
                Trap.rows(Sheets.open(file, "list", ReadOptions.BY_EVIDENCE).get(0)));
    }

    @Test
    void emptyCellsRepeatedToTheEndOfTheSheetAreOrdinary() throws IOException {
        Path file = folder.resolve("list");
        Files.writeString(
                file,
                "<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " office:mimetype='application/vnd.oasis.opendocument.spreadsheet'><table name='S'>"
                        + "<table-row><table-cell><p>Name</p></table-cell></table-row>"
                        + "<table-row number-rows-repeated='1048575'><table-cell number-columns-repeated='16384'/>"
                        + "</table-row></table></office:document>");
        assertEquals(
                List.of("1: Name"),
                Trap.rows(Sheets.open(file, "list", ReadOptions.BY_EVIDENCE).get(0)));
    }

    private Path workbook(String part, Made made) throws IOException {
        return workbook(part, made, "<row><c t='s'><v>0</v></c></row>");
    }

    private Path workbook(String part, Made made, String rows) throws IOException {
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        Map<String, Made> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", new Made("<Types/>", "", 0, ""));
        parts.put("_rels/.rels", relations(office, "officeDocument xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                new Made(
                        "<workbook xmlns:r='" + office + "'><sheets><sheet name='S' r:id='r0'/></sheets></workbook>",
                        "",
                        0,
                        ""));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(
                        office,
                        "worksheet worksheets/sheet1.xml",
                        "sharedStrings sharedStrings.xml",
                        "styles styles.xml"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                new Made("<worksheet><sheetData>" + rows, "", 0, "</sheetData></worksheet>"));
        parts.put("content.xml", new Made("<x/>", "", 0, ""));
        parts.put(part, made);
        Path file = folder.resolve("list");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, Made> entry : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                entry.getValue().write(out);
            }
        }
        return file;
    }

    private static Made relations(String office, String... targets) {
        List<String> all = new ArrayList<>();
        for (String target : targets) {
            String[] words = target.split(" ");
            all.add("<Relationship Id='r" + all.size() + "' Type='" + office + words[0] + "' Target='" + words[1]
                    + "'/>");
        }
        return new Made("<Relationships>" + String.join("", all) + "</Relationships>", "", 0, "");
    }

    private static void assertRefused(Path file, String message) {
        UserError error = assertTimeoutPreemptively(
                SOON,
                () -> assertThrows(
                        UserError.class,
                        () -> Sheets.open(file, file.getFileName().toString(), ReadOptions.BY_EVIDENCE)
                                .forEach(sheet -> Trap.shape(SheetTable.find(sheet)))));
        assertEquals(UserError.Kind.INPUT, error.kind());
        assertEquals(message, error.getMessage());
    }
}
