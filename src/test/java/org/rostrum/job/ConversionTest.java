package org.rostrum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.sheet.ReadOptions;
import org.rostrum.text.UserError;

class ConversionTest {
    @TempDir
    private Path dir;

    /** A workbook of two sheets, the second with a row that repeats its last cell so many times. */
    private Source workbook(int repeated) throws IOException {
        String row = "<table:table-row><table:table-cell><text:p>Name</text:p></table:table-cell>"
                + "<table:table-cell table:number-columns-repeated='%d'><text:p>x</text:p></table:table-cell></table:table-row>";
        Path file = Files.writeString(
                dir.resolve("list.fods"),
                "<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                        + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                        + " office:mimetype='application/vnd.oasis.opendocument.spreadsheet'><office:body><office:spreadsheet>"
                        + "<table:table table:name='Good'>" + row.formatted(1) + row.formatted(1) + "</table:table>"
                        + "<table:table table:name='Bad'>" + row.formatted(1) + row.formatted(repeated)
                        + "</table:table></office:spreadsheet></office:body></office:document>");
        return new Source(file, "list.fods");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void workbookWithASheetThatIsRefusedLeavesNoSheetBehind() throws IOException {
        Path folder = dir.resolve("csv");
        List<Source> sources = List.of(workbook(20_000));
        UserError refused = assertThrows(
                UserError.class, () -> Conversion.toFolder(sources, ReadOptions.BY_EVIDENCE, false, folder));
        assertEquals(UserError.Kind.INPUT, refused.kind());
        assertFalse(Files.exists(folder));

        Conversion.toFolder(List.of(workbook(1)), ReadOptions.BY_EVIDENCE, false, folder);
        assertEquals(List.of("list.fods.1-Good.csv", "list.fods.2-Bad.csv"), names(folder));
        Files.writeString(folder.resolve("list.fods.1-Good.csv"), "of yesterday");
        List<Source> again = List.of(workbook(20_000));
        assertThrows(UserError.class, () -> Conversion.toFolder(again, ReadOptions.BY_EVIDENCE, false, folder));
        assertEquals(List.of("list.fods.1-Good.csv", "list.fods.2-Bad.csv"), names(folder));
        assertEquals("of yesterday", Files.readString(folder.resolve("list.fods.1-Good.csv")));
    }
}
