package org.rostrum.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.text.UserError;

/** However a file is damaged, it is read or refused with one line, and never ends in a bug. */
class DamageTest {
    private static final String[] FILES = {
        "number-formats.xlsx",
        "kinds-of-cells.xlsx",
        "number-formats.xls",
        "kinds-of-cells.xls",
        "number-formats.ods",
        "repeats-and-comments.ods",
        "stray-quote.csv",
        "utf16-little-endian.csv"
    };

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damagedFilesAreReadOrRefused(long seed, @TempDir Path folder) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = Files.readAllBytes(Trap.FOLDER.resolve(FILES[random.nextInt(FILES.length)]));
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        Path file = Files.write(folder.resolve("damaged"), bytes);
        readOrRefuse(file, seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damagedPartsAreReadOrRefused(long seed, @TempDir Path folder) throws IOException {
        Random random = new Random(seed);
        String[] workbooks = {"number-formats.xlsx", "kinds-of-cells.xlsx", "repeats-and-comments.ods", "gaps.xlsx"};
        Path file = folder.resolve("damaged");
        try (ZipFile whole = new ZipFile(Trap.FOLDER
                        .resolve(workbooks[random.nextInt(workbooks.length)])
                        .toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : Collections.list(whole.entries())) {
                byte[] bytes = whole.getInputStream(entry).readAllBytes();
                for (int i = random.nextInt(4); i > 0; i--) {
                    bytes[random.nextInt(bytes.length)] = (byte) "<>&/\"0x9-\u00ff ".charAt(random.nextInt(11));
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(bytes, 0, random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length);
            }
        }
        readOrRefuse(file, seed);
    }

    private static void readOrRefuse(Path file, long seed) {
        try {
            for (Sheet sheet : Sheets.open(file, "damaged", ReadOptions.BY_EVIDENCE)) {
                Trap.shape(SheetTable.find(sheet));
            }
        } catch (UserError refusal) {
            assertEquals(UserError.Kind.INPUT, refusal.kind(), () -> "seed " + seed);
        }
    }
}
