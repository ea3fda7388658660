package org.rostrum.store;

import static org.rostrum.store.schema.Tables.CHANGE;
import static org.rostrum.store.schema.Tables.IMPORT;
import static org.rostrum.store.schema.Tables.TRANSACTION;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import org.rostrum.event.AgendaRole;
import org.rostrum.reconcile.HandEdit;

/** Which values of agenda items were changed or entered by hand and not set by a list since. That somebody on an item is tied to a participant is no other value: lists name people, not participants. */
final class ItemEdits {
    private static final Set<String> NOT_TYPED = Set.of("event_id", "uid");
    /** Fields whose stored text is what lists of the agenda show. */
    private static final Set<String> SHOWN_AS_STORED = Set.of(
            "number",
            "type",
            "title",
            "track",
            "room",
            "day",
            "start",
            "end",
            "access",
            "languages",
            "annotation",
            "questions",
            "documents",
            "expected");

    private static final Set<String> NOT_SAID = Set.of("participant_id", "place");

    private final Session session;
    private final Map<Long, Map<String, HandEdit>> edits = new HashMap<>();
    private final Map<Long, Map<String, String>> roles = new HashMap<>();
    /** By item what the last list that set a field said. */
    private final Map<Long, Map<String, String>> listed = new HashMap<>();

    private ItemEdits(Session session) {
        this.session = session;
    }

    /** By item, and by the field as lists of the agenda call it: {@code title}, {@code start}, {@code speaker} … Items without any are absent. */
    static Map<Long, Map<String, HandEdit>> of(Session session) {
        ItemEdits all = new ItemEdits(session);
        all.read();
        all.edits.values().removeIf(Map::isEmpty);
        return all.edits;
    }

    private void read() {
        session.stream(
                session.sql()
                        .select(
                                CHANGE.ENTITY,
                                CHANGE.ENTITY_ID,
                                CHANGE.FIELD,
                                DSL.coalesce(CHANGE.NEW, DSL.inline("")),
                                DSL.coalesce(CHANGE.OLD, DSL.inline("")),
                                TRANSACTION.ID,
                                TRANSACTION.ACTOR,
                                TRANSACTION.MADE_AT,
                                DSL.field(IMPORT.ID.isNull()))
                        .from(CHANGE)
                        .join(TRANSACTION)
                        .on(TRANSACTION.ID.eq(CHANGE.TRANSACTION_ID))
                        .leftJoin(IMPORT)
                        .on(IMPORT.ID.eq(TRANSACTION.ID))
                        .where(CHANGE.ENTITY.in(Logged.ITEMS.name(), Logged.ROLES.name()))
                        .and(TRANSACTION.UNDOES.isNull())
                        .and(TRANSACTION.UNDONE_BY.isNull())
                        .orderBy(CHANGE.ID),
                row -> {
                    if (row.getString(1).equals(Logged.ITEMS.name())) {
                        addItem(row);
                    } else {
                        addRole(row);
                    }
                });
    }

    private void addItem(ResultSet row) throws SQLException {
        Map<String, HandEdit> fields = edits.computeIfAbsent(row.getLong(2), id -> new HashMap<>());
        String column = row.getString(3);
        boolean byHand = row.getBoolean(9);
        if (!byHand) {
            list(row, column);
        }
        if (!column.isEmpty()) {
            note(fields, ShownFields.name(Logged.ITEMS, column), row.getLong(2), row, byHand, false);
            return;
        }
        fields.clear();
        if (byHand && !row.getString(4).isEmpty()) {
            for (String name : Json.members(row.getString(4)).keySet()) {
                if (!NOT_TYPED.contains(name)) {
                    note(fields, ShownFields.name(Logged.ITEMS, name), row.getLong(2), row, true, true);
                }
            }
        }
    }

    /** A list has set a field, or all of an item. */
    private void list(ResultSet row, String column) throws SQLException {
        Map<String, String> said = listed.computeIfAbsent(row.getLong(2), id -> new HashMap<>());
        if (!column.isEmpty()) {
            said.put(ShownFields.name(Logged.ITEMS, column), row.getString(4));
            return;
        }
        said.clear();
        if (!row.getString(4).isEmpty()) {
            Json.members(row.getString(4))
                    .forEach((name, value) -> said.put(ShownFields.name(Logged.ITEMS, name), value));
        }
    }

    private void addRole(ResultSet row) throws SQLException {
        long role = row.getLong(2);
        String column = row.getString(3);
        Map<String, String> before = roles.getOrDefault(role, Map.of());
        Map<String, String> record = new HashMap<>(before);
        if (!column.isEmpty()) {
            record.put(column, row.getString(4));
        } else if (!row.getString(4).isEmpty()) {
            record.putAll(Json.members(row.getString(4)));
        }
        boolean gone = column.isEmpty() && row.getString(4).isEmpty();
        if (gone) {
            roles.remove(role);
        } else {
            roles.put(role, record);
        }
        if (!record.isEmpty() && !NOT_SAID.contains(column)) {
            long item = Long.parseLong(record.get("item_id"));
            String kind = record.get("kind");
            boolean byHand = row.getBoolean(9);
            if (!byHand) {
                listed.computeIfAbsent(item, id -> new HashMap<>()).put(kind, people(item, kind));
            }
            note(edits.computeIfAbsent(item, id -> new HashMap<>()), kind, item, row, byHand, false);
        }
    }

    /** The people of a role on an item at this place of the log, as lists of the agenda show them. */
    private String people(long item, String kind) {
        return roles.values().stream()
                .filter(role -> role.get("item_id").equals(Long.toString(item))
                        && role.get("kind").equals(kind))
                .sorted(Comparator.comparing(role -> Integer.parseInt(role.get("place"))))
                .map(role -> new AgendaRole(
                                AgendaRole.Kind.of(kind).orElseThrow(),
                                role.get("name"),
                                role.getOrDefault("delegation", ""),
                                role.getOrDefault("title", ""),
                                role.getOrDefault("confirmed", "1").equals("1"),
                                Optional.empty())
                        .inWords())
                .collect(Collectors.joining("; "));
    }

    private void note(
            Map<String, HandEdit> fields, String field, long item, ResultSet row, boolean byHand, boolean entered)
            throws SQLException {
        if (byHand) {
            String day = row.getString(8).substring(0, 10);
            boolean asShown = row.getString(1).equals(Logged.ROLES.name()) || SHOWN_AS_STORED.contains(field);
            Optional<String> said = asShown
                    ? Optional.ofNullable(listed.getOrDefault(item, Map.of()).get(field))
                    : Optional.empty();
            fields.put(field, new HandEdit(row.getLong(6), row.getString(7), day, entered, said));
        } else {
            fields.remove(field);
        }
    }
}
