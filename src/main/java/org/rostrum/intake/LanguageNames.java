package org.rostrum.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rostrum.text.Fold;

/** Languages by their codes, and by their names in all languages of the vocabulary as the JDK's CLDR data have them. */
final class LanguageNames {
    /** The official languages of the United Nations by the letters that stand on its documents. */
    private static final Map<String, String> LETTERS =
            Map.of("e", "en", "f", "fr", "s", "es", "r", "ru", "a", "ar", "c", "zh");

    private static final class Loaded {
        static final Map<String, String> CODES = load();
    }

    private LanguageNames() {}

    /** The ISO 639-1 codes of the languages of a cell in their order, or empty when one of them is not known. */
    static Optional<List<String>> codes(String text) {
        List<String> names = Arrays.stream(text.split("[,;/|+&\\n]|\\s[-–—]\\s|(?<=\\p{L}{2})-(?=\\p{L}{2}\\b)"))
                .map(Fold::key)
                .filter(key -> !key.isEmpty())
                .toList();
        Optional<List<String>> whole = all(names);
        return whole.isPresent() ? whole : all(Arrays.asList(Fold.key(text).split(" ")));
    }

    private static Optional<List<String>> all(List<String> names) {
        boolean letters = names.size() > 1 && names.stream().allMatch(LETTERS::containsKey);
        List<String> codes = new ArrayList<>();
        for (String name : names) {
            String code = letters ? LETTERS.get(name) : Loaded.CODES.getOrDefault(name, "");
            if (!code.isEmpty() && !codes.contains(code)) {
                codes.add(code);
            } else if (code.isEmpty() && !isAnd(name)) {
                return Optional.empty();
            }
        }
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes);
    }

    private static boolean isAnd(String word) {
        return List.of("and", "und", "et", "и", "ir", "un", "ja", "i", "y", "e").contains(word);
    }

    private static Map<String, String> load() {
        Map<String, String> codes = new HashMap<>();
        String[] languages = Locale.getISOLanguages();
        Arrays.stream(languages).filter(code -> code.length() == 2).forEach(code -> codes.put(code, code));
        for (String code : languages) {
            Locale language = Locale.forLanguageTag(code);
            for (String in : Language.CODES) {
                String key = Fold.key(language.getDisplayLanguage(Locale.forLanguageTag(in)));
                if (code.length() == 2 && key.length() > 2) {
                    codes.putIfAbsent(key, code);
                }
            }
            String own = Fold.key(language.getISO3Language());
            if (code.length() == 2 && !own.isEmpty()) {
                codes.putIfAbsent(own, code);
            }
        }
        return codes;
    }
}
