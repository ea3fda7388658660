package org.rostrum.store;

import static org.rostrum.store.schema.Tables.CHANGE;
import static org.rostrum.store.schema.Tables.IMPORT;
import static org.rostrum.store.schema.Tables.LISTED_VALUE;
import static org.rostrum.store.schema.Tables.TRANSACTION;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.rostrum.event.Field;
import org.rostrum.reconcile.HandEdit;

/** Which values of participants were changed by hand and not by a list since: few, since each was typed. */
final class HandEdits implements AutoCloseable {
    private final Session session;
    private final Set<Long> edited = new HashSet<>();
    private final PreparedStatement changes;
    private final PreparedStatement said;

    HandEdits(Session session) {
        this.session = session;
        Condition byHand = Typed.byHand();
        Condition stands = TRANSACTION.UNDOES.isNull().and(TRANSACTION.UNDONE_BY.isNull());
        Condition field = CHANGE.ENTITY
                .eq(DSL.inline(Logged.PARTICIPANTS.name()))
                .and(CHANGE.FIELD.ne(DSL.inline("")))
                .and(Typed.isOfValue());
        session.stream(
                session.sql()
                        .selectDistinct(CHANGE.ENTITY_ID)
                        .from(TRANSACTION)
                        .leftJoin(IMPORT)
                        .on(IMPORT.ID.eq(TRANSACTION.ID))
                        .join(CHANGE)
                        .on(CHANGE.TRANSACTION_ID.eq(TRANSACTION.ID))
                        .where(stands)
                        .and(byHand)
                        .and(field),
                row -> edited.add(row.getLong(1)));
        changes = session.prepare(session.sql()
                .select(CHANGE.FIELD, TRANSACTION.ID, TRANSACTION.ACTOR, TRANSACTION.MADE_AT, DSL.field(byHand))
                .from(CHANGE)
                .join(TRANSACTION)
                .on(TRANSACTION.ID.eq(CHANGE.TRANSACTION_ID))
                .leftJoin(IMPORT)
                .on(IMPORT.ID.eq(TRANSACTION.ID))
                .where(field)
                .and(CHANGE.ENTITY_ID.eq(0L))
                .and(stands)
                .orderBy(CHANGE.ID));
        said = session.prepare(session.sql()
                .select(LISTED_VALUE.FIELD, LISTED_VALUE.VALUE, LISTED_VALUE.IMPORT_ID)
                .from(LISTED_VALUE)
                .where(LISTED_VALUE.PARTICIPANT_ID.eq(0L)));
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
                    String field = field(rows.getString(1));
                    if (rows.getBoolean(5)) {
                        String day = rows.getString(4).substring(0, 10);
                        edits.put(field, new HandEdit(rows.getLong(2), rows.getString(3), day, Optional.empty()));
                    } else {
                        edits.remove(field);
                    }
                }
            }
            addSaid(participant, edits);
            return edits;
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }

    private void addSaid(long participant, Map<String, HandEdit> edits) throws SQLException {
        said.setLong(1, participant);
        try (ResultSet rows = said.executeQuery()) {
            while (rows.next()) {
                String value = rows.getString(2);
                long by = rows.getLong(3);
                edits.computeIfPresent(
                        rows.getString(1),
                        (field, edit) -> by < edit.write()
                                ? edit
                                : new HandEdit(edit.write(), edit.by(), edit.on(), Optional.of(value)));
            }
        }
    }

    private static String field(String column) {
        return switch (column) {
            case "delegation_id" -> "delegation";
            case "organisation_id" -> Field.ORGANISATION.code();
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
