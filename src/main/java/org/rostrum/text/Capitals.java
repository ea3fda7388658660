package org.rostrum.text;

import java.util.Locale;

/** Names in capitals, and back in the case a person would write. */
public final class Capitals {
    private Capitals() {}

    /** Whether the text has letters with case, at least two, and all are capitals. */
    public static boolean isCapitals(String name) {
        return name.codePoints().filter(Character::isLetter).count() > 1 && name.codePoints().noneMatch(Character::isLowerCase) && name.codePoints().anyMatch(Character::isUpperCase);
    }

    /** A name in capitals as a person would write it: {@code VAN DEN OEVER} is {@code van den Oever}. Text that is not in capitals stays as it is. */
    public static String toPersonCase(String name) {
        return isCapitals(name) ? name.substring(0, 1) + name.substring(1).toLowerCase(Locale.ROOT) : name;
    }

    /** A family name as lists print it: {@code van den Oever} is {@code VAN DEN OEVER}. */
    public static String toCapitals(String familyName) {
        return familyName.toUpperCase(Locale.ROOT);
    }
}
