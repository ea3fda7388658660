package org.rostrum.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The people in one cell of an agenda: apart by semicolons or line breaks, or by "and" where both sides are whole names. */
final class AgendaPeople {
    /** "And" in the languages of the vocabulary. */
    private static final Set<String> AND = Set.of("and", "und", "et", "и", "ir", "un", "ja", "i", "y", "e", "&");

    private static final Pattern APART = Pattern.compile("[;\n]");
    /** {@code 1.}, {@code 2)}, a bullet or a dash before a name. */
    private static final Pattern COUNTED = Pattern.compile("^(?:\\d{1,2}[.)]|[-–—•*·])\\s+");

    private AgendaPeople() {}

    /** The names in their order, tidy; none when the cell says that there is nobody. */
    static List<String> of(String cell) {
        List<String> people = new ArrayList<>();
        for (String part : APART.split(cell)) {
            String text = CellText.value(COUNTED.matcher(CellText.tidy(part)).replaceFirst(""));
            if (!text.isEmpty()) {
                people.addAll(atAnd(Arrays.asList(text.split(" "))));
            }
        }
        return people;
    }

    /** One name, or two where at least two words stand on either side: Ortega y Gasset is one person. */
    private static List<String> atAnd(List<String> words) {
        for (int at = 2; at < words.size() - 2; at++) {
            if (AND.contains(words.get(at))) {
                List<String> people = new ArrayList<>(List.of(String.join(" ", words.subList(0, at))));
                people.addAll(atAnd(words.subList(at + 1, words.size())));
                return people;
            }
        }
        return List.of(String.join(" ", words));
    }
}
