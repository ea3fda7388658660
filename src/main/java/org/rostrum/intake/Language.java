package org.rostrum.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of one language that lists of participants and agendas are written in: one resource file.
 *
 * @param code ISO 639-1
 * @param words by key ({@code heading.family_name}, {@code role.head} …) the words as a secretariat writes them
 */
record Language(String code, Map<String, List<String>> words) {
    /** The languages that there are files for; the first ones win where two explain a heading row equally well. */
    static final List<String> CODES = List.of(
            "en", "fr", "de", "ru", "lt", "lv", "et", "pl", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "cs", "sk",
            "hu", "ro", "bg", "uk", "sr", "hr", "sl", "mk", "el", "tr", "be", "ka", "hy", "az", "kk", "sq", "ar", "he",
            "zh", "ja", "ko", "vi", "id");

    /** Reads a language's file. */
    static Language load(String code) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        String resource = "language/" + code + ".tsv";
        try (InputStream stream = Language.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> cells = List.of(line.split("\t"));
                    words.put(cells.get(0), cells.subList(1, cells.size()));
                }
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException("reading " + resource, trouble);
        }
        return new Language(code, words);
    }

    /** Its name in English. */
    String name() {
        return words.get("name").get(0);
    }
}
