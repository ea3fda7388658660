package org.rostrum.event;

import java.time.Instant;

/**
 * How often an agenda item was changed.
 *
 * @param count of the writes that changed it, or who is on it, after it was entered and that stand
 * @param at when the last of them, or the one that entered it, was made
 */
public record Revision(int count, Instant at) {
    /** Of an item of which nothing is written down. */
    public static final Revision NONE = new Revision(0, Instant.EPOCH);
}
