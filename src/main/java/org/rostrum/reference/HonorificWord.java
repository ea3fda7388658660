package org.rostrum.reference;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.text.Fold;

/**
 * A word of a form of address or a name, where it stands in the text.
 *
 * @param end behind the point, where one follows
 */
record HonorificWord(String text, String key, int start, int end, boolean dotted) {
    /** The words of a text: runs of letters, marks, digits and apostrophes. */
    static List<HonorificWord> of(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    /** The first words of a text. */
    static List<HonorificWord> of(String text, int most) {
        List<HonorificWord> words = new ArrayList<>(6);
        for (int i = 0; i < text.length() && words.size() < most; ) {
            int start = i;
            while (i < text.length() && belongs(text.charAt(i))) {
                i++;
            }
            if (i == start) {
                i++;
                continue;
            }
            boolean dotted = i < text.length() && text.charAt(i) == '.';
            String word = text.substring(start, i);
            words.add(new HonorificWord(word, Fold.key(word), start, dotted ? i + 1 : i, dotted));
        }
        return words;
    }

    /** The folded words one after the other, by which forms are found. */
    static String key(List<HonorificWord> words) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < words.size(); i++) { // hundreds of times at the start: no stream
            key.append(i == 0 ? "" : " ").append(words.get(i).key);
        }
        return key.toString();
    }

    private static boolean belongs(char c) {
        return c >= 'a' && c <= 'z'
                || Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || c == '\''
                || c == '\u2019'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    boolean small() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    boolean capitals() {
        return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
    }
}
