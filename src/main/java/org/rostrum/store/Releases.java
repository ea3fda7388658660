package org.rostrum.store;

import static org.rostrum.store.schema.Tables.AGENDA_RELEASE;
import static org.rostrum.store.schema.Tables.CHANGE;
import static org.rostrum.store.schema.Tables.TRANSACTION;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.rostrum.agenda.AgendaRelease;
import org.rostrum.agenda.AgendaRelease.State;
import org.rostrum.event.Event;

/** Reads the versions of an agenda that were given out. */
final class Releases {
    private final Session session;

    Releases(Session session) {
        this.session = session;
    }

    /** All that stand, by number. */
    List<AgendaRelease> all(Event event) {
        return session.sql()
                .select(
                        AGENDA_RELEASE.NUMBER,
                        AGENDA_RELEASE.STATE,
                        AGENDA_RELEASE.COMMENT,
                        AGENDA_RELEASE.SNAPSHOT,
                        TRANSACTION.MADE_AT,
                        TRANSACTION.ACTOR)
                .from(AGENDA_RELEASE)
                .join(TRANSACTION)
                .on(TRANSACTION.ID.eq(DSL.select(DSL.min(CHANGE.TRANSACTION_ID))
                        .from(CHANGE)
                        .where(CHANGE.ENTITY.eq(DSL.inline(Logged.RELEASES.name())))
                        .and(CHANGE.ENTITY_ID.eq(AGENDA_RELEASE.ID))
                        .and(CHANGE.FIELD.eq(DSL.inline("")))))
                .where(AGENDA_RELEASE.EVENT_ID.eq(event.id()))
                .orderBy(AGENDA_RELEASE.NUMBER)
                .fetch(Releases::release);
    }

    private static AgendaRelease release(Record row) {
        return new AgendaRelease(
                row.get(AGENDA_RELEASE.NUMBER),
                State.valueOf(row.get(AGENDA_RELEASE.STATE).toUpperCase(Locale.ROOT)),
                row.get(AGENDA_RELEASE.COMMENT),
                Instant.parse(row.get(TRANSACTION.MADE_AT)),
                row.get(TRANSACTION.ACTOR),
                AgendaSnapshot.items(row.get(AGENDA_RELEASE.SNAPSHOT)));
    }
}
