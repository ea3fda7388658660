package org.rostrum.store;

import java.time.Instant;

/**
 * A write that was taken back, or done again.
 *
 * @param number its number in history; where an undo was taken back, that of the write which is done again by it
 * @param again whether it was done again
 * @param by the write that did so
 * @param command as it was typed
 * @param changes how many records and values went back to what they were
 */
public record Undone(long number, boolean again, long by, String actor, String command, Instant at, long changes) {}
