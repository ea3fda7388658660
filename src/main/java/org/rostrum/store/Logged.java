package org.rostrum.store;

import static org.rostrum.store.schema.Tables.AGENDA_ITEM;
import static org.rostrum.store.schema.Tables.AGENDA_RELEASE;
import static org.rostrum.store.schema.Tables.AGENDA_ROLE;
import static org.rostrum.store.schema.Tables.DELEGATION;
import static org.rostrum.store.schema.Tables.DELEGATION_ALIAS;
import static org.rostrum.store.schema.Tables.DELEGATION_PLACE;
import static org.rostrum.store.schema.Tables.EVENT;
import static org.rostrum.store.schema.Tables.LISTED_VALUE;
import static org.rostrum.store.schema.Tables.MATCH_DECISION;
import static org.rostrum.store.schema.Tables.ORGANISATION;
import static org.rostrum.store.schema.Tables.ORGANISATION_ALIAS;
import static org.rostrum.store.schema.Tables.PARTICIPANT;
import static org.rostrum.store.schema.Tables.REPLACEMENT;
import static org.rostrum.store.schema.Tables.ROOM;
import static org.rostrum.store.schema.Tables.VIEW;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * A table whose every change is written down, with the columns that are.
 *
 * @param whole whether it is written down too when a record is made. It is not for delegations and organisations: they are names that stay once they were used, and show while
 *     somebody is in them or has added them
 */
record Logged(Table<Record> table, TableField<Record, Long> id, List<TableField<Record, ?>> columns, boolean whole) {
    static final Logged PARTICIPANTS = new Logged(PARTICIPANT, PARTICIPANT.ID, ParticipantColumns.LOGGED, true);
    static final Logged EVENTS = of(EVENT, EVENT.ID);
    static final Logged ITEMS = new Logged(
            AGENDA_ITEM, AGENDA_ITEM.ID, without(AGENDA_ITEM, AGENDA_ITEM.ID, AGENDA_ITEM.IMPORT_ROW_ID), true);
    static final Logged ROLES = of(AGENDA_ROLE, AGENDA_ROLE.ID);
    static final Logged LISTED_VALUES = of(LISTED_VALUE, LISTED_VALUE.ID);
    static final Logged ROOMS = of(ROOM, ROOM.ID);
    static final Logged RELEASES = of(AGENDA_RELEASE, AGENDA_RELEASE.ID);
    static final Logged ALIASES = of(ORGANISATION_ALIAS, ORGANISATION_ALIAS.ID);

    static final Logged REPLACEMENTS = of(REPLACEMENT, REPLACEMENT.ID);

    static final Logged DECISIONS = of(MATCH_DECISION, MATCH_DECISION.ID);
    static final Logged VIEWS = of(VIEW, VIEW.ID);

    static final Logged DELEGATIONS = new Logged(
            DELEGATION,
            DELEGATION.ID,
            List.of(
                    DELEGATION.KEY,
                    DELEGATION.CATEGORY,
                    DELEGATION.COUNTRY,
                    DELEGATION.ORGANISATION,
                    DELEGATION.NAME,
                    DELEGATION.NAMED,
                    DELEGATION.ADDED),
            false);
    static final Logged DELEGATION_ALIASES = of(DELEGATION_ALIAS, DELEGATION_ALIAS.ID);
    static final Logged PLACES = of(DELEGATION_PLACE, DELEGATION_PLACE.ID);
    static final Logged ORGANISATIONS =
            new Logged(ORGANISATION, ORGANISATION.ID, List.of(ORGANISATION.ACRONYM, ORGANISATION.ADDED), false);

    private static final List<Logged> ALL = List.of(
            PARTICIPANTS,
            EVENTS,
            ITEMS,
            ROLES,
            ROOMS,
            RELEASES,
            DELEGATIONS,
            DELEGATION_ALIASES,
            PLACES,
            ORGANISATIONS,
            ALIASES,
            LISTED_VALUES,
            REPLACEMENTS,
            DECISIONS,
            VIEWS);

    /** All of them. */
    static List<Logged> all() {
        return ALL;
    }

    /** The one with this name in the change log. */
    static Logged named(String entity) {
        return ALL.stream()
                .filter(logged -> logged.name().equals(entity))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a change of " + entity));
    }

    /** What the change log calls it: the table's name. */
    String name() {
        return table.getName();
    }

    /** The record as JSON, without what is empty. */
    String json(String[] values) {
        StringBuilder json = new StringBuilder(300).append('{');
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null && !values[i].isEmpty()) {
                json.append(json.length() > 1 ? "," : "")
                        .append('"')
                        .append(columns.get(i).getName())
                        .append("\":");
                if (columns.get(i).getType() == String.class) {
                    Json.text(json, values[i]);
                } else {
                    json.append(values[i]);
                }
            }
        }
        return json.append('}').toString();
    }

    /** {@link #json(String[])} of the table's rows, made by SQLite. */
    Field<String> json() {
        Field<String> members = DSL.concat(columns.stream().map(Logged::member).toArray(Field<?>[]::new));
        return DSL.concat(DSL.inline("{"), DSL.substring(members, DSL.inline(2)), DSL.inline("}"));
    }

    /** {@code ,"name":value}, or nothing when that is empty. */
    private static Field<String> member(TableField<Record, ?> column) {
        Field<String> name = DSL.inline(",\"" + column.getName() + "\":");
        if (column.getType() == String.class) {
            return DSL.when(
                            column.coerce(String.class).ne(DSL.inline("")),
                            name.concat(DSL.function("json_quote", String.class, column)))
                    .otherwise(DSL.inline(""));
        }
        return DSL.coalesce(name.concat(column), DSL.inline(""));
    }

    private static Logged of(Table<Record> table, TableField<Record, Long> id) {
        return new Logged(table, id, without(table, id, id), true);
    }

    @SuppressWarnings("unchecked") // every field of a generated table is a field of that table
    private static List<TableField<Record, ?>> without(
            Table<Record> table, TableField<Record, ?> id, TableField<Record, ?> derived) {
        Stream<TableField<Record, ?>> fields = Stream.of(table.fields()).map(field -> (TableField<Record, ?>) field);
        return fields.filter(field -> !field.equals(id) && !field.equals(derived))
                .toList();
    }
}
