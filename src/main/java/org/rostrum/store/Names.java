package org.rostrum.store;

import static org.rostrum.store.schema.Tables.DELEGATION;
import static org.rostrum.store.schema.Tables.ORGANISATION;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.rostrum.event.Affiliation;
import org.rostrum.text.SortKey;

/** The delegations and organisations of a database by name: looked up, and made when a list names one for the first time. */
final class Names {
    private static final int REMEMBERED = 20_000;

    private final Session session;
    private final Aliases aliases;
    private final Map<String, Long> delegations = remembering();
    private final Map<String, Long> organisations = remembering();

    Names(Session session) {
        this.session = session;
        this.aliases = new Aliases(session);
    }

    /** The spellings that were joined with organisations. */
    Aliases aliases() {
        return aliases;
    }

    /** The delegation if there is one. */
    OptionalLong knownDelegation(long event, Affiliation affiliation) {
        String key = affiliation.key();
        Long known = delegations.get(event + " " + key);
        if (known == null) {
            known = session.sql()
                    .select(DELEGATION.ID)
                    .from(DELEGATION)
                    .where(DELEGATION.EVENT_ID.eq(event))
                    .and(DELEGATION.KEY.eq(key))
                    .fetchOne(DELEGATION.ID);
            if (known == null) {
                return OptionalLong.empty();
            }
            delegations.put(event + " " + key, known);
        }
        return OptionalLong.of(known);
    }

    /** The delegation, made when there is none. */
    long delegation(long event, Affiliation affiliation) {
        OptionalLong known = knownDelegation(event, affiliation);
        if (known.isPresent()) {
            return known.getAsLong();
        }
        session.sql()
                .insertInto(DELEGATION)
                .set(DELEGATION.EVENT_ID, event)
                .set(DELEGATION.KEY, affiliation.key())
                .set(DELEGATION.CATEGORY, affiliation.category().code())
                .set(DELEGATION.COUNTRY, affiliation.country())
                .set(DELEGATION.ORGANISATION, affiliation.organisation())
                .set(DELEGATION.NAME, affiliation.name())
                .set(DELEGATION.SORT_KEY, SortKey.of(affiliation.name()))
                .execute();
        return knownDelegation(event, affiliation).orElseThrow();
    }

    /** The organisation of this name in a delegation, or the one with which the name was joined; made when there is none; no name is no organisation. */
    Optional<Long> organisation(long delegation, String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String joined = aliases.name(delegation, name);
        String key = delegation + " " + joined;
        Long known = organisations.get(key);
        if (known == null) {
            session.sql()
                    .insertInto(ORGANISATION)
                    .set(ORGANISATION.DELEGATION_ID, delegation)
                    .set(ORGANISATION.NAME, joined)
                    .set(ORGANISATION.SORT_KEY, SortKey.of(joined))
                    .onConflictDoNothing()
                    .execute();
            known = session.sql()
                    .select(ORGANISATION.ID)
                    .from(ORGANISATION)
                    .where(ORGANISATION.DELEGATION_ID.eq(delegation))
                    .and(ORGANISATION.NAME.eq(joined))
                    .fetchSingle(ORGANISATION.ID);
            organisations.put(key, known);
        }
        return Optional.of(known);
    }

    /** Forgets the oldest, so that a list of a million misspelt names does not fill the memory. */
    private static Map<String, Long> remembering() {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
                return size() > REMEMBERED;
            }
        };
    }
}
