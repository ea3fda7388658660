package org.rostrum.reconcile;

import java.util.Locale;
import org.rostrum.text.Fold;

/** When two spellings are one value, and in what they differ when they are not. */
final class Spelling {
    private Spelling() {}

    /** An e-mail address as it is compared. */
    static String address(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** The digits of a telephone number; {@code 00370 …} is {@code +370 …}. Empty when there are none. */
    static String digits(String phone) {
        StringBuilder digits = new StringBuilder(phone.length());
        phone.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.indexOf("00") == 0 ? digits.substring(2) : digits.toString();
    }

    static boolean samePhone(String one, String other) {
        String digits = digits(one);
        return digits.isEmpty() ? one.equals(other) : digits.equals(digits(other));
    }

    /** Whether two spellings are equal once in capitals, so that {@code Weißmann} is {@code Weissmann}. */
    static boolean sameInCapitals(String one, String other) {
        return capitals(one).equals(capitals(other));
    }

    /** The mark of a change from one spelling to another of the same words, or empty when the words differ. */
    static String mark(String from, String to) {
        if (sameInCapitals(from, to)) {
            return "capitals only";
        }
        if (!sameFolded(from, to)) {
            return "";
        }
        return letters(from).equals(letters(to)) ? "punctuation only" : "diacritics only";
    }

    static boolean sameFolded(String one, String other) {
        return Fold.key(one).equals(Fold.key(other));
    }

    private static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT).replace("ẞ", "SS");
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        capitals(text).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
