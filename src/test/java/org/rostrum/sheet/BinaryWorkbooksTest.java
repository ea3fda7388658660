package org.rostrum.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.rostrum.sheet.BinaryRecords.longText;
import static org.rostrum.sheet.BinaryRecords.text;
import static org.rostrum.sheet.BinaryRecords.wide;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.text.UserError;

/** Formats that no library at hand writes: XLSB, and Excel 95 and older. */
class BinaryWorkbooksTest {
    private static final short S0 = 0;
    private static final short S1 = 1;
    private static final byte B0 = 0;

    @TempDir
    Path folder;

    @Test
    void xlsbIsReadLikeXlsx() throws IOException {
        List<Sheet> sheets = open(xlsb("list.xlsb"));
        assertEquals(
                List.of("List", "Codes"),
                sheets.stream().map(s -> s.reading().sheet()).toList());
        assertEquals(
                List.of(
                        "1: Name | Arrival | Badge",
                        "2:",
                        "3: Žemyna Rūta | 2010-10-20 | 00042 | TRUE",
                        "4: Paul | 0.25 | 7 | #DIV/0!"),
                Trap.rows(sheets.get(0)));
        assertEquals(
                List.of(
                        "hidden row, read all the same: 4",
                        "hidden column, read all the same: C",
                        "a formula failed: D4 #DIV/0!"),
                sheets.get(0).reading().notes());
        assertEquals(List.of("hidden sheet"), sheets.get(1).reading().notes());
        assertEquals("xlsb", sheets.get(0).reading().format());
        Merges.Pass merged = sheets.get(0).merged().pass();
        merged.complete(new Row(3, List.of("Žemyna", "", "00042")));
        assertEquals(new Row(4, List.of("Paul", "", "00042")), merged.complete(new Row(4, List.of("Paul"))));
    }

    private Path xlsb(String name) throws IOException {
        byte[] workbook = BinaryRecords.xlsb()
                .add(153, 0, 0)
                .add(156, 0, 1, wide("rId1"), wide("List"))
                .add(156, 1, 2, wide("rId2"), wide("Codes"))
                .bytes();
        byte[] styles = BinaryRecords.xlsb()
                .add(44, (short) 164, wide("00000"))
                .add(617, 3)
                .add(47, S0, S0)
                .add(47, S0, (short) 14)
                .add(47, S0, (short) 164)
                .add(618)
                .bytes();
        byte[] texts = BinaryRecords.xlsb()
                .add(19, B0, wide("Name"))
                .add(19, (byte) 1, wide("Žemyna Rūta"), 1, 0)
                .bytes();
        byte[] first = BinaryRecords.xlsb()
                .add(60, 2, 2, 2560, 0, S1)
                .add(145)
                .add(0, 0, 0, (short) 300, S0, B0)
                .add(7, 0, 0, 0)
                .add(17, 0, wide("Arrival"))
                .add(6, 2, 0, wide("Badge"))
                .add(0, 2, 0, (short) 300, S0, B0)
                .add(7, 0, 0, 1)
                .add(5, 1, 1, 40471.0)
                .add(13, 2, 42 << 2 | 2)
                .add(4, 3, 0, (byte) 1)
                .add(0, 3, 0, (short) 300, (short) 0x1000, B0)
                .add(8, 0, 0, wide("Paul"), S0)
                .add(2, 1, 0, 25 << 2 | 3)
                .add(9, 2, 0, 7.0, S0)
                .add(11, 3, 0, (byte) 7, S0)
                .add(146)
                .add(177, 2)
                .add(176, 0, 0, 0, 1)
                .add(176, 2, 3, 2, 2)
                .add(178)
                .add(7, 0, 0, 0)
                .bytes();
        byte[] second = BinaryRecords.xlsb()
                .add(145)
                .add(0, 0, 0, (short) 300, S0, B0)
                .add(6, 0, 0, wide("NO"))
                .add(146)
                .bytes();
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        Path file = folder.resolve(name);
        Map<String, byte[]> parts = Map.of(
                "xl/workbook.bin", workbook,
                "xl/styles.bin", styles,
                "xl/sharedStrings.bin", texts,
                "xl/worksheets/sheet1.bin", first,
                "xl/worksheets/sheet2.bin", second);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            part(out, "[Content_Types].xml", Trap.utf8("<Types/>"));
            part(out, "_rels/.rels", Trap.utf8(relations(type + "officeDocument", "xl/workbook.bin")));
            part(
                    out,
                    "xl/_rels/workbook.bin.rels",
                    Trap.utf8(relations(
                            type + "worksheet", "worksheets/sheet1.bin",
                            type + "worksheet", "worksheets/sheet2.bin",
                            type + "styles", "styles.bin",
                            type + "sharedStrings", "sharedStrings.bin")));
            for (String part : parts.keySet().stream().sorted().toList()) {
                part(out, part, parts.get(part));
            }
        }
        return file;
    }

    private static void part(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes);
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder relations = new StringBuilder("<Relationships>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            relations.append("<Relationship Id='rId%d' Type='%s' Target='%s'/>"
                    .formatted(i / 2 + 1, typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return relations + "</Relationships>";
    }

    private byte[] excel95() {
        return BinaryRecords.xls()
                .add(0x809, (short) 0x500, (short) 5, S0, S0)
                .add(0x42, (short) 1251)
                .add(0x41e, (short) 164, text("00000", "windows-1251"))
                .add(0xe0, S0, S0, new byte[12])
                .add(0xe0, S0, (short) 14, new byte[12])
                .add(0xe0, S0, (short) 164, new byte[12])
                .add(0x85, 100, B0, B0, text("Список", "windows-1251"))
                .add(0x85, 200, (byte) 1, B0, text("Коды", "windows-1251"))
                .add(0x0a)
                .add(0x809, (short) 0x500, (short) 0x10, S0, S0)
                .add(0x208, (short) 3, S0, S1, (short) 255, S0, S0, (short) 0x20, S0)
                .add(0x204, S0, S0, S0, longText("Имя", "windows-1251"))
                .add(0xd6, S0, S1, S0, longText("Приезд", "windows-1251"), B0)
                .add(0x204, (short) 2, S0, S0, longText("Ольга", "windows-1251"))
                .add(0x203, (short) 2, S1, S1, 40471.0)
                .add(0xbd, (short) 2, (short) 2, (short) 2, 42 << 2 | 2, S0, 7 << 2 | 2, (short) 3)
                .add(0x06, (short) 3, S0, S0, new byte[] {0, 0, 0, 0, 0, 0, -1, -1}, S0, 0, S0)
                .add(0x207, longText("Пётр", "windows-1251"))
                .add(0x06, (short) 3, S1, S1, 40472.0, S0, 0, S0)
                .add(0x205, (short) 3, (short) 2, S0, (byte) 1, B0)
                .add(0x205, (short) 3, (short) 3, S0, (byte) 0x2a, (byte) 1)
                .add(0x0a)
                .add(0x809, (short) 0x500, (short) 0x10, S0, S0)
                .add(0x204, S0, S0, S0, longText("NO", "windows-1251"))
                .add(0x0a)
                .bytes();
    }

    @Test
    void excel95IsReadInItsCodePage() throws IOException {
        Path file = folder.resolve("old.xls");
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            files.createDocument(new ByteArrayInputStream(excel95()), "Book");
            files.writeFilesystem(out);
        }
        List<Sheet> sheets = open(file);
        assertEquals(
                List.of(
                        "1: Имя | Приезд",
                        "2:",
                        "3: Ольга | 2010-10-20 | 00042 | 7",
                        "4: Пётр | 2010-10-21 | TRUE | #N/A"),
                Trap.rows(sheets.get(0)));
        assertEquals(
                List.of("hidden row, read all the same: 4", "a formula failed: D4 #N/A"),
                sheets.get(0).reading().notes());
        assertEquals("Коды", sheets.get(1).reading().sheet());
        assertEquals(List.of("hidden sheet"), sheets.get(1).reading().notes());
    }

    @Test
    void excel2To4AreRead() throws IOException {
        byte[] two = BinaryRecords.xls()
                .add(0x09, (short) 2, (short) 0x10)
                .add(0x1e, text("General", "windows-1252"))
                .add(0x1e, text("d/m/yy", "windows-1252"))
                .add(0x43, B0, B0, B0, B0)
                .add(0x43, B0, B0, (byte) 1, B0)
                .add(0x04, S0, S0, B0, B0, B0, text("Säulė", "windows-1257"))
                .add(0x02, S0, S1, B0, B0, B0, (short) 300)
                .add(0x03, S1, S0, (byte) 1, B0, B0, 40471.0)
                .add(0x0a)
                .bytes();
        assertEquals(
                List.of("1: Säulë | 300", "2: 2010-10-20"),
                Trap.rows(open(file("two.xls", two)).get(0)));
        byte[] four = BinaryRecords.xls()
                .add(0x409, (short) 4, (short) 0x10, S0)
                .add(0x41e, S0, text("General", "windows-1252"))
                .add(0x443, B0, B0, S0, 0, 0)
                .add(0x204, (short) 1, S1, S0, longText("Eva", "windows-1252"))
                .add(0x27e, (short) 1, (short) 2, S0, 12345 << 2 | 3)
                .add(0x0a)
                .bytes();
        assertEquals(
                List.of("1:", "2:  | Eva | 123.45"),
                Trap.rows(open(file("four.xls", four)).get(0)));
    }

    @Test
    void damagedBinaryWorkbooksAreReadOrRefused() throws IOException {
        byte[] old = excel95();
        byte[] packed = Files.readAllBytes(xlsb("whole.xlsb"));
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] bytes = (seed % 2 == 0 ? old : packed).clone();
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("damaged"), bytes);
            try {
                open(file).forEach(Trap::rows);
            } catch (UserError refusal) {
                assertEquals(UserError.Kind.INPUT, refusal.kind(), "seed " + seed);
            }
        }
    }

    @Test
    void passwordOfExcel95IsSaid() throws IOException {
        byte[] locked = BinaryRecords.xls()
                .add(0x809, (short) 0x500, (short) 5, S0, S0)
                .add(0x2f, S0, S0)
                .bytes();
        Path file = file("locked.xls", locked);
        assertEquals(
                "locked.xls is protected by a password",
                assertThrows(UserError.class, () -> open(file)).getMessage());
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static List<Sheet> open(Path file) {
        return Sheets.open(file, file.getFileName().toString(), ReadOptions.BY_EVIDENCE);
    }
}
