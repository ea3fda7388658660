package org.rostrum.text;

import java.util.Locale;

/** Names in capitals, and back in the case a person would write. */
public final class Capitals {
    private Capitals() {}

    /**
     * Whether the text has letters with case, at least two, and all are capitals. A small letter that capitals have always been mixed with does not count: ß, and what is
     * left of {@code Mc}, {@code Mac} or {@code O’} ({@code McDONALD}).
     */
    public static boolean isCapitals(String name) {
        int capitals = 0;
        int from = 0;
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            if (!Character.isLetter(c)) {
                from = i + Character.charCount(c);
            } else if (Character.isUpperCase(c)) {
                capitals++;
            } else if (isSmall(c) && !isPrefixLetter(name, from, i)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return capitals > 1;
    }

    private static boolean isSmall(int c) {
        return c != 'ß' && Character.getType(c) == Character.LOWERCASE_LETTER;
    }

    /** Whether the letter at {@code i} is the c of a Mc or the ac of a Mac before two capitals, in a word that begins at {@code from}. */
    private static boolean isPrefixLetter(String name, int from, int i) {
        int end = name.startsWith("Mc", from) ? from + 2 : name.startsWith("Mac", from) ? from + 3 : from;
        return i > from
                && i < end
                && end + 1 < name.length()
                && Character.isUpperCase(name.charAt(end))
                && Character.isUpperCase(name.charAt(end + 1));
    }

    /**
     * A name in capitals as a person would write it: {@code VAN DER BERG} is {@code van der Berg}, {@code O’MALLEY} is {@code O’Malley}, {@code MCDONALD} is
     * {@code McDonald}. Text that is not in capitals stays as it is. What capitals have lost stays lost: {@code WEISSMANN} is {@code Weissmann}, {@code MACDONALD} is
     * {@code Macdonald}.
     */
    public static String toPersonCase(String name) {
        return toPersonCase(name, false);
    }

    /**
     * The same for a name in which {@code I} may be a capital without a dot, as in Turkish and Azerbaijani: {@code ÇINAR} is {@code Çınar}. A name with {@code İ} or
     * {@code Ğ} is read so in any case.
     */
    public static String toPersonCase(String name, boolean dotlessI) {
        return isCapitals(name)
                ? PersonCase.of(name, dotlessI || name.indexOf('İ') >= 0 || name.indexOf('Ğ') >= 0)
                : name;
    }

    /** A family name as lists print it: {@code van der Berg} is {@code VAN DER BERG}, {@code Weißmann} is {@code WEISSMANN}. */
    public static String toCapitals(String familyName) {
        return familyName.toUpperCase(Locale.ROOT);
    }
}
