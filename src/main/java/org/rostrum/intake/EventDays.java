package org.rostrum.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.rostrum.event.Event;

/**
 * The days of the event that an agenda is of.
 *
 * @param from the first, which gives the year where a date has none and is day 1
 * @param to the last, empty when the event is not known
 */
public record EventDays(LocalDate from, Optional<LocalDate> to) {
    /** The days of a known event. */
    public static EventDays of(Event event) {
        return new EventDays(event.from(), Optional.of(event.to()));
    }

    /** Of an event of which no more is known than about when it is. */
    public static EventDays about(LocalDate day) {
        return new EventDays(day, Optional.empty());
    }

    /** Whether the event is on that day, as far as is known. */
    boolean has(LocalDate day) {
        return to.isPresent() && !day.isBefore(from) && !day.isAfter(to.get());
    }
}
