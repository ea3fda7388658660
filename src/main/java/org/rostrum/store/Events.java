package org.rostrum.store;

import static org.rostrum.store.schema.Tables.EVENT;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Record;
import org.rostrum.event.Event;

/** The events of a database. */
public final class Events {
    private final Session session;

    Events(Session session) {
        this.session = session;
    }

    /** All of them, in the order of their first days. */
    public List<Event> all() {
        return session.sql().selectFrom(EVENT).orderBy(EVENT.STARTS_ON, EVENT.CODE).fetch(Events::event);
    }

    /** The event with this code, whatever its case. */
    public Optional<Event> find(String code) {
        return session.sql().selectFrom(EVENT).where(EVENT.CODE.eq(code.toUpperCase(Locale.ROOT))).fetchOptional(Events::event);
    }

    /** The code of the event that {@code event use} chose. */
    public Optional<String> chosen() {
        return session.sql().select(EVENT.CODE).from(EVENT).where(EVENT.CHOSEN.eq(1)).fetchOptional(EVENT.CODE);
    }

    private static Event event(Record r) {
        return new Event(r.get(EVENT.ID), r.get(EVENT.CODE), r.get(EVENT.TITLE), r.get(EVENT.PLACE), r.get(EVENT.COUNTRY), ZoneId.of(r.get(EVENT.ZONE)),
                LocalDate.parse(r.get(EVENT.STARTS_ON)), LocalDate.parse(r.get(EVENT.ENDS_ON)), r.get(EVENT.ORGANISER), r.get(EVENT.HOUSE));
    }
}
