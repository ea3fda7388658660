package org.rostrum.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Makes the tables of words afresh from the files of the languages and compares; with {@code -Dapprove=true} it writes them. */
class WordTablesTest {
    private static final Path TABLES = Path.of("src/main/resources/org/rostrum/intake/words");

    @Test
    void tablesAreWhatTheLanguagesSay() throws IOException {
        Map<String, String> expected = tables();
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(TABLES);
            for (Map.Entry<String, String> table : expected.entrySet()) {
                Files.writeString(TABLES.resolve(table.getKey()), table.getValue());
            }
        }
        Map<String, String> made = new TreeMap<>();
        try (Stream<Path> paths = Files.list(TABLES)) {
            for (Path path : paths.toList()) {
                made.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        String how = " is not what src/main/reference/language says; run mvn test -Dtest=WordTablesTest -Dapprove=true";
        assertEquals(expected.keySet(), made.keySet(), () -> TABLES + how);
        expected.forEach((table, text) -> assertEquals(text, made.get(table), () -> table + how));
    }

    @Test
    void everyWordIsFoundInItsTable() {
        List<String> lost = new ArrayList<>();
        for (String code : Language.CODES) {
            LanguageFile.load(code).words().forEach((key, words) -> {
                String[] parts = key.split("\\.");
                if (parts.length == 2) {
                    Vocabulary.Term term = new Vocabulary.Term(parts[1], code);
                    words.stream()
                            .filter(word -> !Vocabulary.all()
                                    .terms(parts[0], Vocabulary.key(word))
                                    .contains(term))
                            .forEach(word -> lost.add(code + " " + key + " " + word));
                }
            });
        }
        assertEquals(List.of(), lost.stream().limit(20).toList());
    }

    @Test
    void whatNoLanguageSaysHasNoMeaning() {
        for (String key : List.of("", "aaaa", "zzzzz", "family nam", "family name of", "\u4e00", "\ud83d\ude00")) {
            assertEquals(List.of(), Vocabulary.all().terms("heading", key), key);
        }
        assertEquals(List.of(), Vocabulary.all().terms("no-such-section", "name"));
    }

    /** Every table: its file name and its text. */
    private static Map<String, String> tables() {
        Map<String, Map<String, List<String>>> sections = new TreeMap<>();
        StringBuilder names = new StringBuilder();
        StringBuilder sexes = new StringBuilder();
        for (String code : Language.CODES) {
            LanguageFile language = LanguageFile.load(code);
            names.append(code).append('\t').append(language.name()).append('\n');
            language.words().forEach((key, words) -> {
                String[] parts = key.split("\\.");
                List<String> keys = words.stream().map(Vocabulary::key).toList();
                if (parts[0].equals("sex")) {
                    sexes.append(String.join("\t", code, parts[1], parts[2], String.join("\t", keys)))
                            .append('\n');
                } else if (parts.length == 2) {
                    Map<String, List<String>> section =
                            sections.computeIfAbsent(parts[0], name -> new LinkedHashMap<>());
                    keys.forEach(word -> section.computeIfAbsent(word, w -> new ArrayList<>())
                            .add(parts[1] + ":" + code));
                }
            });
        }
        Map<String, String> tables = new TreeMap<>();
        sections.forEach((name, words) -> tables.put(name + ".tsv", sorted(words)));
        tables.put("languages.tsv", names.toString());
        tables.put("sex.tsv", sexes.toString());
        return tables;
    }

    private static String sorted(Map<String, List<String>> words) {
        return words.entrySet().stream()
                .sorted((a, b) -> Arrays.compareUnsigned(
                        a.getKey().getBytes(UTF_8), b.getKey().getBytes(UTF_8)))
                .map(word -> word.getKey() + "\t" + String.join(" ", word.getValue()) + "\n")
                .collect(Collectors.joining());
    }
}
