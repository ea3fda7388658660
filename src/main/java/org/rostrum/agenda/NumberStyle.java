package org.rostrum.agenda;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.ItemNumber;
import org.rostrum.text.UserError;

/** How the items of an agenda are numbered. */
public enum NumberStyle {
    /** 1, 2, 3: all in one count, parts as well. */
    PLAIN("1"),
    /** 4, and its parts 4.1, 4.2, 4.2.1. */
    POINTS("1.1"),
    /** 4, and its parts 4(a), 4(b), 4(b)(i). */
    LETTERS("1(a)"),
    /** IV, and its parts IV(a), IV(b). */
    ROMAN("I");

    private static final int ALPHABET = 26;
    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] DIGITS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private final String code;

    NumberStyle(String code) {
        this.code = code;
    }

    /** How it is asked for: {@code 1}, {@code 1.1}, {@code 1(a)} or {@code I}. */
    public String code() {
        return code;
    }

    /**
     * The style somebody names by an example: {@code 4(a)} is {@code 1(a)}; or by its name.
     *
     * @throws UserError (USAGE) when there is none
     */
    public static NumberStyle of(String text) {
        String wanted = ItemNumber.key(text);
        return Arrays.stream(values())
                .filter(style -> style.name().toLowerCase(Locale.ROOT).equals(wanted)
                        || ItemNumber.key(style.code).equals(wanted)
                        || style.hasParts() && like(wanted) == style)
                .findFirst()
                .orElseThrow(() -> new UserError(
                        UserError.Kind.USAGE,
                        "there is no style “" + text + "”",
                        "it is one of "
                                + Arrays.stream(values())
                                        .map(style ->
                                                style.code + " (" + style.name().toLowerCase(Locale.ROOT) + ")")
                                        .collect(Collectors.joining(", "))));
    }

    /** The style in which most of an agenda is numbered already; points where nothing tells. */
    public static NumberStyle ofNumbers(List<AgendaItem> items) {
        List<NumberStyle> styles = items.stream()
                .map(item -> ItemNumber.key(item.number()))
                .filter(number -> !number.isEmpty())
                .map(NumberStyle::like)
                .toList();
        long roman = styles.stream().filter(style -> style == ROMAN).count();
        if (roman * 2 > styles.size()) {
            return ROMAN;
        }
        long letters = styles.stream().filter(style -> style == LETTERS).count();
        long points = styles.stream().filter(style -> style == POINTS).count();
        return letters > points ? LETTERS : POINTS;
    }

    private boolean hasParts() {
        return this == POINTS || this == LETTERS;
    }

    private static NumberStyle like(String number) {
        if (number.matches("[ivxlc]+(\\(.*)?")) {
            return ROMAN;
        }
        return number.matches("\\d+\\.?\\(?[a-z].*") ? LETTERS : number.matches("\\d+(\\.\\d+)+") ? POINTS : PLAIN;
    }

    /** The number of an item at the top. */
    String top(int place) {
        return this == ROMAN ? roman(place).toUpperCase(Locale.ROOT) : Integer.toString(place);
    }

    /**
     * The number of a part of an item.
     *
     * @param depth 1 for the parts of an item at the top
     */
    String part(String whole, int depth, int place) {
        if (this == POINTS) {
            return whole + "." + place;
        }
        return whole + "(" + (depth % 2 == 1 ? letters(place) : roman(place)) + ")";
    }

    /** a … z, aa, ab … */
    private static String letters(int place) {
        String last = Character.toString('a' + (place - 1) % ALPHABET);
        return place > ALPHABET ? letters((place - 1) / ALPHABET) + last : last;
    }

    private static String roman(int place) {
        StringBuilder roman = new StringBuilder();
        int rest = place;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(DIGITS[i]);
            }
        }
        return roman.toString();
    }
}
