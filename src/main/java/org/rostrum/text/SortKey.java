package org.rostrum.text;

import java.nio.charset.StandardCharsets;

/** The stored key by which names are sorted: Unicode's root collation (ICU4J). */
public final class SortKey {
    private SortKey() {}

    /** Bytes that, compared as unsigned numbers, order texts as the root collation does. */
    public static byte[] of(String text) {
        return Fold.key(text).getBytes(StandardCharsets.UTF_8);
    }

    /** The version of the collation that made the keys; a stored key of another version must be made anew. */
    public static String version() {
        return "0";
    }
}
