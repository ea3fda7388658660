package org.rostrum.intake;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rostrum.text.Fold;

/** The months' names in all languages of the vocabulary, long and short, as the JDK's CLDR data have them. */
final class MonthNames {
    /** No shorter beginning of a name is taken for a month. */
    private static final int SHORTEST = 3;

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private static final class Loaded {
        static final Map<String, Integer> MONTHS = load();
    }

    private MonthNames() {}

    /** The month's number of a folded name or of its abbreviation, or empty. */
    static Optional<Integer> number(String key) {
        return Optional.ofNullable(Loaded.MONTHS.get(key));
    }

    /** The month's number in Roman figures, as Polish and Hungarian dates have it; in capitals only, for a small i is a word. */
    static Optional<Integer> roman(String word) {
        int at = ROMAN.indexOf(word);
        return at < 0 ? Optional.empty() : Optional.of(at + 1);
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : Language.CODES) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    String key = Fold.key(month.getDisplayName(style, locale));
                    if (key.length() >= SHORTEST && Character.isLetter(key.charAt(0))) {
                        months.putIfAbsent(key, month.getValue());
                    }
                }
            }
        }
        months.put("sept", Month.SEPTEMBER.getValue());
        return months;
    }
}
