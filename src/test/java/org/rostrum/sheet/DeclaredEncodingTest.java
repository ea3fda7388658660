package org.rostrum.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Spreadsheets in tags, whose first line declares one encoding while the letters are in another. */
class DeclaredEncodingTest {
    private static final List<String> ROWS = List.of(
            "1: Vardas | Pavardė | Šalis",
            "2: Rūta | Žukauskaitė | Lietuva",
            "3: Ąžuolas | Šimkūnas | Lietuva",
            "4: Jānis | Bērziņš | Latvija",
            "5: Giedrė | Černiauskienė | Lietuva");

    private static final String XML = "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
            + "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"L\"><Table>%s"
            + "</Table></Worksheet></Workbook>";
    private static final String FODS =
            "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                    + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                    + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                    + "office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"><office:body><office:spreadsheet>"
                    + "<table:table table:name=\"L\">%s</table:table></office:spreadsheet></office:body></office:document>";

    @TempDir
    Path folder;

    static Stream<List<String>> written() {
        List<List<String>> all = new ArrayList<>();
        for (String format : List.of("xml", "fods", "html")) {
            for (String declared : List.of("", "UTF-8", "utf-16", "windows-1252", "windows-1257", "no-such-encoding")) {
                for (String encoding : List.of("UTF-8", "windows-1257", "UTF-16", "UTF-16LE")) {
                    all.add(List.of(format, declared, encoding));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("written")
    void lettersGoBeforeTheDeclaration(List<String> written) throws IOException {
        Path file = file(written.get(0), written.get(1), written.get(2));
        assertEquals(ROWS, Trap.rows(open(file, Optional.empty())));
    }

    @Test
    void declarationThatDoesNotHoldIsSaid() throws IOException {
        Sheet sheet = open(file("xml", "UTF-8", "windows-1257"), Optional.empty());
        assertEquals(
                List.of(
                        "read as windows-1257 (not valid UTF-8 at byte offset 277; Lithuanian letters), though the file says UTF-8"),
                sheet.reading().notes());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void userGoesBeforeBoth(String format) throws IOException {
        Path file = file(format, "UTF-8", "windows-1257");
        assertEquals(ROWS, Trap.rows(open(file, Optional.of("windows-1257"))));
        assertEquals(
                "2: Rûta | Þukauskaitë | Lietuva",
                Trap.rows(open(file, Optional.of("windows-1252"))).get(1));
    }

    static Stream<String> formats() {
        return Stream.of("xml", "fods", "html");
    }

    @Test
    void macEncodingsHaveTheNamesThatPeopleSay() throws IOException {
        Path file = folder.resolve("list.csv");
        Files.write(file, "Prénom,Nom\nÉlodie,Lefèvre\n".getBytes(Charset.forName("x-MacRoman")));
        for (String name : List.of("Mac Roman", "x-MacRoman", "mac-roman", "MACROMAN")) {
            Sheet sheet = open(file, Optional.of(name));
            assertEquals("Mac Roman", sheet.reading().encoding());
            assertEquals("2: Élodie | Lefèvre", Trap.rows(sheet).get(1));
        }
    }

    private static Sheet open(Path file, Optional<String> encoding) {
        return Sheets.open(file, "list", new ReadOptions(encoding, Optional.empty()))
                .get(0);
    }

    private Path file(String format, String declared, String encoding) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (String row : ROWS) {
            List<String> cells = List.of(row.substring(3).split(" \\| "));
            rows.append(
                    switch (format) {
                        case "xml" -> in("Row", "<Cell><Data ss:Type=\"String\">%s</Data></Cell>", cells);
                        case "fods" ->
                            in("table:table-row", "<table:table-cell><text:p>%s</text:p></table:table-cell>", cells);
                        default -> in("tr", "<td>%s</td>", cells);
                    });
        }
        String xml = declared.isEmpty()
                ? "<?xml version=\"1.0\"?>\n"
                : "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>\n";
        String meta = declared.isEmpty() ? "" : "<meta charset=\"" + declared + "\">";
        String text = switch (format) {
            case "xml" -> xml + XML.formatted(rows);
            case "fods" -> xml + FODS.formatted(rows);
            default -> "<html><head>" + meta + "</head><body><table>" + rows + "</table></body></html>";
        };
        Path file = folder.resolve("list." + format);
        Files.write(file, text.getBytes(Charset.forName(encoding)));
        return file;
    }

    private static String in(String row, String cell, List<String> cells) {
        StringBuilder text = new StringBuilder("<" + row + ">");
        cells.forEach(one -> text.append(cell.formatted(one)));
        return text + "</" + row + ">\n";
    }
}
