package org.rostrum.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A form of address.
 *
 * @param text how it is stored and printed in English: {@code Mr.}, {@code Ms.}, {@code Dr.}, {@code H.E. Mr.}, {@code Prof. Dr.} …; empty for a form that says nothing in English
 *     (Lithuanian {@code p.}, for either sex)
 * @param sex {@code F}, {@code M} or empty where the form does not tell
 */
public record Honorific(String text, String sex) {
    private static final int MOST_KNOWN = 500;

    /** Answers given before: a list has few forms of address and many rows. */
    private static final Map<String, Optional<Honorific>> KNOWN = new ConcurrentHashMap<>();

    /**
     * The honorific that a spelling in any language of the reference data stands for ({@code Ponia}, {@code Herr Dr.}), or empty when a word of it is unknown, or when it
     * offers both sexes to choose from ({@code Mr./Ms.}). Rank and degree are printed instead of Mr. and Ms.; the sex comes from whichever part has one, and from
     * none when two contradict each other.
     */
    public static Optional<Honorific> of(String text) {
        Optional<Honorific> known = KNOWN.get(text);
        if (known != null) {
            return known;
        }
        List<HonorificWord> words = HonorificWord.of(text);
        Optional<List<HonorificForm>> forms = words.isEmpty() ? Optional.empty() : HonorificForm.all(words);
        Optional<Honorific> honorific = forms.flatMap(HonorificForm::joined);
        if (KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(text, honorific);
        }
        return honorific;
    }

    /**
     * The longest run of honorifics and ranks at the start of a full name ({@code H.E. Mr. Jonas JONAITIS}), as the number of characters to cut off, white space included;
     * 0 when there is none. At least one word always remains, and two behind a form that may be a name itself ({@code Major}, {@code Don}).
     */
    public static int prefixLength(String fullName) {
        return HonorificForm.mayBegin(fullName) ? HonorificForm.prefixLength(fullName, HonorificWord.of(fullName)) : 0;
    }
}
