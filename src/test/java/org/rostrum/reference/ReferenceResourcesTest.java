package org.rostrum.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rostrum.text.Fold;

/** Makes the resources afresh from their sources and compares; with {@code -Dapprove=true} it writes them. */
class ReferenceResourcesTest {
    @Test
    void keysAreFoldedAndInOrder() {
        String last = "";
        for (Spelling spelling : Spellings.all()) {
            assertEquals(spelling.key(), Fold.key(spelling.key()));
            assertTrue(last.compareTo(spelling.key()) <= 0, spelling.key());
            last = spelling.key();
        }
    }

    @Test
    void resourcesAreWhatTheirSourcesSay() throws IOException {
        ReferenceCodegen codegen = new ReferenceCodegen();
        if (Boolean.getBoolean("approve")) {
            codegen.write();
        }
        Map<String, String> expected = new TreeMap<>(codegen.files());
        for (Map.Entry<String, String> file : expected.entrySet()) {
            Path path = ReferenceCodegen.RESOURCES.resolve(file.getKey());
            assertEquals(
                    file.getValue(),
                    Files.exists(path) ? Files.readString(path) : "",
                    () -> path
                            + " is not what src/main/reference says; run mvn test -Dtest=ReferenceResourcesTest -Dapprove=true");
        }
        TreeSet<String> made = new TreeSet<>();
        for (String folder : new String[] {"names", "spellings"}) {
            try (Stream<Path> paths = Files.list(ReferenceCodegen.RESOURCES.resolve(folder))) {
                paths.forEach(path -> made.add(folder + "/" + path.getFileName()));
            }
        }
        made.add("countries.tsv");
        made.add("organisations.tsv");
        assertEquals(expected.keySet(), made);
    }
}
