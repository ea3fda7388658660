package org.rostrum.store;

import static org.rostrum.store.schema.Tables.DELEGATION;
import static org.rostrum.store.schema.Tables.DELEGATION_ALIAS;
import static org.rostrum.store.schema.Tables.DELEGATION_PLACE;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Delegation;
import org.rostrum.event.ProtocolPlace;

/** Writes what people change of the delegations of an event themselves. */
public final class DelegationWriter {
    private final Session session;
    private final ChangeLog log;
    private final Names names;
    private final long event;

    DelegationWriter(Session session, ChangeLog log, Names names, long event) {
        this.event = event;
        this.session = session;
        this.log = log;
        this.names = names;
    }

    /** Makes a delegation be there also without people; its id. */
    public long add(Affiliation affiliation) {
        long id = names.delegation(event, affiliation);
        write(id, affiliation, false, true);
        return id;
    }

    /**
     * Changes who a delegation is of, and what it is called. Lists that name it as before find it.
     *
     * @param named whether its name goes before the one that the house has
     * @param spellings under which lists find it besides
     */
    public void change(Delegation before, Affiliation after, boolean named, List<Affiliation> spellings) {
        long id = before.id();
        String key = before.affiliation().key();
        if (!after.key().equals(key)) {
            makeRoom(after.key());
        }
        write(id, after, named, isAdded(id));
        if (!after.key().equals(key)) {
            note(key, id);
        }
        spellings.forEach(spelling -> note(spelling.key(), id));
        names.changed();
        boolean sameBody = !after.organisation().isEmpty()
                && after.organisation().equals(before.affiliation().organisation());
        if (sameBody && !after.name().equals(before.name())) {
            new OrganisationJoin(session, log, names).renameIfThere(id, before.name(), after.name());
        }
    }

    private void write(long id, Affiliation affiliation, boolean named, boolean added) {
        log.update(Logged.DELEGATIONS, id, log.read(Logged.DELEGATIONS, id), new String[] {
            affiliation.key(),
            affiliation.category().code(),
            affiliation.country(),
            affiliation.organisation(),
            affiliation.name(),
            named ? "1" : "0",
            added ? "1" : "0"
        });
        Keys.delegations(session, DELEGATION.ID.eq(id));
        names.changed();
    }

    private boolean isAdded(long id) {
        return session.sql().fetchExists(DELEGATION, DELEGATION.ID.eq(id).and(DELEGATION.ADDED.eq(1)));
    }

    /** A delegation that nobody sees any more gives up its key. */
    private void makeRoom(String key) {
        session.sql()
                .select(DELEGATION.ID)
                .from(DELEGATION)
                .where(DELEGATION.EVENT_ID.eq(event))
                .and(DELEGATION.KEY.eq(key))
                .fetchOptional(DELEGATION.ID)
                .ifPresent(id -> {
                    String[] before = log.read(Logged.DELEGATIONS, id);
                    String[] after = before.clone();
                    after[Logged.DELEGATIONS.columns().indexOf(DELEGATION.KEY)] = key + "#" + id;
                    log.update(Logged.DELEGATIONS, id, before, after);
                });
    }

    private void note(String key, long id) {
        Optional<Long> noted = session.sql()
                .select(DELEGATION_ALIAS.ID)
                .from(DELEGATION_ALIAS)
                .where(DELEGATION_ALIAS.EVENT_ID.eq(event))
                .and(DELEGATION_ALIAS.KEY.eq(key))
                .fetchOptional(DELEGATION_ALIAS.ID);
        String[] alias = {Long.toString(event), key, Long.toString(id)};
        if (noted.isPresent()) {
            String[] before = log.read(Logged.DELEGATION_ALIASES, noted.get());
            log.update(Logged.DELEGATION_ALIASES, noted.get(), before, alias);
        } else {
            log.insert(Logged.DELEGATION_ALIASES, log.nextId(Logged.DELEGATION_ALIASES), alias);
        }
    }

    /** Puts a delegation somewhere in the protocol order. */
    public void place(ProtocolPlace place) {
        log.insert(Logged.PLACES, log.nextId(Logged.PLACES), new String[] {
            Long.toString(event),
            Long.toString(place.delegation()),
            place.where().code(),
            place.other().map(String::valueOf).orElse(null)
        });
    }

    /** Gives a delegation, or all, back to the order of the house; whether any had been put elsewhere. */
    public boolean reset(Optional<Long> delegation) {
        Condition which = delegation.map(DELEGATION_PLACE.DELEGATION_ID::eq).orElse(DSL.noCondition());
        List<Long> places = session.sql()
                .select(DELEGATION_PLACE.ID)
                .from(DELEGATION_PLACE)
                .where(DELEGATION_PLACE.EVENT_ID.eq(event))
                .and(which)
                .orderBy(DELEGATION_PLACE.ID)
                .fetch(DELEGATION_PLACE.ID);
        places.forEach(place -> log.delete(Logged.PLACES, place));
        return !places.isEmpty();
    }
}
