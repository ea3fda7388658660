package org.rostrum.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of one language as they are written down: a file in {@code src/main/reference/language}.
 *
 * @param code ISO 639-1
 * @param words by key ({@code heading.family_name}, {@code role.head} …) the words as a secretariat writes them
 */
record LanguageFile(String code, Map<String, List<String>> words) {
    private static final Path FOLDER = Path.of("src/main/reference/language");

    static LanguageFile load(String code) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(FOLDER.resolve(code + ".tsv"))) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> cells = List.of(line.split("\t"));
                    words.put(cells.get(0), cells.subList(1, cells.size()));
                }
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException("reading the words of " + code, trouble);
        }
        return new LanguageFile(code, words);
    }

    /** Its name in English. */
    String name() {
        return words.get("name").get(0);
    }
}
