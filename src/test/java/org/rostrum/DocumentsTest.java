package org.rostrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents promise about themselves: links lead somewhere, decisions are numbered without gaps, every library is explained. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");
    private static final Path DECISIONS = Path.of("docs/decisions");

    private static List<Path> documents() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path folder : List.of(Path.of(""), Path.of("docs"))) {
            try (Stream<Path> files = Files.walk(folder, folder.toString().isEmpty() ? 1 : 3)) {
                files.filter(file -> file.toString().endsWith(".md")).forEach(all::add);
            }
        }
        return all;
    }

    @Test
    void linksLeadToFiles() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            Matcher link = LINK.matcher(Files.readString(document));
            while (link.find()) {
                if (!Files.exists(document.toAbsolutePath().getParent().resolve(link.group(1)))) {
                    broken.add(document + ": " + link.group(1));
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void decisionsAreNumberedWithoutGapsAndInTheIndex() throws IOException {
        String index = Files.readString(DECISIONS.resolve("README.md"));
        List<Path> decisions;
        try (Stream<Path> files = Files.list(DECISIONS)) {
            decisions = files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.md"))
                    .sorted()
                    .toList();
        }
        for (int i = 0; i < decisions.size(); i++) {
            String name = decisions.get(i).getFileName().toString();
            String title = Files.readAllLines(decisions.get(i)).get(0);
            assertTrue(
                    name.startsWith("%04d-".formatted(i + 1)) && title.startsWith("# " + (i + 1) + ". "),
                    name + ": " + title);
            assertTrue(
                    index.contains("| " + (i + 1) + " | [" + title.replaceFirst("# \\d+\\. ", "") + "](" + name + ")"),
                    "index: " + name);
        }
        assertTrue(decisions.size() > 5);
    }

    @Test
    void everyLibraryIsExplained() throws IOException {
        String page = Files.readString(Path.of("docs/dependencies.md"));
        Matcher dependency = Pattern.compile("(?s)<dependency>.*?<artifactId>(.*?)</artifactId><version>")
                .matcher(Files.readString(Path.of("pom.xml")));
        int count = 0;
        while (dependency.find()) {
            assertTrue(page.contains("`" + dependency.group(1) + "`"), dependency.group(1));
            count++;
        }
        assertTrue(count > 10, "dependencies found");
    }
}
