package org.rostrum.store;

import static org.rostrum.store.schema.Tables.EVENT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Query;
import org.jooq.SelectField;
import org.rostrum.event.Event;

/** The events of a database. */
public final class Events {
    private static final List<SelectField<?>> WHOLE = List.of(
            EVENT.ID,
            EVENT.CODE,
            EVENT.TITLE,
            EVENT.PLACE,
            EVENT.COUNTRY,
            EVENT.ZONE,
            EVENT.STARTS_ON,
            EVENT.ENDS_ON,
            EVENT.ORGANISER,
            EVENT.HOUSE);

    private final Session session;

    Events(Session session) {
        this.session = session;
    }

    /** All of them, in the order of their first days. */
    public List<Event> all() {
        return list(session.sql().select(WHOLE).from(EVENT).orderBy(EVENT.STARTS_ON, EVENT.CODE));
    }

    /** The event with this code, whatever its case. */
    public Optional<Event> find(String code) {
        return list(session.sql().select(WHOLE).from(EVENT).where(EVENT.CODE.eq(code.toUpperCase(Locale.ROOT))))
                .stream()
                .findFirst();
    }

    /** The code of the event that {@code event use} chose. */
    public Optional<String> chosen() {
        return session.sql()
                .select(EVENT.CODE)
                .from(EVENT)
                .where(EVENT.CHOSEN.eq(1))
                .fetchOptional(EVENT.CODE);
    }

    private List<Event> list(Query query) {
        List<Event> events = new ArrayList<>();
        session.stream(query, row -> events.add(event(row)));
        return events;
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                day(row.getString(7)),
                day(row.getString(8)),
                row.getString(9),
                row.getString(10));
    }

    /** Of ten characters, as every day is stored; LocalDate.parse would first make the formatters of all ways to write a day, at every start. */
    private static LocalDate day(String iso) {
        return LocalDate.of(
                Integer.parseInt(iso, 0, 4, 10), Integer.parseInt(iso, 5, 7, 10), Integer.parseInt(iso, 8, 10, 10));
    }
}
