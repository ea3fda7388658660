package org.rostrum.store;

import static org.rostrum.store.schema.Tables.IMPORT;
import static org.rostrum.store.schema.Tables.IMPORT_FILE;
import static org.rostrum.store.schema.Tables.IMPORT_ROW;
import static org.rostrum.store.schema.Tables.IMPORT_SHEET;
import static org.rostrum.store.schema.Tables.TRANSACTION;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.rostrum.event.Event;
import org.rostrum.event.Origin;
import org.rostrum.reconcile.PlannedRow.State;

/**
 * The ids that the rows of a list had when the very same files were imported before and that import was taken back: whoever comes back by the same row gets the same id, so that every
 * list and number on paper is right again. Rows must be asked for in the order of the list.
 */
final class ReturningIds implements AutoCloseable {
    private final Session session;
    private final Map<String, Integer> sheets = new HashMap<>();
    private final Optional<PreparedStatement> statement;
    private final Optional<PreparedStatement> taken;
    private Optional<ResultSet> rows = Optional.empty();
    private int returned;

    /**
     * @param subject the column that says what became of a row
     * @param table where an id may be taken again by now
     */
    ReturningIds(Session session, Event event, ImportSource source, TableField<Record, Long> subject, Logged table) {
        this.session = session;
        Optional<Long> earlier = undone(event, source);
        statement = earlier.map(number -> session.prepare(session.sql()
                .select(IMPORT_ROW.SHEET_ID, IMPORT_ROW.ROW, subject)
                .from(IMPORT_SHEET)
                .join(IMPORT_ROW)
                .on(IMPORT_ROW.SHEET_ID.eq(IMPORT_SHEET.ID))
                .where(IMPORT_SHEET.IMPORT_ID.eq(number))
                .and(IMPORT_ROW.STATE.eq(DSL.inline(State.NEW.code())))
                .orderBy(IMPORT_ROW.SHEET_ID, IMPORT_ROW.ID)));
        taken = earlier.map(number -> session.prepare(
                session.sql().selectOne().from(table.table()).where(table.id().eq(0L))));
        earlier.ifPresent(this::begin);
    }

    private void begin(long number) {
        session.sql()
                .select(IMPORT_SHEET.ID, IMPORT_SHEET.FILE, IMPORT_SHEET.SHEET)
                .from(IMPORT_SHEET)
                .where(IMPORT_SHEET.IMPORT_ID.eq(number))
                .forEach(row -> sheets.put(
                        row.value2() + "\u0000" + row.value3(), row.value1().intValue()));
        try {
            statement.orElseThrow().setLong(1, number);
            rows = Optional.of(statement.orElseThrow().executeQuery());
            advance(rows.get());
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }

    /** The last import of the same files that does not stand. */
    private Optional<Long> undone(Event event, ImportSource source) {
        List<String> wanted =
                source.files().stream().map(Object::toString).sorted().toList();
        return session
                .sql()
                .select(IMPORT.ID)
                .from(IMPORT)
                .join(TRANSACTION)
                .on(TRANSACTION.ID.eq(IMPORT.ID))
                .where(IMPORT.EVENT_ID.eq(event.id()))
                .and(IMPORT.KIND.eq(source.kind()))
                .and(TRANSACTION.UNDONE_BY.isNotNull())
                .orderBy(IMPORT.ID.desc())
                .fetch(IMPORT.ID)
                .stream()
                .filter(number -> files(number).equals(wanted))
                .findFirst();
    }

    private List<String> files(long number) {
        return session
                .sql()
                .select(IMPORT_FILE.NAME, IMPORT_FILE.SHA256)
                .from(IMPORT_FILE)
                .where(IMPORT_FILE.IMPORT_ID.eq(number))
                .fetch(row -> new ImportSource.SourceFile(row.value1(), row.value2()).toString())
                .stream()
                .sorted()
                .toList();
    }

    /** The id that the row's participant or item had, if it is free; else the one given. */
    long of(Origin origin, long fresh) {
        if (rows.isEmpty()) {
            return fresh;
        }
        Integer sheet = sheets.get(origin.file() + "\u0000" + origin.sheet());
        if (sheet == null) {
            return fresh;
        }
        try {
            ResultSet row = rows.get();
            while (row.getLong(1) < sheet || row.getLong(1) == sheet && row.getInt(2) < origin.row()) {
                if (!advance(row)) {
                    return fresh;
                }
            }
            boolean same = row.getLong(1) == sheet && row.getInt(2) == origin.row();
            long id = row.getLong(3);
            if (!same || isTaken(id)) {
                return fresh;
            }
            returned++;
            return id;
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }

    /** How many rows got an id again. */
    int returned() {
        return returned;
    }

    private boolean advance(ResultSet row) throws SQLException {
        if (!row.next()) {
            rows = Optional.empty();
            row.close();
            return false;
        }
        return true;
    }

    private boolean isTaken(long id) throws SQLException {
        PreparedStatement look = taken.orElseThrow();
        look.setLong(1, id);
        try (ResultSet found = look.executeQuery()) {
            return found.next();
        }
    }

    @Override
    public void close() {
        try {
            if (statement.isPresent()) {
                statement.get().close();
                taken.orElseThrow().close();
            }
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }
}
