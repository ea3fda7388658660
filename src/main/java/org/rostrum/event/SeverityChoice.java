package org.rostrum.event;

import java.util.Locale;
import java.util.Optional;

/** How much an event wants the findings of a rule to matter. */
public enum SeverityChoice {
    ERROR,
    WARNING,
    INFO,
    /** The rule is not run. */
    OFF,
    /** As the rule has it. */
    DEFAULT;

    /** {@code error}, {@code warning}, {@code info}, {@code off}, {@code default}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity that is named, empty where the rule is off or decides itself. */
    public Optional<Severity> severity() {
        return Severity.of(code());
    }

    /** The choice with this code. */
    public static Optional<SeverityChoice> of(String code) {
        for (SeverityChoice choice : values()) {
            if (choice.code().equals(code)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }
}
