package org.rostrum.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.rostrum.event.AgendaItem;

/**
 * A version of the agenda that was given out.
 *
 * @param number 1, 2 … of the event
 * @param comment what is new in it, empty when nobody said
 * @param at when it was given out
 * @param actor who gave it out
 * @param items as they were then, people as they were called; none is tied to a participant
 */
public record AgendaRelease(
        long number, State state, String comment, Instant at, String actor, List<AgendaItem> items) {
    public AgendaRelease {
        items = List.copyOf(items);
    }

    /** How far the agenda is. */
    public enum State {
        DRAFT,
        REVISED,
        FINAL;

        /** The word stored and printed: {@code draft}, {@code revised}, {@code final}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@code version 2 (revised)}. */
    public String called() {
        return "version " + number + " (" + state.code() + ")";
    }
}
