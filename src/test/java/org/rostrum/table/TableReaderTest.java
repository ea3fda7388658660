package org.rostrum.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TableReaderTest {
    @TempDir
    Path home;

    private static final ResultTable TABLE = new ResultTable(
            List.of(Column.text("name"), Column.integer("id"), new Column("waived", "Waived", Column.Type.BOOLEAN)),
            RowSource.of(List.of(List.of("O’Malley, \"Jo\"\nand Žukas", "12", "true"), List.of("=1+1", "", "false"))));

    private Path written(Format format, WriteOptions options) throws IOException {
        Path file = home.resolve("table");
        try (var out = Files.newOutputStream(file)) {
            TableWriter.write(TABLE, format, out, options);
        }
        return file;
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"CSV", "JSON", "JSONL"})
    void whatWasWrittenIsReadBack(Format format) throws IOException {
        List<Map<String, String>> rows = List.of(
                Map.of("name", "O’Malley, \"Jo\"\nand Žukas", "id", "12", "waived", "true"),
                Map.of("name", "=1+1", "id", "", "waived", "false"));
        assertEquals(Optional.of(rows), TableReader.read(written(format, WriteOptions.PLAIN)));
        assertEquals(Optional.of(rows), TableReader.read(written(format, WriteOptions.PLAIN.withBom(true))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[{\"a\":", "{\"a\" 1}", "a,b\n\"1", "a,,\n1,2,3\n"})
    void whatIsNoTableIsNone(String text) throws IOException {
        Path file = Files.writeString(home.resolve("other"), text);
        assertEquals(Optional.empty(), TableReader.read(file));
    }
}
