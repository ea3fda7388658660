package org.rostrum.sheet;

/** How likely a word is in a language, judged by its letters beyond ASCII alone: the others are the same in every reading. */
final class WordScore {
    /** Dashes, quotation marks and the like, which may stand in any text. */
    private static final String PUNCTUATION =
            "\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2026\u00ab\u00bb\u2022\u2116\u20ac\u00a7\u00b0\u00a0";

    private static final double PUNCTUATION_LIKELIHOOD = Math.log(1e-4);
    private static final double SYMBOL = Math.log(1e-8);
    private static final double SYMBOL_IN_WORD = Math.log(1e-10);
    private static final double WRONG_CASE = -4;

    private WordScore() {}

    /** The logarithm of the likelihood. */
    static double of(String word, LetterModel model) {
        double score = 0;
        boolean capitals = isCapitals(word);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 0x80) {
                continue;
            }
            if (!isLetter(c)) {
                score += symbol(word, i);
                continue;
            }
            char before = letter(word, i - 1);
            char after = letter(word, i + 1);
            score += model.likelihood(before, Character.toLowerCase(c));
            score += after < 0x80 ? model.likelihood(Character.toLowerCase(c), after) : 0;
            boolean oddCapital = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(word.charAt(i - 1));
            score += oddCapital || capitals && Character.isLowerCase(c) ? WRONG_CASE : 0;
        }
        return score;
    }

    /** Vietnamese tones and Arabic vowels are written with characters of their own. */
    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static double symbol(String word, int i) {
        char c = word.charAt(i);
        boolean inside = isLetter(letter(word, i - 1)) && isLetter(letter(word, i + 1));
        if (PUNCTUATION.indexOf(c) >= 0) {
            return inside && c != '\u2019' && c != '\u00a0' && c != '\u2013' ? SYMBOL : PUNCTUATION_LIKELIHOOD;
        }
        // a rare letter at either end of a word is likelier than a sign stuck to it
        boolean beside = isLetter(letter(word, i - 1)) || isLetter(letter(word, i + 1));
        return beside ? SYMBOL_IN_WORD : SYMBOL;
    }

    private static char letter(String word, int i) {
        return i >= 0 && i < word.length() && isLetter(word.charAt(i))
                ? Character.toLowerCase(word.charAt(i))
                : LetterModel.EDGE;
    }

    /** Whether at least two of its ASCII letters are capitals and none is small. */
    private static boolean isCapitals(String word) {
        return word.chars().filter(c -> c >= 'A' && c <= 'Z').count() >= 2
                && word.chars().noneMatch(c -> c >= 'a' && c <= 'z');
    }
}
