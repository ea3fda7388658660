package org.rostrum.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.rostrum.event.Participant;

/**
 * When a participant is there, by the days of arrival and departure.
 *
 * @param from the first day, empty when nobody has said
 * @param to the last day, empty when nobody has said
 */
record Presence(Optional<LocalDate> from, Optional<LocalDate> to) {
    static Presence of(Participant participant) {
        return new Presence(participant.arrival(), participant.departure());
    }

    /** Whether the participant may be there on a day. Who leaves before coming is there for all we know: the dates are wrong. */
    boolean on(LocalDate day) {
        boolean contradictory =
                from.isPresent() && to.filter(from.get()::isAfter).isPresent();
        return contradictory
                || from.filter(day::isBefore).isEmpty()
                        && to.filter(day::isAfter).isEmpty();
    }

    /** {@code present 2010-10-19 to 2010-10-20}. */
    String told() {
        if (from.isEmpty()) {
            return to.map(day -> "departs " + day).orElse("");
        }
        return to.map(day -> "present " + from.get() + " to " + day).orElse("arrives " + from.get());
    }
}
