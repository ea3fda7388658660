package org.rostrum.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.text.UserError;

class RecordReaderTest {
    private static final String ALPHABET = "ab ,;\"\n\r\tē|'é";

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenQuotedIsReadBack(long seed) {
        Random random = new Random(seed);
        List<List<String>> table = table(random);
        String end = random.nextBoolean() ? "\r\n" : "\n";
        String text = table.stream()
                .map(row -> row.stream()
                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(","))
                        + end)
                .collect(Collectors.joining());
        List<Row> expected = new ArrayList<>();
        table.forEach(row -> expected.add(new Row(expected.size() + 1, row)));
        assertEquals(expected, read(text, Dialect.of(',', '"', 0)), () -> "seed " + seed);
    }

    private static List<List<String>> table(Random random) {
        int columns = 2 + random.nextInt(4);
        List<List<String>> table = new ArrayList<>();
        for (int i = random.nextInt(30); i >= 0; i--) {
            List<String> row = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                row.add(random.ints(random.nextInt(8), 0, ALPHABET.length())
                        .mapToObj(n -> ALPHABET.substring(n, n + 1))
                        .collect(Collectors.joining()));
            }
            table.add(row);
        }
        return table;
    }

    private static List<Row> read(String text, Dialect dialect) {
        Source source = new Source(Path.of("x"), "x", ReadOptions.BY_EVIDENCE, new byte[0]);
        try (RecordReader reader = new RecordReader(new StringReader(text), source, dialect)) {
            List<Row> rows = new ArrayList<>();
            for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(row.get());
            }
            return rows;
        }
    }

    @Test
    void rowsLongerThanTheBufferAreWhole() {
        String cell = "x".repeat(200_000);
        List<Row> rows = read("a,b\n" + cell + "," + cell + "\n\"" + cell + "\n\",c", Dialect.of(',', '"', 2));
        assertEquals(
                List.of(
                        new Row(1, List.of("a", "b")),
                        new Row(2, List.of(cell, cell)),
                        new Row(3, List.of(cell + "\n", "c"))),
                rows);
    }

    @Test
    void tooManyColumnsAreRefused() {
        UserError error =
                assertThrows(UserError.class, () -> read("a\n" + ",".repeat(20_000), Dialect.of(',', '"', 0)));
        assertEquals("x is refused: row 2 has more than 16,384 columns", error.getMessage());
    }

    @Test
    void fileFullOfOpenQuotesIsReadInOneGo(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("quotes.csv"), "a,\"b\n".repeat(200_000));
        try (Rows rows =
                Sheets.open(file, "quotes.csv", ReadOptions.BY_EVIDENCE).get(0).rows()) {
            int count = 0;
            while (rows.next().isPresent()) {
                count++;
            }
            assertEquals(200_000, count);
        }
    }

    @Test
    void strayQuotesBeforeOneThatClosesAreReadInOneGo() {
        String open = "a,\"b,c\n".repeat(15_000) + "d,e,\"f\ng\"\n";
        List<Row> rows =
                assertTimeoutPreemptively(Duration.ofMinutes(1), () -> read(open.repeat(100), Dialect.of(',', '"', 3)));
        assertEquals(100 * 15_001, rows.size());
        assertEquals(List.of("a", "\"b", "c"), rows.get(14_999).cells());
        assertEquals(List.of("d", "e", "f\ng"), rows.get(15_000).cells());
    }
}
