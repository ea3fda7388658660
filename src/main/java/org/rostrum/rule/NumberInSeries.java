package org.rostrum.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first part of the number of an agenda item: 4 of {@code 4(a)} and {@code 4.1}, 4 in Roman of {@code IV}.
 *
 * @param word what stands before it as written ({@code Session}), or empty
 */
record NumberInSeries(String word, int value, boolean isRoman) {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<word>\\p{L}+\\.?\\s+)?(?:(?<digits>\\d{1,3})|(?<roman>[IVXLC]+))(?![\\p{L}\\d]{2}|\\d).*");
    private static final Pattern ROMAN = Pattern.compile("(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
    private static final List<String> SIGNS = List.of("XC", "L", "XL", "X", "IX", "V", "IV", "I");
    private static final List<Integer> VALUES = List.of(90, 50, 40, 10, 9, 5, 4, 1);

    /** The number in what stands as one, or empty when none is in it. */
    static Optional<NumberInSeries> of(String written) {
        Matcher matcher = NUMBER.matcher(written.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String word = matcher.group("word") == null ? "" : matcher.group("word").strip();
        if (matcher.group("digits") != null) {
            return Optional.of(new NumberInSeries(word, Integer.parseInt(matcher.group("digits")), false));
        }
        String roman = matcher.group("roman");
        return ROMAN.matcher(roman).matches()
                ? Optional.of(new NumberInSeries(word, value(roman), true))
                : Optional.empty();
    }

    /** Numbers of one series are counted together: those with the same word before them, Roman ones for themselves. */
    String series() {
        return word.toLowerCase(Locale.ROOT) + (isRoman ? " roman" : "");
    }

    /** Another number of the same series, as it would be written. */
    String written(int number) {
        return (word.isEmpty() ? "" : word + " ") + (isRoman ? roman(number) : String.valueOf(number));
    }

    private static int value(String roman) {
        int value = 0;
        for (String rest = roman; !rest.isEmpty(); ) {
            for (int i = 0; i < SIGNS.size(); i++) {
                if (rest.startsWith(SIGNS.get(i))) {
                    value += VALUES.get(i);
                    rest = rest.substring(SIGNS.get(i).length());
                    break;
                }
            }
        }
        return value;
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < SIGNS.size(); i++) {
            for (; rest >= VALUES.get(i); rest -= VALUES.get(i)) {
                roman.append(SIGNS.get(i));
            }
        }
        return roman.toString();
    }
}
