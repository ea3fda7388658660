package org.rostrum.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

/**
 * The stored key by which names are sorted: Unicode's root collation (ICU4J), word by word, so that {@code De Vries} comes before {@code Deakin} (spaces and hyphens are
 * not ignored: the root's own setting, "non-ignorable"). Apostrophes are left out first, so that {@code O’Kelly} stands between {@code Oddsen} and {@code Olsen}.
 */
public final class SortKey {
    private static final String OWN_RULES = "1";

    private SortKey() {}

    /** Bytes that, compared as unsigned numbers, order texts as the root collation does. Names that differ in apostrophes alone have one key. */
    public static byte[] of(String text) {
        return Root.COLLATOR.getCollationKey(withoutApostrophes(text)).toByteArray();
    }

    /** The version of the collation that made the keys; a stored key of another version must be made anew. */
    public static String version() {
        return OWN_RULES + "-" + Root.COLLATOR.getVersion();
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
