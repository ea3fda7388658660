package org.rostrum.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A table of {@code src/main/reference}, from which the resources are made. */
final class SourceTable {
    private SourceTable() {}

    static List<String[]> rows(String name) throws IOException {
        return Files.readAllLines(Path.of("src/main/reference", name), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
