package org.rostrum.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rostrum.text.Fold;

/**
 * A name without what stands behind it.
 *
 * @param generation what stays with the family name ({@code Jr.}, {@code III}), or empty
 * @param degrees what is no part of the name ({@code PhD, MEP}, {@code Guest} in brackets), or empty
 */
record NameEnding(String name, String generation, String degrees) {
    private static final int MOST_WORDS = 3;

    /** Takes degrees, orders, parliaments, generations and marks of meeting programs off the end of a name, of which at least two words stay, or one before a comma. */
    static NameEnding of(String text) {
        List<String> generation = new ArrayList<>(1);
        List<String> degrees = new ArrayList<>(1);
        String name = text;
        for (String shorter = shorter(name, generation, degrees);
                !shorter.equals(name);
                shorter = shorter(name, generation, degrees)) {
            name = shorter;
        }
        return new NameEnding(name, String.join(" ", generation), String.join(", ", degrees));
    }

    /** The same for a family name in a column of its own, of which one word may stay; a lone word is a name. */
    static NameEnding ofFamily(String text) {
        NameEnding ending = of("- " + text);
        return new NameEnding(ending.name().substring(1).strip(), ending.generation(), ending.degrees());
    }

    /** A name of three words or more whose last word alone is in capitals and may be a degree or a name: {@code Anna Hofer MA}, {@code Jean Pierre BA}. */
    static boolean mayBeLetters(String name) {
        String[] words = name.split(" ");
        String last = words[words.length - 1];
        return words.length > 2
                && NameWords.isCapitals(last)
                && NameVocabulary.is("letters", Fold.key(last))
                && Arrays.stream(words, 0, words.length - 1).noneMatch(NameWords::isCapitals);
    }

    private static String shorter(String name, List<String> generation, List<String> degrees) {
        int mark = markFrom(name);
        if (mark > 0) {
            degrees.add(0, name.substring(mark + 1, name.length() - 1).strip());
            return name.substring(0, mark).strip();
        }
        int comma = name.lastIndexOf(',');
        if (comma > 0) {
            String behind = name.substring(comma + 1).strip();
            if (behind.isEmpty() || take(behind, true, generation, degrees)) {
                return name.substring(0, comma).strip();
            }
        }
        List<String> words = Arrays.asList(name.split(" "));
        for (int count = Math.min(MOST_WORDS, words.size() - 2); count > 0; count--) {
            int from = words.size() - count;
            if (take(String.join(" ", words.subList(from, words.size())), false, generation, degrees)) {
                return String.join(" ", words.subList(0, from));
            }
        }
        return name;
    }

    /** Where a bracket at the end begins that says how somebody takes part in an online meeting, as the meeting programs write behind names; 0 when none does. */
    private static int markFrom(String name) {
        int close = name.isEmpty() ? -1 : ")]）】".indexOf(name.charAt(name.length() - 1));
        if (close < 0) {
            return 0;
        }
        int open = name.lastIndexOf("([（【".charAt(close));
        return open > 0
                        && !Vocabulary.all()
                                .terms("name-mark", Vocabulary.key(name.substring(open + 1, name.length() - 1)))
                                .isEmpty()
                ? open
                : 0;
    }

    private static boolean take(String text, boolean comma, List<String> generation, List<String> degrees) {
        String key = Fold.key(text);
        boolean capital = Character.isUpperCase(text.charAt(0)) || text.indexOf('.') > 0;
        if (NameVocabulary.is("generation", key) && (capital || comma)) {
            generation.add(0, text);
            return true;
        }
        boolean sure = !NameVocabulary.is("letters", key);
        boolean degree = NameVocabulary.is("degree", key) && sure
                || (comma || text.indexOf('.') > 0) && (!sure || NameVocabulary.is("degree", key));
        boolean written = Character.isUpperCase(text.charAt(0)) || text.indexOf('.') > 0 || text.startsWith("(");
        if (degree && written) {
            degrees.add(0, text);
        }
        return degree && written;
    }
}
