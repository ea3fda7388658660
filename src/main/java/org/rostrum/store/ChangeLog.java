package org.rostrum.store;

import static org.rostrum.store.schema.Tables.CHANGE;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Writes rows of logged tables, and beside each what was there before. Values go by as text; the tables turn numbers back into numbers. */
final class ChangeLog implements AutoCloseable {
    private final Session session;
    private final long transaction;
    private final PreparedStatement log;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private Optional<Unwritten> made = Optional.empty();
    private long changes;

    /** Records with consecutive ids that were made and are not written down yet. */
    private record Unwritten(Logged logged, long first, long last) {
        boolean goesOn(Logged other, long id) {
            return logged.equals(other) && id == last + 1;
        }
    }

    ChangeLog(Session session, long transaction) {
        this.session = session;
        this.transaction = transaction;
        this.log = session.prepare(session.sql()
                .insertInto(CHANGE)
                .columns(CHANGE.TRANSACTION_ID, CHANGE.ENTITY, CHANGE.ENTITY_ID, CHANGE.FIELD, CHANGE.OLD, CHANGE.NEW)
                .values(0L, "", 0L, "", "", ""));
    }

    /** How many changes were written. */
    long changes() {
        return changes;
    }

    /** An id that no record has, nor ever had: a number on paper must not come to mean somebody else. */
    long nextId(Logged logged) {
        Long highest = session.sql()
                .select(DSL.max(logged.id()))
                .from(logged.table())
                .fetchSingle()
                .value1();
        Long logHighest = session.sql()
                .select(DSL.max(CHANGE.ENTITY_ID))
                .from(CHANGE)
                .where(CHANGE.ENTITY.eq(logged.name()))
                .fetchSingle()
                .value1();
        return Math.max(highest == null ? 0 : highest, logHighest == null ? 0 : logHighest) + 1;
    }

    /** Makes a record. */
    void insert(Logged logged, long id, String[] values) {
        try {
            PreparedStatement insert = statements.computeIfAbsent("+" + logged.name(), key -> prepareInsert(logged));
            insert.setLong(1, id);
            set(insert, 2, values);
            insert.executeUpdate();
            write(logged.name(), id, "", null, logged.json(values));
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }

    /** Notes that a record was made by other means; it is written down, as it then stands, before the next change of another kind, or by {@link #writeDown}. */
    void made(Logged logged, long id) throws SQLException {
        if (made.isPresent() && made.get().goesOn(logged, id)) {
            made = Optional.of(new Unwritten(logged, made.get().first(), id));
        } else {
            writeDown();
            made = Optional.of(new Unwritten(logged, id, id));
        }
        changes++;
    }

    /** Writes down what was only noted so far; must come before the commit. All at once, as SQLite makes the texts of many records faster than we hand them over. */
    void writeDown() throws SQLException {
        if (made.isPresent()) {
            Unwritten those = made.get();
            made = Optional.empty();
            PreparedStatement copy =
                    statements.computeIfAbsent("*" + those.logged().name(), key -> prepareRecords(those.logged()));
            copy.setLong(1, transaction);
            copy.setLong(2, those.first());
            copy.setLong(3, those.last());
            copy.executeUpdate();
        }
    }

    /** Changes what differs; whether anything did. */
    boolean update(Logged logged, long id, String[] before, String[] after) {
        if (Arrays.equals(before, after)) {
            return false;
        }
        try {
            writeDown(); // before the record changes
            PreparedStatement update = statements.computeIfAbsent("=" + logged.name(), key -> prepareUpdate(logged));
            set(update, 1, after);
            update.setLong(after.length + 1, id);
            update.executeUpdate();
            for (int i = 0; i < after.length; i++) {
                if (!Objects.equals(before[i], after[i])) {
                    write(logged.name(), id, logged.columns().get(i).getName(), before[i], after[i]);
                }
            }
            return true;
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }

    /** Takes a record away. */
    void delete(Logged logged, long id) {
        try {
            writeDown();
            String[] values = read(logged, id);
            session.sql().deleteFrom(logged.table()).where(logged.id().eq(id)).execute();
            write(logged.name(), id, "", logged.json(values), null);
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }

    /** The record as it stands. */
    String[] read(Logged logged, long id) {
        Record row = session.sql()
                .select(logged.columns())
                .from(logged.table())
                .where(logged.id().eq(id))
                .fetchSingle();
        String[] values = new String[row.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = row.get(i);
            values[i] = value == null ? null : value.toString();
        }
        return values;
    }

    @Override
    public void close() {
        try {
            log.close();
            for (PreparedStatement statement : statements.values()) {
                statement.close();
            }
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }

    private void write(String entity, long id, String field, String old, String current) throws SQLException {
        writeDown();
        log.setLong(1, transaction);
        log.setString(2, entity);
        log.setLong(3, id);
        log.setString(4, field);
        log.setString(5, old);
        log.setString(6, current);
        log.executeUpdate();
        changes++;
    }

    private PreparedStatement prepareInsert(Logged logged) {
        List<Field<?>> columns = new ArrayList<>(List.of(logged.id()));
        columns.addAll(logged.columns());
        return session.prepare(session.sql()
                .insertInto(logged.table())
                .columns(columns)
                .values(Collections.nCopies(columns.size(), (Object) 0)));
    }

    private PreparedStatement prepareRecords(Logged logged) {
        var records = DSL.select(DSL.val(0L), DSL.inline(logged.name()), logged.id(), DSL.inline(""), logged.json())
                .from(logged.table())
                .where(logged.id().between(0L, 0L))
                .orderBy(logged.id());
        return session.prepare(session.sql()
                .insertInto(CHANGE, CHANGE.TRANSACTION_ID, CHANGE.ENTITY, CHANGE.ENTITY_ID, CHANGE.FIELD, CHANGE.NEW)
                .select(records));
    }

    private PreparedStatement prepareUpdate(Logged logged) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        logged.columns().forEach(column -> values.put(column, ""));
        return session.prepare(session.sql()
                .update(logged.table())
                .set(values)
                .where(logged.id().eq(0L)));
    }

    static void set(PreparedStatement statement, int first, String[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setString(first + i, values[i]);
        }
    }
}
