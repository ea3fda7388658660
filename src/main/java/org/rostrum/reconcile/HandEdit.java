package org.rostrum.reconcile;

import java.util.Optional;

/**
 * That a person has changed a value by hand after the last list that set it, or entered it with somebody whom no list had.
 *
 * @param write the number of the edit
 * @param by who made it
 * @param on the day, ISO, in UTC
 * @param entered whether the value came with somebody who was added by hand
 * @param listed what a list has said of the value since, where that was noted: the value itself, or another one against which it was decided to keep this one
 */
public record HandEdit(long write, String by, String on, boolean entered, Optional<String> listed) {
    /** The same, with what a list has said since. */
    public HandEdit saying(String value) {
        return new HandEdit(write, by, on, entered, Optional.of(value));
    }
}
