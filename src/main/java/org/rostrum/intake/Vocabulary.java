package org.rostrum.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.text.Fold;

/** The words of all languages, found by their folded form. */
final class Vocabulary {
    /** A word's meaning ({@code family_name}) in a language. */
    record Term(String meaning, String language) {}

    /** Words as a language's file has them. */
    private record Written(Term term, List<String> words) {}

    /** One way in which a language writes the sexes: folded codes and words, each with {@code F}, {@code M} or {@code X}. */
    record SexSystem(String language, Map<String, String> codes) {}

    private static final class Loaded {
        static final Vocabulary VOCABULARY =
                new Vocabulary(Language.CODES.stream().map(Language::load).toList());
    }

    private final Map<String, List<Written>> written = new HashMap<>();
    private final Map<String, Map<String, List<Term>>> sections = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<SexSystem> sexSystems = new ArrayList<>();

    Vocabulary(List<Language> languages) {
        for (Language language : languages) {
            names.put(language.code(), language.name());
            Map<String, SexSystem> systems = new LinkedHashMap<>();
            language.words().forEach((key, words) -> {
                String[] parts = key.split("\\.");
                if (parts[0].equals("sex")) {
                    addSex(
                            systems.computeIfAbsent(parts[1], n -> new SexSystem(language.code(), new HashMap<>())),
                            parts[2],
                            words);
                } else if (parts.length == 2) {
                    written.computeIfAbsent(parts[0], s -> new ArrayList<>())
                            .add(new Written(new Term(parts[1], language.code()), words));
                }
            });
            sexSystems.addAll(systems.values());
        }
    }

    private static void addSex(SexSystem system, String sex, List<String> words) {
        words.forEach(word -> system.codes().put(key(word), sex));
    }

    /** A section by its folded words: made when it is asked for, since most lists need few of them. */
    private Map<String, List<Term>> folded(String section) {
        Map<String, List<Term>> words = new HashMap<>();
        for (Written each : written.getOrDefault(section, List.of())) {
            for (String word : each.words()) {
                words.computeIfAbsent(key(word), w -> new ArrayList<>(1)).add(each.term());
            }
        }
        return words;
    }

    /** The words of a section in all languages, as written. */
    List<String> words(String section) {
        List<String> words = new ArrayList<>();
        written.getOrDefault(section, List.of()).forEach(each -> words.addAll(each.words()));
        return words;
    }

    /** All languages of the program. */
    static Vocabulary all() {
        return Loaded.VOCABULARY;
    }

    /** What words are looked up by: the folded text, or the text itself when nothing is left of it ({@code #}). */
    static String key(String text) {
        String folded = Fold.key(text);
        return folded.isEmpty() ? text.strip() : folded;
    }

    /** The meanings of a folded word or phrase; none when no language knows it. */
    List<Term> terms(String section, String key) {
        Map<String, List<Term>> words = sections.get(section);
        if (words == null) {
            words = folded(section);
            sections.put(section, words);
        }
        return words.getOrDefault(key, List.of());
    }

    /** The first meaning of a text, a language preferred. */
    Optional<String> meaning(String section, String text, String language) {
        List<Term> terms = terms(section, key(text));
        return terms.stream()
                .filter(t -> t.language().equals(language))
                .findFirst()
                .or(() -> terms.stream().findFirst())
                .map(Term::meaning);
    }

    List<SexSystem> sexSystems() {
        return sexSystems;
    }

    /** A language's name in English, or its code when there is no file for it. */
    String languageName(String code) {
        return names.getOrDefault(code, code);
    }
}
