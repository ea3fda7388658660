package org.rostrum.reconcile;

import java.util.Optional;

/**
 * That a person has changed a value by hand after the last list that set it.
 *
 * @param write the number of the edit
 * @param by who made it
 * @param on the day, ISO, in UTC
 * @param listed what a list has said of the value since, where that was noted: the value itself, or another one against which it was decided to keep this one
 */
public record HandEdit(long write, String by, String on, Optional<String> listed) {}
