package org.rostrum.store;

import static org.rostrum.store.schema.Tables.DELEGATION;
import static org.rostrum.store.schema.Tables.ORGANISATION;
import static org.rostrum.store.schema.Tables.ORGANISATION_ALIAS;
import static org.rostrum.store.schema.Tables.PARTICIPANT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Category;
import org.rostrum.event.Delegation;
import org.rostrum.event.Event;

/** Reads delegations and the organisations of those in them. What nobody is in any more is not shown. */
final class DelegationReader {
    private static final List<SelectFieldOrAsterisk> WHOLE =
            List.of(DELEGATION.ID, DELEGATION.CATEGORY, DELEGATION.COUNTRY, DELEGATION.ORGANISATION, DELEGATION.NAME);

    private final Session session;

    DelegationReader(Session session) {
        this.session = session;
    }

    /** Those that somebody of any status is in, in the order of their ids. */
    List<Delegation> all(Event event) {
        List<Delegation> delegations = new ArrayList<>();
        session.stream(
                session.sql()
                        .select(WHOLE)
                        .from(DELEGATION)
                        .where(DELEGATION.EVENT_ID.eq(event.id()))
                        .and(DSL.exists(
                                DSL.selectOne().from(PARTICIPANT).where(PARTICIPANT.DELEGATION_ID.eq(DELEGATION.ID))))
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
                        delegation(row), row.getLong(6), row.getLong(7), row.getLong(8), row.getLong(9))));
        return sizes;
    }

    List<OrganisationSize> organisations(Event event) {
        List<SelectFieldOrAsterisk> columns = new ArrayList<>(WHOLE);
        columns.add(ORGANISATION.ID);
        columns.add(ORGANISATION.NAME);
        columns.addAll(Counting.sizes());
        List<OrganisationSize> sizes = new ArrayList<>();
        session.stream(
                session.sql()
                        .select(columns)
                        .from(PARTICIPANT)
                        .join(ORGANISATION)
                        .on(ORGANISATION.ID.eq(PARTICIPANT.ORGANISATION_ID))
                        .join(DELEGATION)
                        .on(DELEGATION.ID.eq(ORGANISATION.DELEGATION_ID))
                        .where(PARTICIPANT.EVENT_ID.eq(event.id()))
                        .and(Filter.listed())
                        .groupBy(ORGANISATION.ID)
                        .orderBy(
                                ListColumns.category(),
                                DELEGATION.SORT_KEY.asc(),
                                DELEGATION.ID.asc(),
                                ORGANISATION.SORT_KEY.asc(),
                                ORGANISATION.ID.asc()),
                row -> sizes.add(new OrganisationSize(
                        row.getLong(6),
                        delegation(row),
                        row.getString(7),
                        row.getLong(8),
                        row.getLong(9),
                        row.getLong(10),
                        row.getLong(11))));
        return sizes;
    }

    List<OrganisationName> organisationNames(Event event) {
        List<SelectFieldOrAsterisk> columns = new ArrayList<>(WHOLE);
        var joined = ORGANISATION.as("joined");
        columns.addAll(List.of(ORGANISATION.NAME, joined.NAME));
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
                        delegation(row), row.getString(6), Optional.ofNullable(row.getString(7)))));
        return names;
    }

    private static Delegation delegation(ResultSet row) throws SQLException {
        Category category = Category.of(row.getString(2)).orElse(Category.OTHER);
        return new Delegation(
                row.getLong(1), new Affiliation(category, row.getString(3), row.getString(4), row.getString(5)));
    }
}
