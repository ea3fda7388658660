package org.rostrum.text;

import com.ibm.icu.text.Transliterator;

/** Names of any alphabet as {@link Fold#latin} writes them, so that two spellings of one person can be compared letter by letter. */
public final class Romanised {
    /** Loads ICU's tables, which take longer than most commands; so only for alphabets that {@link Fold#latin} leaves alone. */
    private static final class AnyAlphabet {
        static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    private Romanised() {}

    /**
     * {@link Fold#latin} of the text, with the letters of other alphabets than Latin, Cyrillic and Greek (Georgian, Armenian, Arabic, Hebrew, Chinese …) written by the
     * rules of ICU: enough to compare names, not to print them.
     */
    public static String of(String text) {
        String folded = Fold.latin(text);
        return folded.chars().allMatch(c -> c < 0x80) ? folded : Fold.key(AnyAlphabet.TO_LATIN.transliterate(folded));
    }
}
