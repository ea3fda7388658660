package org.rostrum.store;

import static org.rostrum.store.schema.Tables.CHANGE;
import static org.rostrum.store.schema.Tables.PARTICIPANT;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.rostrum.text.UserError;
import org.sqlite.SQLiteErrorCode;

/** Does the changes of a write the other way round, last one first, and logs them as those of another. One row is in memory at a time. */
final class Replay {
    private final Session session;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    Replay(Session session) {
        this.session = session;
    }

    /** How many changes there were; {@code number} is the write that reverses them. */
    long reverse(long write, long number) {
        long[] changes = {0};
        var select = session.sql()
                .select(CHANGE.ENTITY, CHANGE.ENTITY_ID, CHANGE.FIELD, CHANGE.OLD)
                .from(CHANGE)
                .where(CHANGE.TRANSACTION_ID.eq(write))
                .orderBy(CHANGE.ID.desc());
        session.stream(select, row -> {
            reverseOrRefuse(write, row);
            changes[0]++;
        });
        closeStatements();
        session.sql()
                .insertInto(
                        CHANGE,
                        CHANGE.TRANSACTION_ID,
                        CHANGE.ENTITY,
                        CHANGE.ENTITY_ID,
                        CHANGE.FIELD,
                        CHANGE.OLD,
                        CHANGE.NEW)
                .select(DSL.select(
                                DSL.val(number), CHANGE.ENTITY, CHANGE.ENTITY_ID, CHANGE.FIELD, CHANGE.NEW, CHANGE.OLD)
                        .from(CHANGE)
                        .where(CHANGE.TRANSACTION_ID.eq(write))
                        .orderBy(CHANGE.ID.desc()))
                .execute();
        makeKeys(write);
        return changes[0];
    }

    private void reverseOrRefuse(long write, ResultSet row) throws SQLException {
        try {
            reverse(Logged.named(row.getString(1)), row.getLong(2), row.getString(3), row.getString(4));
        } catch (SQLException e) {
            if ((e.getErrorCode() & 0xFF) == SQLiteErrorCode.SQLITE_CONSTRAINT.code) {
                throw new UserError(
                        UserError.Kind.DECISION,
                        "write " + write
                                + " cannot be taken back: something that was entered later refers to what it made",
                        "rostrum history shows what was written later; take that back first");
            }
            throw e;
        }
    }

    private void reverse(Logged logged, long id, String field, String old) throws SQLException {
        if (!field.isEmpty()) {
            restore(logged, id, field, old);
        } else if (old == null) {
            PreparedStatement delete = statements.computeIfAbsent(
                    "-" + logged.name(),
                    key -> session.prepare(session.sql()
                            .deleteFrom(logged.table())
                            .where(logged.id().eq(0L))));
            delete.setLong(1, id);
            delete.executeUpdate();
        } else {
            PreparedStatement insert = statements.computeIfAbsent("+" + logged.name(), key -> insertion(logged));
            insert.setLong(1, id);
            insert.setString(2, old);
            insert.executeUpdate();
        }
    }

    private void restore(Logged logged, long id, String field, String old) throws SQLException {
        PreparedStatement update = statements.computeIfAbsent(
                logged.name() + "." + field,
                key -> session.prepare(session.sql()
                        .update(logged.table())
                        .set(DSL.field(DSL.name(field), SQLDataType.CLOB), "")
                        .where(logged.id().eq(0L))));
        update.setString(1, old);
        update.setLong(2, id);
        update.executeUpdate();
    }

    /** The record from its JSON, which SQLite reads; what is absent is empty. */
    private PreparedStatement insertion(Logged logged) {
        Table<?> made = DSL.select(DSL.val(0L).as("id"), DSL.val("").as("json")).asTable("made");
        List<Field<?>> columns = new ArrayList<>(List.of(logged.id()));
        List<Field<?>> values = new ArrayList<>(List.of(made.field("id", Long.class)));
        for (Field<?> column : logged.columns()) {
            Field<String> value = DSL.function(
                    "json_extract",
                    String.class,
                    made.field("json", String.class),
                    DSL.inline("$." + column.getName()));
            columns.add(column);
            values.add(column.getType() == String.class ? DSL.coalesce(value, DSL.inline("")) : value);
        }
        return session.prepare(session.sql()
                .insertInto(logged.table(), columns)
                .select(DSL.select(values).from(made)));
    }

    private void makeKeys(long write) {
        Condition renamed = CHANGE.FIELD.in(
                DSL.inline(""),
                DSL.inline(PARTICIPANT.GIVEN_NAME.getName()),
                DSL.inline(PARTICIPANT.FAMILY_NAME.getName()));
        Keys.people(
                session,
                PARTICIPANT.ID.in(DSL.select(CHANGE.ENTITY_ID)
                        .from(CHANGE)
                        .where(CHANGE.TRANSACTION_ID.eq(write))
                        .and(CHANGE.ENTITY.eq(Logged.PARTICIPANTS.name()))
                        .and(renamed)));
    }

    private void closeStatements() {
        try {
            for (PreparedStatement statement : statements.values()) {
                statement.close();
            }
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }
}
