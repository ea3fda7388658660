package org.rostrum.store;

import static org.rostrum.store.schema.Tables.ORGANISATION;
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
        carry(from, to);
        return move(from, to);
    }

    /** Gives an organisation another name; the old one is a spelling of it then. How many people are in it. */
    int rename(long delegation, String name, String newName) {
        session.sql()
                .select(ORGANISATION_ALIAS.ID)
                .from(ORGANISATION_ALIAS)
                .where(ORGANISATION_ALIAS.DELEGATION_ID.eq(delegation))
                .and(ORGANISATION_ALIAS.NAME.eq(newName))
                .fetchOptional(ORGANISATION_ALIAS.ID)
                .ifPresent(spelling -> log.delete(Logged.ALIASES, spelling)); // a spelling that becomes the name
        names.aliases().changed();
        return join(delegation, name, newName);
    }

    /** The same, where there is an organisation of that name. */
    void renameIfThere(long delegation, String name, String newName) {
        boolean there = session.sql()
                .fetchExists(
                        ORGANISATION, ORGANISATION.DELEGATION_ID.eq(delegation).and(ORGANISATION.NAME.eq(name)));
        if (there && names.aliases().name(delegation, name).equals(name)) {
            rename(delegation, name, newName);
        }
    }

    /** What somebody has said of the one holds for the other, unless more was said of that. */
    private void carry(long from, long to) {
        String[] old = log.read(Logged.ORGANISATIONS, from);
        String[] before = log.read(Logged.ORGANISATIONS, to);
        String[] after = {before[0].isEmpty() ? old[0] : before[0], old[1].equals("1") ? "1" : before[1]};
        log.update(Logged.ORGANISATIONS, to, before, after);
        log.update(Logged.ORGANISATIONS, from, old, new String[] {"", "0"});
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
