package org.rostrum.sheet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.rostrum.sheet.FormatToken.Kind;

/** A number as a fraction: {@code # ?/?} with the nearest that has so few digits below, {@code # ??/16} with what stands below given. */
final class FractionFormat {
    private final List<FormatToken> tokens;
    private final int slash;
    private final int numerator;
    private final int end;
    private final long fixed;

    private FractionFormat(List<FormatToken> tokens, int slash) {
        this.tokens = tokens;
        this.slash = slash;
        int from = slash;
        while (from > 0 && tokens.get(from - 1).is(Kind.DIGIT)) {
            from--;
        }
        numerator = from;
        int to = slash + 1;
        StringBuilder number = new StringBuilder();
        while (to < tokens.size() && belongsBelow(tokens.get(to))) {
            number.append(tokens.get(to++).text());
        }
        end = to;
        String below = number.toString();
        fixed = below.matches("[0-9]{1,9}") ? Long.parseLong(below) : 0;
    }

    private static boolean belongsBelow(FormatToken token) {
        return token.is(Kind.DIGIT) || token.is(Kind.LITERAL) && token.text().matches("[0-9]");
    }

    /** Whether the pieces are such a format: digits on both sides of a slash. */
    static boolean fits(List<FormatToken> tokens) {
        int slash = slash(tokens);
        return slash > 0
                && slash + 1 < tokens.size()
                && tokens.get(slash - 1).is(Kind.DIGIT)
                && belongsBelow(tokens.get(slash + 1));
    }

    static FractionFormat of(List<FormatToken> tokens) {
        return new FractionFormat(tokens, slash(tokens));
    }

    private static int slash(List<FormatToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(Kind.SLASH)) {
                return i;
            }
        }
        return -1;
    }

    String shown(BigDecimal number) {
        boolean mixed = tokens.subList(0, numerator).stream().anyMatch(token -> token.is(Kind.DIGIT));
        BigInteger whole = mixed ? number.toBigInteger() : BigInteger.ZERO;
        BigDecimal rest = number.subtract(new BigDecimal(whole));
        BigInteger[] fraction = fixed > 0 ? over(rest, BigInteger.valueOf(fixed)) : nearest(rest);
        if (mixed && fraction[0].equals(fraction[1])) {
            whole = whole.add(BigInteger.ONE);
            fraction[0] = BigInteger.ZERO;
        }
        boolean hidden = mixed && fraction[0].signum() == 0;
        StringBuilder shown = new StringBuilder();
        boolean placed = false;
        for (int i = 0; i < tokens.size(); i++) {
            FormatToken token = tokens.get(i);
            if (i == numerator) {
                shown.append(hidden ? "" : fraction[0] + "/" + fraction[1]);
                i = end - 1;
            } else if (token.is(Kind.DIGIT) && !placed) {
                shown.append(whole.signum() == 0 && !hidden && !token.text().equals("0") ? "" : whole);
                placed = true;
            } else if (token.is(Kind.LITERAL)) {
                shown.append(token.text());
            }
        }
        return shown.toString();
    }

    private static BigInteger[] over(BigDecimal rest, BigInteger below) {
        BigInteger above = rest.multiply(new BigDecimal(below))
                .setScale(0, RoundingMode.HALF_UP)
                .toBigInteger();
        return new BigInteger[] {above, below};
    }

    /** The last convergent of the continued fraction whose denominator has no more digits than the format. */
    private BigInteger[] nearest(BigDecimal number) {
        BigInteger most = BigInteger.TEN.pow(Math.min(end - slash - 1, 9)).subtract(BigInteger.ONE);
        BigInteger dividend = number.scale() > 0 ? number.unscaledValue() : number.toBigInteger();
        BigInteger divisor = BigInteger.TEN.pow(Math.max(number.scale(), 0));
        BigInteger[] before = {BigInteger.ZERO, BigInteger.ONE};
        BigInteger[] last = {BigInteger.ONE, BigInteger.ZERO};
        while (divisor.signum() > 0) {
            BigInteger[] division = dividend.divideAndRemainder(divisor);
            BigInteger below = division[0].multiply(last[1]).add(before[1]);
            if (below.compareTo(most) > 0) {
                break;
            }
            BigInteger above = division[0].multiply(last[0]).add(before[0]);
            before = last;
            last = new BigInteger[] {above, below};
            dividend = divisor;
            divisor = division[1];
        }
        return last;
    }
}
