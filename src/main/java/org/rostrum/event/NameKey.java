package org.rostrum.event;

import java.util.Arrays;
import org.rostrum.text.Fold;
import org.rostrum.text.SortKey;

/** What is made of a person's names to compare them. */
public final class NameKey {
    private NameKey() {}

    /** The folded full name by which people are recognised, whichever of given and family name comes first: the words of both, sorted, one space between; empty when there is no name. */
    public static String of(String given, String family) {
        String key = Fold.key(given + " " + family);
        if (key.indexOf(' ') < 0) {
            return key;
        }
        String[] words = key.split(" ");
        Arrays.sort(words);
        return String.join(" ", words);
    }

    /** The bytes by which people are sorted, as unsigned numbers: family name, then given name; the key of a family name ends before that of a longer one. */
    public static byte[] order(String given, String family) {
        byte[] first = SortKey.of(family);
        byte[] second = SortKey.of(given);
        byte[] key = Arrays.copyOf(first, first.length + 1 + second.length);
        System.arraycopy(second, 0, key, first.length + 1, second.length);
        return key;
    }
}
