package org.rostrum.store;

import static org.rostrum.store.schema.Tables.CHANGE;

import java.util.List;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.rostrum.agenda.AgendaRelease.State;
import org.rostrum.event.AgendaItem;

/** Keeps versions of the agenda of an event as they are given out. */
public final class ReleaseWriter {
    private final Session session;
    private final ChangeLog log;
    private final long event;

    ReleaseWriter(Session session, ChangeLog log, long event) {
        this.session = session;
        this.log = log;
        this.event = event;
    }

    /** Keeps a version with the next number, which none ever had; the number. */
    public long add(State state, String comment, List<AgendaItem> items) {
        long number = last() + 1;
        log.insert(Logged.RELEASES, log.nextId(Logged.RELEASES), new String[] {
            Long.toString(event), Long.toString(number), state.code(), comment, AgendaSnapshot.json(items)
        });
        return number;
    }

    /** The highest number that a version has or had: one that is on paper somewhere must not come to mean another. */
    private long last() {
        Long last = session.sql()
                .select(DSL.max(member("number")))
                .from(CHANGE)
                .where(CHANGE.ENTITY.eq(Logged.RELEASES.name()))
                .and(CHANGE.FIELD.eq(""))
                .and(member("event_id").eq(event))
                .fetchSingle()
                .value1();
        return last == null ? 0 : last;
    }

    private static Field<Long> member(String name) {
        return DSL.function("json_extract", Long.class, DSL.coalesce(CHANGE.NEW, CHANGE.OLD), DSL.inline("$." + name));
    }
}
