package org.rostrum.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.rostrum.event.Event;

/**
 * The days of the event that an agenda is of.
 *
 * @param from the first, which gives the year where a date has none and is day 1
 * @param to the last, empty when the event is not known
 * @param zoneName its time zone, empty when the event is not known
 */
public record EventDays(LocalDate from, Optional<LocalDate> to, String zoneName) {
    /** The days of a known event. */
    public static EventDays of(Event event) {
        return new EventDays(event.from(), Optional.of(event.to()), event.zoneName());
    }

    /** Of an event of which no more is known than about when it is. */
    public static EventDays about(LocalDate day) {
        return new EventDays(day, Optional.empty(), "");
    }

    /** A moment on the clocks of the event; where the event is not known, on those of whoever wrote it. */
    LocalDateTime local(OffsetDateTime moment) {
        return zoneName.isEmpty()
                ? moment.toLocalDateTime()
                : moment.atZoneSameInstant(ZoneId.of(zoneName)).toLocalDateTime();
    }

    /** So many minutes later on the clocks of the event, which may be put back or forward meanwhile. */
    LocalDateTime after(LocalDateTime start, long minutes) {
        return zoneName.isEmpty()
                ? start.plusMinutes(minutes)
                : start.atZone(ZoneId.of(zoneName)).plusMinutes(minutes).toLocalDateTime();
    }

    /** Whether the event is on that day, as far as is known. */
    boolean has(LocalDate day) {
        return to.isPresent() && !day.isBefore(from) && !day.isAfter(to.get());
    }
}
