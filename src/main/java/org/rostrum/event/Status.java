package org.rostrum.event;

import java.util.Locale;
import java.util.Optional;

/** How far a participant's registration has come. */
public enum Status {
    INVITED,
    REGISTERED,
    ACCREDITED,
    WITHDRAWN,
    REJECTED,
    REPLACED;

    /** The word stored and printed: {@code registered} … */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether lists and statistics show the participant unless asked otherwise. */
    public boolean listed() {
        return ordinal() < WITHDRAWN.ordinal();
    }

    /** The status with this code, or empty. */
    public static Optional<Status> of(String code) {
        for (Status status : values()) {
            if (status.code().equals(code)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
