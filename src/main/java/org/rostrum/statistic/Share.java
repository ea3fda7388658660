package org.rostrum.statistic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as reports print them: in per cent with one decimal, rounded half up. */
final class Share {
    private Share() {}

    /** {@code 38.5}; empty when the whole is nothing. */
    static String of(long part, long whole) {
        return whole == 0
                ? ""
                : BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
