package org.rostrum.store;

import static org.rostrum.store.schema.Tables.ORGANISATION_ALIAS;
import static org.rostrum.store.schema.Tables.PARTICIPANT;

import java.util.List;
import org.rostrum.store.schema.tables.OrganisationAlias;

/** Makes two spellings one organisation. */
final class OrganisationJoin {
    private static final int ORGANISATION_COLUMN = Logged.PARTICIPANTS.columns().indexOf(PARTICIPANT.ORGANISATION_ID);

    private final Session session;
    private final ChangeLog log;
    private final Names names;

    OrganisationJoin(Session session, ChangeLog log, Names names) {
        this.session = session;
        this.log = log;
        this.names = names;
    }

    /** What was joined with the spelling before goes along; how many participants were moved. */
    int join(long delegation, String variant, String organisation) {
        long from = names.organisation(delegation, variant).orElseThrow();
        long to = names.organisation(delegation, organisation).orElseThrow();
        if (from == to) {
            throw new IllegalArgumentException("already one: " + variant + " and " + organisation);
        }
        follow(from, to);
        String[] alias = new String[Logged.ALIASES.columns().size()];
        put(alias, ORGANISATION_ALIAS.DELEGATION_ID, Long.toString(delegation));
        put(alias, ORGANISATION_ALIAS.NAME, variant);
        put(alias, ORGANISATION_ALIAS.ORGANISATION_ID, Long.toString(to));
        log.insert(Logged.ALIASES, log.nextId(Logged.ALIASES), alias);
        names.aliases().changed();
        return move(from, to);
    }

    private void follow(long from, long to) {
        OrganisationAlias table = ORGANISATION_ALIAS;
        List<Long> followers = session.sql()
                .select(table.ID)
                .from(table)
                .where(table.ORGANISATION_ID.eq(from))
                .orderBy(table.ID)
                .fetch(table.ID);
        for (long follower : followers) {
            String[] before = log.read(Logged.ALIASES, follower);
            String[] after = before.clone();
            put(after, table.ORGANISATION_ID, Long.toString(to));
            log.update(Logged.ALIASES, follower, before, after);
        }
    }

    private int move(long from, long to) {
        List<Long> people = session.sql()
                .select(PARTICIPANT.ID)
                .from(PARTICIPANT)
                .where(PARTICIPANT.ORGANISATION_ID.eq(from))
                .orderBy(PARTICIPANT.ID)
                .fetch(PARTICIPANT.ID);
        for (long person : people) {
            String[] before = log.read(Logged.PARTICIPANTS, person);
            String[] after = before.clone();
            after[ORGANISATION_COLUMN] = Long.toString(to);
            log.update(Logged.PARTICIPANTS, person, before, after);
        }
        return people.size();
    }

    private static void put(String[] alias, Object column, String value) {
        alias[Logged.ALIASES.columns().indexOf(column)] = value;
    }
}
