package org.rostrum.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rostrum.text.Fold;

/** The words of all languages, found by their folded form. What is not asked for is not read. */
final class Vocabulary {
    /** A word's meaning ({@code family_name}) in a language. */
    record Term(String meaning, String language) {}

    /** One way in which a language writes the sexes: folded codes and words, each with {@code F}, {@code M} or {@code X}. */
    record SexSystem(String language, Map<String, String> codes) {}

    private static final Vocabulary ALL = new Vocabulary();

    // read when first asked for, by any thread
    private final Map<String, WordTable> sections = new ConcurrentHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<SexSystem> sexSystems = new ArrayList<>();

    private Vocabulary() {}

    /** All languages of the program. */
    static Vocabulary all() {
        return ALL;
    }

    /** What words are looked up by: the folded text, or the text itself when nothing is left of it ({@code #}). */
    static String key(String text) {
        String folded = Fold.key(text);
        return folded.isEmpty() ? text.strip() : folded;
    }

    private WordTable section(String section) {
        WordTable words = sections.get(section);
        if (words == null) {
            words = new WordTable(section);
            sections.put(section, words);
        }
        return words;
    }

    /** The meanings of a folded word or phrase; none when no language knows it. */
    List<Term> terms(String section, String key) {
        return section(section).terms(key);
    }

    /** The folded words of a section in all languages. */
    List<String> keys(String section) {
        return section(section).keys();
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

    /** The ways in which languages write the sexes, in the order of the languages. */
    synchronized List<SexSystem> sexSystems() {
        if (sexSystems.isEmpty()) {
            String last = "";
            for (String[] row : WordTable.rows("sex")) {
                String system = row[0] + row[1];
                if (!system.equals(last)) {
                    sexSystems.add(new SexSystem(row[0], new HashMap<>()));
                    last = system;
                }
                Map<String, String> codes =
                        sexSystems.get(sexSystems.size() - 1).codes();
                for (int i = 3; i < row.length; i++) {
                    codes.put(row[i], row[2]);
                }
            }
        }
        return sexSystems;
    }

    /** A language's name in English, or its code when there is no file for it. */
    synchronized String languageName(String code) {
        if (names.isEmpty()) {
            WordTable.rows("languages").forEach(row -> names.put(row[0], row[1]));
        }
        return names.getOrDefault(code, code);
    }
}
