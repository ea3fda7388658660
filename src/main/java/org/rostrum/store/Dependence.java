package org.rostrum.store;

import static org.rostrum.store.schema.Tables.CHANGE;
import static org.rostrum.store.schema.Tables.IMPORT_ROW;
import static org.rostrum.store.schema.Tables.IMPORT_SHEET;
import static org.rostrum.store.schema.Tables.TRANSACTION;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.rostrum.reconcile.PlannedRow.State;
import org.rostrum.store.schema.tables.Change;

/**
 * Which writes have to do with the same things: they changed the same value; or one made or removed what the other changed, put on the agenda, merged or linked, or names in a row of its list.
 */
final class Dependence {
    private static final Change MINE = CHANGE.as("mine");
    private static final Change OTHER = CHANGE.as("other");

    /** What is entered into an event. */
    private static final List<Logged> IN_EVENT =
            List.of(Logged.PARTICIPANTS, Logged.ITEMS, Logged.ROOMS, Logged.RELEASES);

    private final Session session;
    private final PartDependence parts;

    Dependence(Session session) {
        this.session = session;
        this.parts = new PartDependence(session);
    }

    /** States of rows that say something of somebody or something. */
    static List<Field<String>> naming() {
        return List.of(State.NEW, State.UPDATE, State.FILLED, State.SAME).stream()
                .map(state -> (Field<String>) DSL.inline(state.code()))
                .toList();
    }

    /** The other writes, undos apart. */
    NavigableSet<Long> related(long write) {
        NavigableSet<Long> related = new TreeSet<>();
        for (Select<? extends Record1<Long>> writes : List.of(
                sameValues(write),
                rolesOfSameItem(write),
                parts.ofItems(write),
                parts.items(write),
                rolesOfPeople(write),
                peopleInRoles(write),
                decisionsOnPeople(write),
                peopleInDecisions(write),
                insideEvent(write),
                peopleUnderKeys(write),
                keysOfPeople(write),
                sameNotes(write),
                listsNaming(write, Logged.PARTICIPANTS, IMPORT_ROW.PARTICIPANT_ID),
                namedInList(write, Logged.PARTICIPANTS, IMPORT_ROW.PARTICIPANT_ID),
                listsNaming(write, Logged.ITEMS, IMPORT_ROW.ITEM_ID),
                namedInList(write, Logged.ITEMS, IMPORT_ROW.ITEM_ID))) {
            session.stream(writes, row -> related.add(row.getLong(1)));
        }
        related.remove(write);
        session.stream(
                session.sql().select(TRANSACTION.ID).from(TRANSACTION).where(TRANSACTION.UNDOES.isNotNull()),
                row -> related.remove(row.getLong(1)));
        return related;
    }

    /** Changes of two writes to one value, or to one record where a whole one was made or removed. */
    static Condition same(Change mine, Change other) {
        return other.ENTITY
                .eq(mine.ENTITY)
                .and(other.ENTITY_ID.eq(mine.ENTITY_ID))
                .and(other.FIELD
                        .eq(mine.FIELD)
                        .or(other.FIELD.eq(DSL.inline("")))
                        .or(mine.FIELD.eq(DSL.inline(""))));
    }

    private Select<Record1<Long>> sameValues(long write) {
        return session.sql()
                .selectDistinct(OTHER.TRANSACTION_ID)
                .from(MINE)
                .join(OTHER)
                .on(same(MINE, OTHER))
                .where(MINE.TRANSACTION_ID.eq(write));
    }

    /** The people on an item are changed together: whose change of them is another's. */
    private Select<Record1<Long>> rolesOfSameItem(long write) {
        var itemsOfRoles = DSL.select(member(MINE, "item_id"))
                .from(MINE)
                .where(MINE.TRANSACTION_ID.eq(write))
                .and(whole(MINE, Logged.ROLES));
        var items = DSL.select(MINE.ENTITY_ID)
                .from(MINE)
                .where(MINE.TRANSACTION_ID.eq(write))
                .and(whole(MINE, Logged.ITEMS));
        Field<Long> item = member(OTHER, "item_id");
        return session.sql()
                .selectDistinct(OTHER.TRANSACTION_ID)
                .from(OTHER)
                .where(whole(OTHER, Logged.ROLES).and(item.in(itemsOfRoles).or(item.in(items))))
                .or(whole(OTHER, Logged.ITEMS).and(OTHER.ENTITY_ID.in(itemsOfRoles)));
    }

    private Select<Record1<Long>> rolesOfPeople(long write) {
        return session.sql()
                .selectDistinct(OTHER.TRANSACTION_ID)
                .from(OTHER)
                .crossJoin(MINE) // in this order: roles are few, and a list may have brought a million people
                .where(inRole(OTHER))
                .and(whole(MINE, Logged.PARTICIPANTS))
                .and(MINE.ENTITY_ID.eq(person(OTHER)))
                .and(MINE.TRANSACTION_ID.eq(write));
    }

    private Select<Record1<Long>> peopleInRoles(long write) {
        return session.sql()
                .selectDistinct(OTHER.TRANSACTION_ID)
                .from(MINE)
                .crossJoin(OTHER)
                .where(inRole(MINE))
                .and(MINE.TRANSACTION_ID.eq(write))
                .and(whole(OTHER, Logged.PARTICIPANTS))
                .and(OTHER.ENTITY_ID.eq(person(MINE)));
    }

    /** Merges and links of people whom the write made or removed. That two are different holds on its own. */
    private Select<Record1<Long>> decisionsOnPeople(long write) {
        return session.sql()
                .selectDistinct(OTHER.TRANSACTION_ID)
                .from(OTHER)
                .crossJoin(MINE) // in this order: decisions are few
                .where(joining(OTHER))
                .and(whole(MINE, Logged.PARTICIPANTS))
                .and(MINE.ENTITY_ID.in(member(OTHER, "participant_id"), member(OTHER, "other_id")))
                .and(MINE.TRANSACTION_ID.eq(write));
    }

    private Select<Record1<Long>> peopleInDecisions(long write) {
        return session.sql()
                .selectDistinct(OTHER.TRANSACTION_ID)
                .from(MINE)
                .crossJoin(OTHER)
                .where(joining(MINE))
                .and(MINE.TRANSACTION_ID.eq(write))
                .and(whole(OTHER, Logged.PARTICIPANTS))
                .and(OTHER.ENTITY_ID.in(member(MINE, "participant_id"), member(MINE, "other_id")));
    }

    private static Condition joining(Change change) {
        return whole(change, Logged.DECISIONS)
                .and(DSL.function(
                                "json_extract",
                                String.class,
                                DSL.coalesce(change.NEW, change.OLD),
                                DSL.inline("$.kind"))
                        .ne(DSL.inline(MatchDecision.Kind.DIFFERENT.code())));
    }

    /** What lists say of one value of one participant is one note. */
    private Select<Record1<Long>> sameNotes(long write) {
        return session.sql()
                .selectDistinct(OTHER.TRANSACTION_ID)
                .from(MINE)
                .crossJoin(OTHER)
                .where(MINE.TRANSACTION_ID.eq(write))
                .and(whole(MINE, Logged.LISTED_VALUES))
                .and(whole(OTHER, Logged.LISTED_VALUES))
                .and(member(OTHER, "participant_id").eq(member(MINE, "participant_id")))
                .and(member(OTHER, "field").eq(member(MINE, "field")));
    }

    /** Those that entered people or items into an event that the write made. */
    private Select<Record1<Long>> insideEvent(long write) {
        var events = DSL.select(MINE.ENTITY_ID)
                .from(MINE)
                .where(MINE.TRANSACTION_ID.eq(write))
                .and(whole(MINE, Logged.EVENTS));
        return session.sql()
                .selectDistinct(OTHER.TRANSACTION_ID)
                .from(OTHER)
                .where(DSL.exists(events))
                .and(OTHER.FIELD.eq(DSL.inline("")))
                .and(OTHER.ENTITY.in(IN_EVENT.stream()
                        .map(logged -> DSL.inline(logged.name()))
                        .toList()))
                .and(member(OTHER, "event_id").in(events));
    }

    /** Those that brought people into a delegation, or out of it, whose key the write changed: lists name it by that. */
    private Select<Record1<Long>> peopleUnderKeys(long write) {
        var delegations = DSL.select(MINE.ENTITY_ID)
                .from(MINE)
                .where(MINE.TRANSACTION_ID.eq(write))
                .and(newKey(MINE));
        return session.sql()
                .selectDistinct(OTHER.TRANSACTION_ID)
                .from(OTHER)
                .where(DSL.exists(delegations))
                .and(whole(OTHER, Logged.PARTICIPANTS)
                        .and(member(OTHER, "delegation_id").in(delegations))
                        .or(changesDelegation(OTHER)
                                .and(number(OTHER.OLD)
                                        .in(delegations)
                                        .or(number(OTHER.NEW).in(delegations)))));
    }

    private Select<Record1<Long>> keysOfPeople(long write) {
        return session.sql()
                .selectDistinct(OTHER.TRANSACTION_ID)
                .from(OTHER)
                .crossJoin(MINE) // in this order: keys are changed by hand
                .where(newKey(OTHER))
                .and(MINE.TRANSACTION_ID.eq(write))
                .and(whole(MINE, Logged.PARTICIPANTS)
                        .and(member(MINE, "delegation_id").eq(OTHER.ENTITY_ID))
                        .or(changesDelegation(MINE).and(OTHER.ENTITY_ID.in(number(MINE.OLD), number(MINE.NEW)))));
    }

    /** Lists name a delegation by another key since. */
    static Condition newKey(Change change) {
        return change.ENTITY.eq(DSL.inline(Logged.DELEGATIONS.name())).and(change.FIELD.eq(DSL.inline("key")));
    }

    private static Condition changesDelegation(Change change) {
        return change.ENTITY
                .eq(DSL.inline(Logged.PARTICIPANTS.name()))
                .and(change.FIELD.eq(DSL.inline("delegation_id")));
    }

    private static Field<Long> number(Field<String> text) {
        return DSL.cast(text, Long.class);
    }

    /** The imports that name what the write made or removed. */
    private Select<Record1<Long>> listsNaming(long write, Logged logged, TableField<Record, Long> subject) {
        return session.sql()
                .selectDistinct(IMPORT_SHEET.IMPORT_ID)
                .from(MINE)
                .join(IMPORT_ROW)
                .on(subject.eq(MINE.ENTITY_ID))
                .join(IMPORT_SHEET)
                .on(IMPORT_SHEET.ID.eq(IMPORT_ROW.SHEET_ID))
                .where(MINE.TRANSACTION_ID.eq(write))
                .and(whole(MINE, logged))
                .and(IMPORT_ROW.STATE.in(naming()));
    }

    /** The writes that made or removed what the import names. */
    private Select<Record1<Long>> namedInList(long write, Logged logged, TableField<Record, Long> subject) {
        return session.sql()
                .selectDistinct(OTHER.TRANSACTION_ID)
                .from(IMPORT_SHEET)
                .join(IMPORT_ROW)
                .on(IMPORT_ROW.SHEET_ID.eq(IMPORT_SHEET.ID))
                .join(OTHER)
                .on(whole(OTHER, logged).and(OTHER.ENTITY_ID.eq(subject)))
                .where(IMPORT_SHEET.IMPORT_ID.eq(write))
                .and(IMPORT_ROW.STATE.in(naming()));
    }

    /** A record made or removed. */
    static Condition whole(Change change, Logged logged) {
        return change.ENTITY.eq(DSL.inline(logged.name())).and(change.FIELD.eq(DSL.inline("")));
    }

    /** Somebody on an item, or noted with what a list says of a value. */
    private static Condition inRole(Change change) {
        return change.ENTITY
                .in(DSL.inline(Logged.ROLES.name()), DSL.inline(Logged.LISTED_VALUES.name()))
                .and(change.FIELD.in(DSL.inline(""), DSL.inline("participant_id")));
    }

    /** Whom a change of a role puts there, or takes away. */
    private static Field<Long> person(Change change) {
        return DSL.when(change.FIELD.eq(DSL.inline("")), member(change, "participant_id"))
                .otherwise(DSL.cast(DSL.coalesce(change.NEW, change.OLD), Long.class));
    }

    /** A number of the record that was made or removed. */
    static Field<Long> member(Change change, String name) {
        return DSL.function("json_extract", Long.class, DSL.coalesce(change.NEW, change.OLD), DSL.inline("$." + name));
    }
}
