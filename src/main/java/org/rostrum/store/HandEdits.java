package org.rostrum.store;

import static org.rostrum.store.schema.Tables.CHANGE;
import static org.rostrum.store.schema.Tables.IMPORT;
import static org.rostrum.store.schema.Tables.LISTED_VALUE;
import static org.rostrum.store.schema.Tables.PARTICIPANT;
import static org.rostrum.store.schema.Tables.TRANSACTION;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.rostrum.event.Field;
import org.rostrum.event.Status;
import org.rostrum.reconcile.HandEdit;

/** Which values of participants were changed or entered by hand and not set by a list since: few, since each was typed. */
final class HandEdits implements AutoCloseable {
    private static final String DELEGATION = "delegation";
    private static final String ORGANISATION = "organisation_id";
    private static final Set<String> NAME = Set.of(PARTICIPANT.GIVEN_NAME.getName(), PARTICIPANT.FAMILY_NAME.getName());

    private final Session session;
    private final Set<Long> edited = new HashSet<>();
    private final Map<Long, Set<Long>> movedOutOf = new HashMap<>();
    private final Map<Long, Map<Field, String>> names = new TreeMap<>();
    private final PreparedStatement changes;
    private final PreparedStatement said;

    HandEdits(Session session) {
        this.session = session;
        Condition byHand = Typed.byHand();
        Condition stands = TRANSACTION.UNDOES.isNull().and(TRANSACTION.UNDONE_BY.isNull());
        Condition value = CHANGE.ENTITY
                .eq(DSL.inline(Logged.PARTICIPANTS.name()))
                .and(CHANGE.NEW.isNotNull().or(CHANGE.FIELD.ne(DSL.inline(""))));
        // crossJoin: SQLite looks at the writes first, and not at all changes, of which a list may have made a million
        session.stream(
                session.sql()
                        .select(CHANGE.ENTITY_ID, CHANGE.FIELD, CHANGE.OLD)
                        .from(TRANSACTION.leftJoin(IMPORT).on(IMPORT.ID.eq(TRANSACTION.ID)))
                        .crossJoin(CHANGE)
                        .where(CHANGE.TRANSACTION_ID.eq(TRANSACTION.ID))
                        .and(stands)
                        .and(byHand)
                        .and(value)
                        .orderBy(CHANGE.ID),
                row -> note(row.getLong(1), row.getString(2), row.getString(3)));
        changes = session.prepare(session.sql()
                .select(
                        CHANGE.FIELD,
                        TRANSACTION.ID,
                        TRANSACTION.ACTOR,
                        TRANSACTION.MADE_AT,
                        DSL.field(byHand),
                        DSL.field(Typed.isOfValue()),
                        CHANGE.NEW)
                .from(CHANGE)
                .join(TRANSACTION)
                .on(TRANSACTION.ID.eq(CHANGE.TRANSACTION_ID))
                .leftJoin(IMPORT)
                .on(IMPORT.ID.eq(TRANSACTION.ID))
                .where(value)
                .and(CHANGE.ENTITY_ID.eq(0L))
                .and(stands)
                .orderBy(CHANGE.ID));
        said = session.prepare(session.sql()
                .select(LISTED_VALUE.FIELD, LISTED_VALUE.VALUE, LISTED_VALUE.IMPORT_ID)
                .from(LISTED_VALUE)
                .where(LISTED_VALUE.PARTICIPANT_ID.eq(0L)));
    }

    /** Notes that somebody was edited; and where he was, or what he was called, before the first such edit. */
    private void note(long participant, String column, String old) {
        edited.add(participant);
        if (column.equals(PARTICIPANT.DELEGATION_ID.getName())) {
            movedOutOf
                    .computeIfAbsent(Long.parseLong(old), delegation -> new TreeSet<>())
                    .add(participant);
        } else if (NAME.contains(column)) {
            names.computeIfAbsent(participant, id -> new HashMap<>())
                    .putIfAbsent(Field.of(column).orElseThrow(), old == null ? "" : old);
        }
    }

    /** What those were called whose names somebody has changed, and no list since: the parts of the name that were others, by participant in the order of their ids. */
    Map<Long, Map<Field, String>> namesBefore() {
        Map<Long, Map<Field, String>> before = new TreeMap<>();
        names.forEach((participant, parts) -> {
            Map<Field, String> edited = new HashMap<>(parts);
            edited.keySet().removeIf(part -> !of(participant).containsKey(part.code()));
            if (!edited.isEmpty()) {
                before.put(participant, edited);
            }
        });
        return before;
    }

    /** Those whom somebody has moved out of a delegation, and no list since. */
    List<Long> movedOutOf(long delegation) {
        return movedOutOf.getOrDefault(delegation, Set.of()).stream()
                .filter(participant -> of(participant).containsKey(DELEGATION))
                .toList();
    }

    /** By the field's name, as users call it. */
    Map<String, HandEdit> of(long participant) {
        if (!edited.contains(participant)) {
            return Map.of();
        }
        try {
            Map<String, HandEdit> edits = new HashMap<>();
            changes.setLong(1, participant);
            try (ResultSet rows = changes.executeQuery()) {
                while (rows.next()) {
                    add(rows, edits);
                }
            }
            addSaid(participant, edits);
            return edits;
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }

    private void add(ResultSet row, Map<String, HandEdit> edits) throws SQLException {
        String column = row.getString(1);
        boolean entered = column.isEmpty();
        if (!row.getBoolean(5)) {
            edits.keySet().removeIf(field -> entered || field.equals(field(column)));
            return;
        }
        if (!row.getBoolean(6)) {
            return;
        }
        String day = row.getString(4).substring(0, 10);
        HandEdit edit = new HandEdit(row.getLong(2), row.getString(3), day, entered, Optional.empty());
        if (!entered) {
            edits.put(field(column), edit);
            return;
        }
        Map<String, String> record = Json.members(row.getString(7));
        record.remove(PARTICIPANT.STATUS.getName(), Status.REGISTERED.code()); // which nobody types
        record.keySet().forEach(name -> edits.put(field(name), edit));
    }

    private void addSaid(long participant, Map<String, HandEdit> edits) throws SQLException {
        said.setLong(1, participant);
        try (ResultSet rows = said.executeQuery()) {
            while (rows.next()) {
                String value = rows.getString(2);
                long by = rows.getLong(3);
                edits.computeIfPresent(
                        rows.getString(1), (field, edit) -> by < edit.write() ? edit : edit.saying(value));
            }
        }
    }

    /** What users call a column. */
    static String field(String column) {
        return switch (column) {
            case "delegation_id" -> DELEGATION;
            case ORGANISATION -> Field.ORGANISATION.code();
            default ->
                ParticipantColumns.byFields().entrySet().stream()
                        .filter(entry -> entry.getValue().getName().equals(column))
                        .map(entry -> entry.getKey().code())
                        .findFirst()
                        .orElse(column);
        };
    }

    @Override
    public void close() {
        try {
            changes.close();
            said.close();
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }
}
