package org.rostrum.intake;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What words in a cell tell where no heading does: that it names a position, or a body such as a ministry. */
final class TellingWords {
    /** Shorter endings of a word are words of their own by chance. */
    private static final int SHORTEST_ENDING = 4;

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,8}(?: \\p{Lu}[\\p{L}.-]*){0,2}");

    private TellingWords() {}

    /** Whether a word of the cell is what somebody is: {@code director}, {@code Referentin}, {@code начальник}. */
    static boolean namesPosition(String cell) {
        return has(cell, "post");
    }

    /** Whether a word of the cell is what an organisation is: {@code ministry}, {@code Bundesamt}, {@code посольство}. */
    static boolean namesBody(String cell) {
        return has(cell, "body");
    }

    /** Whether a text names an organisation, by a word for one or as an acronym, and no position. */
    static boolean isBody(String text) {
        return (namesBody(text) || ACRONYM.matcher(text).matches()) && !namesPosition(text);
    }

    /** Whether a text names a position and no organisation. */
    static boolean isPosition(String text) {
        return namesPosition(text) && !namesBody(text);
    }

    private static boolean has(String cell, String section) {
        return Arrays.stream(Vocabulary.key(cell).split(" ")).anyMatch(word -> ends(word, section));
    }

    /** German joins words, so that the last of them is the end of one. */
    private static boolean ends(String word, String section) {
        for (int at = 0; at == 0 || word.length() - at >= SHORTEST_ENDING; at++) {
            if (!Vocabulary.all().terms(section, word.substring(at)).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
