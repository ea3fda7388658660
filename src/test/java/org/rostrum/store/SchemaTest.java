package org.rostrum.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {
    private static final Path SCHEMA = Path.of("org/rostrum/store/schema");

    @Test
    void tableClassesAreThoseOfTheScripts(@TempDir Path fresh) throws Exception {
        SchemaCodegen.write(Boolean.getBoolean("approve") ? Path.of("src/main/java") : fresh);
        if (Boolean.getBoolean("approve")) {
            return;
        }
        assertEquals(
                read(fresh.resolve(SCHEMA)),
                read(Path.of("src/main/java").resolve(SCHEMA)),
                "-Dapprove=true makes them anew");
    }

    @Test
    void pageIsWhatTheScriptsSay(@TempDir Path fresh) throws Exception {
        Path page = Path.of("docs/reference/schema.md");
        String made = SchemaPage.of(
                Files.readAllLines(Path.of("src/main/resources/org/rostrum/store/V1__first.sql")),
                "jdbc:sqlite:" + fresh.resolve("schema.db"));
        if (Boolean.getBoolean("approve")) {
            Files.writeString(page, made);
        }
        assertEquals(made, Files.readString(page));
    }

    private static Map<String, String> read(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            f -> folder.relativize(f).toString(), SchemaTest::text, (a, b) -> a, TreeMap::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
