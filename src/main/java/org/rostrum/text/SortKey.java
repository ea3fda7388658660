package org.rostrum.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

/**
 * The stored key by which names are sorted: Unicode's root collation (ICU4J), word by word, so that {@code De Vries} comes before {@code Deakin} (spaces and hyphens are
 * not ignored: the root's own setting, "non-ignorable"). Apostrophes are left out first, so that {@code O’Kelly} stands between {@code Oddsen} and {@code Olsen}.
 */
public final class SortKey {
    private static final String OWN_RULES = "1";
    /** The version that the root collation of our ICU4J says it has; written down, since asking for it loads all of ICU. A test holds it to the library. */
    static final String COLLATION = "153.136.0.0";

    private SortKey() {}

    /** Bytes that, compared as unsigned numbers, order texts as the root collation does. Names that differ in apostrophes alone have one key. */
    public static byte[] of(String text) {
        return Root.COLLATOR.getCollationKey(withoutApostrophes(text)).toByteArray();
    }

    /** The version of the collation that made the keys; a stored key of another version must be made anew. Loads nothing. */
    public static String version() {
        return OWN_RULES + "-" + COLLATION;
    }

    private static String withoutApostrophes(String text) {
        if (text.indexOf('\'') < 0 && text.indexOf('\u2019') < 0) {
            return text;
        }
        return text.replace("'", "").replace("\u2019", "");
    }

    /** Loads ICU when the first key is wanted and not before; frozen, so any thread may use it. */
    private static final class Root {
        static final Collator COLLATOR = Collator.getInstance(ULocale.ROOT).freeze();
    }
}
