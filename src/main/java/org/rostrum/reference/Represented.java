package org.rostrum.reference;

import java.time.LocalDate;
import java.util.List;

/** Finds the State or organisation that a spelling stands for. */
public final class Represented {
    private Represented() {}

    /** What the spelling stands for, with names as they were on the date. */
    public static Resolution resolve(String text, LocalDate on) {
        return new Resolution(Resolution.Outcome.UNKNOWN, List.of(), "");
    }
}
