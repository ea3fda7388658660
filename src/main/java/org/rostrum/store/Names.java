package org.rostrum.store;

import static org.rostrum.store.schema.Tables.DELEGATION;
import static org.rostrum.store.schema.Tables.DELEGATION_ALIAS;
import static org.rostrum.store.schema.Tables.ORGANISATION;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jooq.impl.DSL;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Category;
import org.rostrum.text.SortKey;

/** The delegations and organisations of a database by name: looked up, and made when a list names one for the first time. */
final class Names {
    private static final int REMEMBERED = 20_000;
    private static final int LONGEST_REMEMBERED = 2_000;

    private final Session session;
    private final Aliases aliases;
    private final Map<Name, Long> delegations = remembering();
    private Optional<Map<String, Affiliation>> corrected = Optional.empty();
    private final Map<Name, Long> organisations = remembering();

    /** A delegation's key in an event, or an organisation's name in a delegation. */
    private record Name(long within, String text) {
        /** Not the record's own, which takes longer than all the rest until it is compiled. */
        @Override
        public int hashCode() {
            return 31 * Long.hashCode(within) + text.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Name name && within == name.within && text.equals(name.text);
        }
    }

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
        Name name = new Name(event, key);
        Long known = delegations.get(name);
        if (known == null) {
            Optional<Long> found = session.sql()
                    .select(DELEGATION.ID)
                    .from(DELEGATION)
                    .where(DELEGATION.EVENT_ID.eq(event))
                    .and(DELEGATION.KEY.eq(key))
                    .fetchOptional(DELEGATION.ID)
                    .or(() -> otherKey(event, key));
            if (found.isEmpty()) {
                return OptionalLong.empty();
            }
            known = found.get();
            remember(delegations, name, known);
        }
        return OptionalLong.of(known);
    }

    private Optional<Long> otherKey(long event, String key) {
        return session.sql()
                .select(DELEGATION_ALIAS.DELEGATION_ID)
                .from(DELEGATION_ALIAS)
                .where(DELEGATION_ALIAS.EVENT_ID.eq(event))
                .and(DELEGATION_ALIAS.KEY.eq(key))
                .fetchOptional(DELEGATION_ALIAS.DELEGATION_ID);
    }

    /** Must be said when a delegation was changed. */
    void changed() {
        delegations.clear();
        corrected = Optional.empty();
    }

    /** What somebody has made of the affiliation that a list says: another name, category or identity; the affiliation itself where nobody has. */
    Affiliation corrected(long event, Affiliation said) {
        if (corrected.isEmpty()) {
            corrected = Optional.of(readCorrected());
        }
        return corrected.get().isEmpty() ? said : corrected.get().getOrDefault(event + " " + said.key(), said);
    }

    /** Few, since each was typed. */
    private Map<String, Affiliation> readCorrected() {
        Map<String, Affiliation> read = new HashMap<>();
        session.stream(
                session.sql()
                        .select(DELEGATION.EVENT_ID, DELEGATION.KEY, DELEGATION_ALIAS.KEY)
                        .select(DELEGATION.CATEGORY, DELEGATION.COUNTRY, DELEGATION.ORGANISATION, DELEGATION.NAME)
                        .from(DELEGATION)
                        .leftJoin(DELEGATION_ALIAS)
                        .on(DELEGATION_ALIAS.DELEGATION_ID.eq(DELEGATION.ID))
                        .where(DELEGATION.NAMED.eq(DSL.inline(1)).or(DELEGATION_ALIAS.ID.isNotNull())),
                row -> {
                    Affiliation affiliation = new Affiliation(
                            Category.of(row.getString(4)).orElse(Category.OTHER),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7));
                    for (String key : List.of(row.getString(2), Objects.requireNonNullElse(row.getString(3), ""))) {
                        read.put(row.getLong(1) + " " + key, affiliation);
                    }
                });
        return read;
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
        Name key = new Name(delegation, joined);
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
            remember(organisations, key, known);
        }
        return Optional.of(known);
    }

    /** Not a long one: a thousand names of a megabyte would be a gigabyte, and none of them comes again. */
    private static void remember(Map<Name, Long> names, Name name, long id) {
        if (name.text.length() <= LONGEST_REMEMBERED) {
            names.put(name, id);
        }
    }

    /** Forgets the oldest, so that a list of a million misspelt names does not fill the memory. */
    private static Map<Name, Long> remembering() {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Name, Long> eldest) {
                return size() > REMEMBERED;
            }
        };
    }
}
