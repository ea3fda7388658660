package org.rostrum.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rostrum.text.Fold;

/** What is known of the words of names: the resources {@code name-words.tsv}, {@code given-names.tsv} and {@code family-names.tsv}. */
final class NameVocabulary {
    private static final Map<String, Set<String>> WORDS = read("name-words.tsv");
    private static final Map<String, Set<String>> FAMILIES = read("family-names.tsv");
    private static final Set<String> GIVEN = new HashSet<>();

    static {
        read("given-names.tsv").values().forEach(GIVEN::addAll);
    }

    private NameVocabulary() {}

    /** Whether a folded word, or several with one space between, is of a kind of {@code name-words.tsv}. */
    static boolean is(String kind, String key) {
        return WORDS.getOrDefault(kind, Set.of()).contains(key);
    }

    /** Whether a word written in Latin letters ends as those of a kind do. */
    static boolean endsAs(String kind, String latin) {
        return WORDS.getOrDefault(kind, Set.of()).stream()
                .anyMatch(ending -> latin.endsWith(ending) && latin.length() > Math.max(4, ending.length() - 1));
    }

    /** Whether a folded word is a frequent given name in some language. */
    static boolean isGiven(String key) {
        return GIVEN.contains(key);
    }

    /** Whether a word in folded Latin letters is a frequent family name of a country. */
    static boolean isFamily(String country, String key) {
        return FAMILIES.getOrDefault(country, Set.of()).contains(key);
    }

    private static Map<String, Set<String>> read(String resource) {
        Map<String, Set<String>> kinds = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(NameVocabulary.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split("\t", 2);
                    String separator = parts[1].indexOf('\t') < 0 ? " " : "\t";
                    Set<String> words = kinds.computeIfAbsent(parts[0], kind -> new HashSet<>());
                    for (String word : parts[1].split(separator)) {
                        words.add(Character.isUpperCase(word.charAt(0)) ? word : Fold.key(word));
                    }
                }
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException("reading " + resource, trouble);
        }
        return kinds;
    }
}
