package org.rostrum.event;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A meeting.
 *
 * @param code what commands call it ({@code RIGA2011}); upper case
 * @param zoneName the time zone by its name in the tz database
 * @param from the first day
 * @param to the last day, not before the first
 * @param house how its documents write and order names ({@code osce}, {@code un}, {@code plain})
 */
public record Event(
        long id,
        String code,
        String title,
        String place,
        String country,
        String zoneName,
        LocalDate from,
        LocalDate to,
        String organiser,
        String house) {
    public Event {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("an event cannot end before it starts");
        }
    }

    /** An event in a time zone that is known already. */
    public Event(
            long id,
            String code,
            String title,
            String place,
            String country,
            ZoneId zone,
            LocalDate from,
            LocalDate to,
            String organiser,
            String house) {
        this(id, code, title, place, country, zone.getId(), from, to, organiser, house);
    }

    /** The time zone. Only now, since the first zone of a process costs as much as a listing: Java looks for rules of zones in all jars. */
    public ZoneId zone() {
        return ZoneId.of(zoneName);
    }
}
