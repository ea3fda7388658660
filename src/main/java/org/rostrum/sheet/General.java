package org.rostrum.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers in the general format: whole ones in full as they stand in the file, others with the fifteen digits that a spreadsheet keeps. */
final class General {
    private static final MathContext FIFTEEN = new MathContext(15, RoundingMode.HALF_UP);

    private General() {}

    /** The number as it stands in a file; what is no number stays as it is. */
    static String shown(String number) {
        if (isPlainInteger(number)) {
            return number;
        }
        if (number.length() > Limits.NUMBER) {
            return number;
        }
        try {
            return shown(new BigDecimal(number.strip()));
        } catch (NumberFormatException e) {
            return number;
        }
    }

    static String shown(double number) {
        if (!Double.isFinite(number)) {
            return "#NUM!";
        }
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : shown(new BigDecimal(Double.toString(number)));
    }

    /** The number with the digits that a spreadsheet keeps. */
    static BigDecimal fifteen(double number) {
        return new BigDecimal(Double.toString(number)).round(FIFTEEN);
    }

    private static String shown(BigDecimal number) {
        BigDecimal rounded = number.round(FIFTEEN).stripTrailingZeros();
        if (rounded.signum() == 0) {
            return "0";
        }
        int magnitude = rounded.precision() - rounded.scale();
        return magnitude > 21 || magnitude < -9 ? rounded.toString() : rounded.toPlainString();
    }

    private static boolean isPlainInteger(String number) {
        if (number.isEmpty() || number.length() > 20 || number.charAt(0) == '0' && number.length() > 1) {
            return false;
        }
        for (int i = 0; i < number.length(); i++) {
            if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
