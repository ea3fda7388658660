package org.rostrum.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One section of a number format with digits, thousands, decimals, percents and words around, as nearly all are: {@code "No. "00000}, {@code #,##0.00 [$€-407]}.
 * Fractions, powers, conditions and digits in groups are left to the library, which in turn mangles words.
 */
final class NumberPattern {
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private int wholeDigits;
    private int leastDecimals;
    private int mostDecimals;
    private int percents;
    private boolean thousands;
    private boolean inDigits;
    private boolean afterDigits;
    private boolean decimals;

    private NumberPattern() {}

    /** The pattern of a format with one section, or empty when it is of another kind. */
    static Optional<NumberPattern> of(String format) {
        NumberPattern pattern = new NumberPattern();
        for (int i = 0; i < format.length(); ) {
            int next = pattern.take(format, i);
            if (next < 0) {
                return Optional.empty();
            }
            i = next;
        }
        return pattern.inDigits ? Optional.of(pattern) : Optional.empty();
    }

    /** Takes what begins there; where the next begins, or -1 when this pattern cannot express it. */
    private int take(String format, int i) {
        char c = format.charAt(i);
        switch (c) {
            case '"' -> {
                int end = format.indexOf('"', i + 1);
                literal(format.substring(i + 1, Math.max(end, i + 1)));
                return end < 0 ? -1 : end + 1;
            }
            case '[' -> {
                return bracket(format, i);
            }
            case '\\' -> literal(format.substring(Math.min(i + 1, format.length()), Math.min(i + 2, format.length())));
            case '_', '*' -> {}
            default -> {
                return plain(c) ? i + 1 : -1;
            }
        }
        return i + 2;
    }

    private int bracket(String format, int i) {
        int end = format.indexOf(']', i);
        if (end < 0 || format.length() > i + 1 && "<>=".indexOf(format.charAt(i + 1)) >= 0) {
            return -1;
        }
        if (format.startsWith("[$", i)) {
            String sign = format.substring(i + 2, end);
            literal(sign.contains("-") ? sign.substring(0, sign.indexOf('-')) : sign);
        }
        return end + 1;
    }

    private boolean plain(char c) {
        if (c == '0' || c == '#' || c == '?') {
            inDigits = true;
            wholeDigits += !decimals && c == '0' ? 1 : 0;
            mostDecimals += decimals ? 1 : 0;
            leastDecimals = decimals && c == '0' ? mostDecimals : leastDecimals;
            return !afterDigits;
        }
        if (c == ',' && inDigits && !afterDigits) {
            thousands = true;
            return !decimals;
        }
        if (c == '.' && !decimals && !afterDigits) {
            decimals = true;
            inDigits = true;
            return true;
        }
        percents += c == '%' ? 1 : 0;
        literal(String.valueOf(c));
        return " %$+-():!^&'~{}\u20ac\u00a3\u00a0".indexOf(c) >= 0;
    }

    private void literal(String text) {
        (inDigits ? after : before).append(text);
        afterDigits = inDigits;
    }

    /** The number in this form; a negative one with its sign in front. */
    String shown(double number) {
        BigDecimal scaled = new BigDecimal(General.shown(number))
                .movePointRight(2 * percents)
                .setScale(mostDecimals, RoundingMode.HALF_UP);
        BigDecimal kept = scaled.stripTrailingZeros().scale() < leastDecimals
                ? scaled.setScale(leastDecimals, RoundingMode.HALF_UP)
                : scaled.stripTrailingZeros();
        String digits = kept.abs().toPlainString();
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        String whole = digits.substring(0, point).equals("0") ? "" : digits.substring(0, point);
        String padded = "0".repeat(Math.max(0, wholeDigits - whole.length())) + whole;
        return (kept.signum() < 0 ? "-" : "")
                + before
                + (thousands ? grouped(padded) : padded)
                + digits.substring(point)
                + after;
    }

    private static String grouped(String whole) {
        StringBuilder grouped = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}
