package org.rostrum.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import org.rostrum.sheet.FormatToken.Kind;

/**
 * Digits with thousands, decimals, percents, a power of ten and words between, as in {@code "No. "00000}, {@code 000-00-0000}, {@code #,##0.00 [$€-407]},
 * {@code 0.00E+00}. It is given what is not negative.
 */
final class DigitsFormat {
    private final List<FormatToken> tokens;
    private final int point;
    private final int exponent;
    private final int wholes;
    private final int decimals;
    private final int powers;
    private final int shift;
    private final boolean thousands;

    DigitsFormat(List<FormatToken> tokens) {
        this.tokens = tokens;
        exponent = first(token -> token.is(Kind.EXPONENT));
        int firstPoint = first(token -> token.is(Kind.POINT));
        point = Math.min(firstPoint, exponent);
        wholes = count(0, point, Kind.DIGIT);
        decimals = count(point, exponent, Kind.DIGIT);
        powers = count(exponent, tokens.size(), Kind.DIGIT);
        int lastWhole = last(point);
        int scaling = 0;
        for (int i = lastWhole + 1; i < tokens.size() && tokens.get(i).is(Kind.COMMA); i++) {
            scaling++;
        }
        thousands = wholes > 0 && count(0, lastWhole, Kind.COMMA) > 0;
        shift = 2 * count(0, tokens.size(), Kind.PERCENT) - (wholes > 0 ? 3 * scaling : 0);
    }

    private int first(Predicate<FormatToken> wanted) {
        for (int i = 0; i < tokens.size(); i++) {
            if (wanted.test(tokens.get(i))) {
                return i;
            }
        }
        return tokens.size();
    }

    private int last(int end) {
        for (int i = end - 1; i >= 0; i--) {
            if (tokens.get(i).is(Kind.DIGIT)) {
                return i;
            }
        }
        return 0;
    }

    private int count(int from, int to, Kind kind) {
        return (int) tokens.subList(Math.min(from, to), to).stream()
                .filter(token -> token.is(kind))
                .count();
    }

    /** Whether it shows a power of ten. */
    boolean scientific() {
        return exponent < tokens.size();
    }

    /** What of the number is left after rounding is nothing. */
    boolean nothing(BigDecimal number) {
        return !scientific()
                && number.movePointRight(shift)
                                .setScale(decimals, RoundingMode.HALF_UP)
                                .signum()
                        == 0;
    }

    String shown(BigDecimal number) {
        int power = scientific() ? power(number) : 0;
        BigDecimal rounded = number.movePointRight(shift).movePointLeft(power).setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.toPlainString();
        int dot = digits.indexOf('.');
        String whole = dot < 0 ? digits : digits.substring(0, dot);
        String part = dot < 0 ? "" : digits.substring(dot + 1);
        return laidOut(whole.equals("0") ? "" : whole, part, power);
    }

    /** The power that leaves as many whole digits as the format has, or fewer where it has several. */
    private int power(BigDecimal number) {
        if (number.signum() == 0) {
            return 0;
        }
        int step = Math.max(1, wholes);
        BigDecimal plain = number.stripTrailingZeros();
        int power = Math.floorDiv(plain.precision() - plain.scale() - 1, step) * step;
        BigDecimal rounded = number.movePointLeft(power).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.compareTo(BigDecimal.ONE.movePointRight(step)) >= 0 ? power + step : power;
    }

    private String laidOut(String whole, String part, int power) {
        StringBuilder shown = new StringBuilder();
        int placed = 0;
        int placedParts = 0;
        int placedPowers = 0;
        String exponentDigits = Integer.toString(Math.abs(power));
        for (int i = 0; i < tokens.size(); i++) {
            FormatToken token = tokens.get(i);
            switch (token.kind()) {
                case DIGIT -> {
                    if (i < point) {
                        place(shown, whole, wholes, placed++, token, thousands);
                    } else if (i < exponent) {
                        placePart(shown, part, placedParts++, token);
                    } else {
                        place(shown, exponentDigits, powers, placedPowers++, token, false);
                    }
                }
                case POINT -> {
                    if (i == point) {
                        shown.append(wholes == 0 ? whole : "")
                                .append(stripped(part).isEmpty() ? "" : ".");
                    } else {
                        shown.append('.');
                    }
                }
                case EXPONENT -> shown.append(power < 0 ? "E-" : token.text().endsWith("+") ? "E+" : "E");
                case LITERAL, PERCENT, SLASH, CLOCK -> shown.append(token.text());
                default -> {}
            }
        }
        return shown.toString();
    }

    /** The digits of a part that its places have to show: zeros at the end only where a 0 stands. */
    private String stripped(String part) {
        int placed = 0;
        int kept = 0;
        for (int i = point; i < exponent; i++) {
            if (tokens.get(i).is(Kind.DIGIT)) {
                placed++;
                kept = tokens.get(i).text().equals("0") || part.charAt(placed - 1) != '0' ? placed : kept;
            }
        }
        return part.substring(0, kept);
    }

    private void placePart(StringBuilder shown, String part, int index, FormatToken token) {
        boolean needed = index < stripped(part).length();
        shown.append(needed ? part.substring(index, index + 1) : token.text().equals("?") ? " " : "");
    }

    /** Places what belongs to one place of a whole number; the first place takes all that is too long for the format. */
    private static void place(
            StringBuilder shown, String digits, int places, int index, FormatToken token, boolean grouped) {
        int right = places - index;
        int from = index == 0 ? Math.max(digits.length(), right) : right;
        for (int position = from; position >= right; position--) {
            boolean there = position <= digits.length();
            if (there || token.text().equals("0")) {
                shown.append(there ? digits.charAt(digits.length() - position) : '0');
                shown.append(grouped && position > 1 && position % 3 == 1 ? "," : "");
            } else {
                shown.append(token.text().equals("?") ? " " : "");
            }
        }
    }
}
