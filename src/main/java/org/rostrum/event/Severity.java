package org.rostrum.event;

import java.util.Locale;
import java.util.Optional;

/** How much a finding matters, worst first. */
public enum Severity {
    /** The printed list or agenda would be wrong. */
    ERROR,
    /** Somebody should look. */
    WARNING,
    /** Good to know. */
    INFO;

    /** {@code error}, {@code warning}, {@code info}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity with this code, or empty. */
    public static Optional<Severity> of(String code) {
        for (Severity severity : values()) {
            if (severity.code().equals(code)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}
