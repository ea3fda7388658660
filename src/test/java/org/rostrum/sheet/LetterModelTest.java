package org.rostrum.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LetterModelTest {
    private static final Path RESOURCE = Path.of("src/main/resources/org/rostrum/sheet/letters.tsv");

    @Test
    void resourceIsTheOneMadeFromTheWords() throws IOException {
        String made = LetterCounts.resource();
        if (Boolean.getBoolean("approve")) {
            Files.writeString(RESOURCE, made);
        }
        assertEquals(made, Files.readString(RESOURCE));
    }
}
