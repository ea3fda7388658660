package org.rostrum.store;

import static org.rostrum.store.schema.Tables.EVENT;

import java.util.Locale;
import org.rostrum.event.Event;
import org.rostrum.text.UserError;

/** Writes events. */
final class EventWriter {
    private final Session session;
    private final ChangeLog log;

    EventWriter(Session session, ChangeLog log) {
        this.session = session;
        this.log = log;
    }

    Event add(Event event) {
        long id = log.nextId(Logged.EVENTS);
        log.insert(Logged.EVENTS, id, row(event, "0"));
        return new Event(
                id,
                event.code(),
                event.title(),
                event.place(),
                event.country(),
                event.zoneName(),
                event.from(),
                event.to(),
                event.organiser(),
                event.house());
    }

    void change(Event event) {
        String[] before = log.read(Logged.EVENTS, event.id());
        log.update(Logged.EVENTS, event.id(), before, row(event, before[before.length - 1]));
    }

    void choose(String code) {
        String wanted = code.toUpperCase(Locale.ROOT);
        if (!session.sql().fetchExists(EVENT, EVENT.CODE.eq(wanted))) {
            throw new UserError(
                    UserError.Kind.USAGE, "there is no event " + code, "rostrum event list shows the codes");
        }
        // the one that was chosen first, so that never two are
        session.sql()
                .select(EVENT.ID, EVENT.CODE)
                .from(EVENT)
                .where(EVENT.CHOSEN.eq(1))
                .or(EVENT.CODE.eq(wanted))
                .orderBy(EVENT.CHOSEN.desc())
                .fetch()
                .forEach(r -> mark(r.value1(), r.value2().equals(wanted) ? "1" : "0"));
    }

    private void mark(long id, String chosen) {
        String[] before = log.read(Logged.EVENTS, id);
        String[] after = before.clone();
        after[after.length - 1] = chosen;
        log.update(Logged.EVENTS, id, before, after);
    }

    /** In the order of the table's logged columns. */
    private static String[] row(Event event, String chosen) {
        return new String[] {
            event.code(),
            event.title(),
            event.place(),
            event.country(),
            event.zoneName(),
            event.from().toString(),
            event.to().toString(),
            event.organiser(),
            event.house(),
            chosen
        };
    }
}
