package org.rostrum.store;

import static org.rostrum.store.schema.Tables.DELEGATION;
import static org.rostrum.store.schema.Tables.DELEGATION_ALIAS;
import static org.rostrum.store.schema.Tables.DELEGATION_PLACE;
import static org.rostrum.store.schema.Tables.ORGANISATION;
import static org.rostrum.store.schema.Tables.ORGANISATION_ALIAS;
import static org.rostrum.store.schema.Tables.PARTICIPANT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.JoinType;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Category;
import org.rostrum.event.Delegation;
import org.rostrum.event.Event;
import org.rostrum.event.ProtocolPlace;

/** Reads delegations and the organisations of those in them. What nobody is in any more is not shown. */
final class DelegationReader {
    private static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            DELEGATION.ID,
            DELEGATION.CATEGORY,
            DELEGATION.COUNTRY,
            DELEGATION.ORGANISATION,
            DELEGATION.NAME,
            DELEGATION.NAMED);

    private final Session session;

    DelegationReader(Session session) {
        this.session = session;
    }

    /** Those that somebody of any status is in or that were added by hand, in the order of their ids. */
    List<Delegation> all(Event event) {
        List<Delegation> delegations = new ArrayList<>();
        session.stream(
                session.sql()
                        .select(WHOLE)
                        .from(DELEGATION)
                        .where(DELEGATION.EVENT_ID.eq(event.id()))
                        .and(DELEGATION
                                .ADDED
                                .eq(DSL.inline(1))
                                .or(DSL.exists(DSL.selectOne()
                                        .from(PARTICIPANT)
                                        .where(PARTICIPANT.DELEGATION_ID.eq(DELEGATION.ID)))))
                        .orderBy(DELEGATION.ID),
                row -> delegations.add(delegation(row)));
        return delegations;
    }

    List<DelegationSize> sizes(Event event) {
        List<SelectFieldOrAsterisk> columns = new ArrayList<>(WHOLE);
        columns.addAll(Counting.sizes());
        List<DelegationSize> sizes = new ArrayList<>();
        session.stream(
                session.sql()
                        .select(columns)
                        .from(PARTICIPANT)
                        .join(DELEGATION)
                        .on(DELEGATION.ID.eq(PARTICIPANT.DELEGATION_ID))
                        .where(PARTICIPANT.EVENT_ID.eq(event.id()))
                        .and(Filter.listed())
                        .groupBy(DELEGATION.ID)
                        .orderBy(ListColumns.category(), DELEGATION.SORT_KEY.asc(), DELEGATION.ID.asc()),
                row -> sizes.add(new DelegationSize(
                        delegation(row), row.getLong(7), row.getLong(8), row.getLong(9), row.getLong(10))));
        addEmpty(event, sizes);
        return sizes;
    }

    /** How many participants of which a condition holds are in these delegations. */
    long count(Event event, Condition which, Predicate<Delegation> within) {
        List<SelectFieldOrAsterisk> columns = new ArrayList<>(WHOLE);
        columns.add(DSL.count());
        long[] count = {0};
        session.stream(
                session.sql()
                        .select(columns)
                        .from(PARTICIPANT)
                        .join(DELEGATION)
                        .on(DELEGATION.ID.eq(PARTICIPANT.DELEGATION_ID))
                        .where(PARTICIPANT.EVENT_ID.eq(event.id()))
                        .and(which)
                        .groupBy(DELEGATION.ID),
                row -> count[0] += within.test(delegation(row)) ? row.getLong(7) : 0);
        return count[0];
    }

    /** Those that were added by hand and that nobody listed is in, at the end. */
    private void addEmpty(Event event, List<DelegationSize> sizes) {
        session.stream(
                session.sql()
                        .select(WHOLE)
                        .from(DELEGATION)
                        .where(DELEGATION.EVENT_ID.eq(event.id()))
                        .and(DELEGATION.ADDED.eq(DSL.inline(1)))
                        .orderBy(ListColumns.category(), DELEGATION.SORT_KEY.asc(), DELEGATION.ID.asc()),
                row -> {
                    Delegation added = delegation(row);
                    if (sizes.stream().noneMatch(size -> size.delegation().id() == added.id())) {
                        sizes.add(new DelegationSize(added, 0, 0, 0, 0));
                    }
                });
    }

    /** Where somebody has put delegations in the protocol order, one after the other. */
    List<ProtocolPlace> places(Event event) {
        List<ProtocolPlace> places = new ArrayList<>();
        session.stream(
                session.sql()
                        .select(DELEGATION_PLACE.DELEGATION_ID, DELEGATION_PLACE.PLACE, DELEGATION_PLACE.BESIDE_ID)
                        .from(DELEGATION_PLACE)
                        .where(DELEGATION_PLACE.EVENT_ID.eq(event.id()))
                        .orderBy(DELEGATION_PLACE.ID),
                row -> {
                    long beside = row.getLong(3);
                    places.add(new ProtocolPlace(
                            row.getLong(1),
                            ProtocolPlace.Where.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                            beside == 0 ? Optional.empty() : Optional.of(beside)));
                });
        return places;
    }

    /** By key the id of the delegation that lists name by it. */
    Map<String, Long> keys(Event event) {
        Map<String, Long> keys = new HashMap<>();
        var alias = DELEGATION_ALIAS;
        session.stream(
                session.sql().select(alias.KEY, alias.DELEGATION_ID).from(alias).where(alias.EVENT_ID.eq(event.id())),
                row -> keys.put(row.getString(1), row.getLong(2)));
        all(event).forEach(delegation -> keys.put(delegation.affiliation().key(), delegation.id()));
        return keys;
    }

    /** The keys that people have given. */
    Set<String> spelled(Event event) {
        Set<String> spelled = new HashSet<>();
        session.stream(
                session.sql()
                        .select(DELEGATION.KEY)
                        .from(DELEGATION)
                        .where(DELEGATION.EVENT_ID.eq(event.id()))
                        .and(DELEGATION.ADDED.eq(DSL.inline(1)))
                        .union(session.sql()
                                .select(DELEGATION_ALIAS.KEY)
                                .from(DELEGATION_ALIAS)
                                .where(DELEGATION_ALIAS.EVENT_ID.eq(event.id()))),
                row -> spelled.add(row.getString(1)));
        return spelled;
    }

    List<OrganisationSize> organisations(Event event) {
        List<SelectFieldOrAsterisk> columns = new ArrayList<>(WHOLE);
        columns.add(ORGANISATION.ID);
        columns.add(ORGANISATION.NAME);
        columns.addAll(Counting.sizes());
        columns.set(columns.size() - 4, DSL.count(PARTICIPANT.ID));
        columns.add(ORGANISATION.ACRONYM);
        Condition added = ORGANISATION.ADDED.eq(DSL.inline(1));
        // where nobody has added one, SQLite goes through the people alone
        JoinType join = session.sql().fetchExists(ORGANISATION, added) ? JoinType.RIGHT_OUTER_JOIN : JoinType.JOIN;
        List<OrganisationSize> sizes = new ArrayList<>();
        session.stream(
                session.sql()
                        .select(columns)
                        .from(PARTICIPANT
                                .join(ORGANISATION, join)
                                .on(ORGANISATION.ID.eq(PARTICIPANT.ORGANISATION_ID))
                                .and(Filter.listed())
                                .join(DELEGATION)
                                .on(DELEGATION.ID.eq(ORGANISATION.DELEGATION_ID)))
                        .where(DELEGATION.EVENT_ID.eq(event.id()))
                        .groupBy(ORGANISATION.ID)
                        .having(DSL.count(PARTICIPANT.ID).gt(0).or(added))
                        .orderBy(
                                ListColumns.category(),
                                DELEGATION.SORT_KEY.asc(),
                                DELEGATION.ID.asc(),
                                ORGANISATION.SORT_KEY.asc(),
                                ORGANISATION.ID.asc()),
                row -> sizes.add(new OrganisationSize(
                        row.getLong(7),
                        delegation(row),
                        row.getString(8),
                        row.getLong(9),
                        row.getLong(10),
                        row.getLong(11),
                        row.getLong(12),
                        row.getString(13))));
        return sizes;
    }

    List<OrganisationName> organisationNames(Event event) {
        List<SelectFieldOrAsterisk> columns = new ArrayList<>(WHOLE);
        var joined = ORGANISATION.as("joined");
        columns.addAll(List.of(ORGANISATION.NAME, joined.NAME, ORGANISATION.ID, ORGANISATION.ACRONYM));
        columns.add(ORGANISATION.ADDED);
        columns.add(
                DSL.field(DSL.selectCount().from(PARTICIPANT).where(PARTICIPANT.ORGANISATION_ID.eq(ORGANISATION.ID))));
        List<OrganisationName> names = new ArrayList<>();
        session.stream(
                session.sql()
                        .select(columns)
                        .from(ORGANISATION)
                        .join(DELEGATION)
                        .on(DELEGATION.ID.eq(ORGANISATION.DELEGATION_ID))
                        .leftJoin(ORGANISATION_ALIAS)
                        .on(ORGANISATION_ALIAS.DELEGATION_ID.eq(ORGANISATION.DELEGATION_ID))
                        .and(ORGANISATION_ALIAS.NAME.eq(ORGANISATION.NAME))
                        .leftJoin(joined)
                        .on(joined.ID.eq(ORGANISATION_ALIAS.ORGANISATION_ID))
                        .where(DELEGATION.EVENT_ID.eq(event.id()))
                        .orderBy(DELEGATION.ID, ORGANISATION.SORT_KEY, ORGANISATION.ID),
                row -> names.add(new OrganisationName(
                        row.getLong(9),
                        delegation(row),
                        row.getString(7),
                        Optional.ofNullable(row.getString(8)),
                        row.getString(10),
                        row.getInt(11) == 1,
                        row.getLong(12))));
        return names;
    }

    private static Delegation delegation(ResultSet row) throws SQLException {
        Category category = Category.of(row.getString(2)).orElse(Category.OTHER);
        return new Delegation(
                row.getLong(1),
                new Affiliation(category, row.getString(3), row.getString(4), row.getString(5)),
                row.getInt(6) == 1);
    }
}
