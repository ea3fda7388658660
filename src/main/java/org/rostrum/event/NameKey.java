package org.rostrum.event;

import java.util.Arrays;
import org.rostrum.text.Fold;

/** The folded full name by which people are compared: the same whichever of given and family name comes first. */
public final class NameKey {
    private NameKey() {}

    /** The words of both names, folded and sorted, one space between; empty when there is no name. */
    public static String of(String given, String family) {
        String key = Fold.key(given + " " + family);
        if (key.indexOf(' ') < 0) {
            return key;
        }
        String[] words = key.split(" ");
        Arrays.sort(words);
        return String.join(" ", words);
    }

    /** The key of the names among some values. */
    public static String of(Values values) {
        return of(values.get(Field.GIVEN_NAME), values.get(Field.FAMILY_NAME));
    }
}
