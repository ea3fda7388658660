package org.rostrum.store;

import java.time.Instant;

/**
 * A write that was taken back.
 *
 * @param number its number in history
 * @param command as it was typed
 * @param changes how many records and values went back to what they were
 */
public record Undone(long number, String actor, String command, Instant at, long changes) {}
