package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Full names of many conventions, each with what is to be told: {@code src/test/names/full-names.tsv}. */
class FullNamesTest {
    private static final Path CASES = Path.of("src/test/names/full-names.tsv");

    static Stream<List<String>> names() throws IOException {
        return Files.readAllLines(CASES).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of((line + "\t\t\t\t\t\t\t").split("\t", -1)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void partsAreTold(List<String> row) {
        NameOrder order = row.get(1).equals("family") ? NameOrder.FAMILY_FIRST : NameOrder.GIVEN_FIRST;
        NameClues clues = NameClues.ofRow(order, row.get(2), row.get(3));
        PersonName name = FullName.split(row.get(0), clues);
        assertEquals(
                String.join(" | ", row.subList(4, 8)),
                String.join(" | ", name.honorific(), name.given(), name.family(), name.degrees()),
                row.get(0));
    }

    @Test
    void thereAreManyOfThem() throws IOException {
        assertTrue(names().count() >= 300);
    }
}
