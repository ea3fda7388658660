package org.rostrum.intake;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rostrum.text.Fold;

/** The words that may stand beside a date without saying anything of it. */
final class Weekdays {
    private static final Set<String> FILLERS = Set.of(
            "m", "d", "g", "г", "года", "год", "gads", "gada", "de", "del", "of", "the", "st", "nd", "rd", "th", "er",
            "le", "il", "el", "den", "am", "r");

    private static final class Loaded {
        static final Map<String, Set<DayOfWeek>> NAMES = load();
    }

    private Weekdays() {}

    /** Whether a folded word is a day of the week in one of the languages, or a word like "of" and "года". */
    static boolean orFiller(String key) {
        return FILLERS.contains(key) || Loaded.NAMES.containsKey(key);
    }

    /** The day of the week that a folded word means in every language that has it, or empty. */
    static Optional<DayOfWeek> named(String key) {
        Set<DayOfWeek> days = Loaded.NAMES.getOrDefault(key, Set.of());
        return days.size() == 1 ? Optional.of(days.iterator().next()) : Optional.empty();
    }

    private static Map<String, Set<DayOfWeek>> load() {
        Map<String, Set<DayOfWeek>> names = new HashMap<>();
        for (String language : Language.CODES) {
            for (DayOfWeek day : DayOfWeek.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    List.of(Fold.key(day.getDisplayName(style, Locale.forLanguageTag(language)))
                                    .split(" "))
                            .forEach(name -> {
                                if (name.length() > 1) {
                                    names.computeIfAbsent(name, n -> EnumSet.noneOf(DayOfWeek.class))
                                            .add(day);
                                }
                            });
                }
            }
        }
        return names;
    }
}
