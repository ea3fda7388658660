package org.rostrum.store;

import static org.rostrum.store.schema.Tables.IMPORT_ROW;
import static org.rostrum.store.schema.Tables.IMPORT_SHEET;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.rostrum.event.Origin;
import org.rostrum.reconcile.PlannedRow.State;

/** Keeps the rows of a list as they were sent. */
final class RowWriter implements AutoCloseable {
    private final Session session;
    private final long importId;
    private final PreparedStatement insert;
    private final Map<String, Long> sheets = new HashMap<>();
    private final long first;
    private long next;

    /** @param subject the column that says what became of a row: a participant or an agenda item */
    RowWriter(Session session, long importId, TableField<Record, Long> subject) {
        this.session = session;
        this.importId = importId;
        this.insert = session.prepare(session.sql()
                .insertInto(IMPORT_ROW)
                .columns(
                        IMPORT_ROW.ID,
                        IMPORT_ROW.SHEET_ID,
                        IMPORT_ROW.ROW,
                        IMPORT_ROW.STATE,
                        subject,
                        IMPORT_ROW.REASON,
                        IMPORT_ROW.CELLS)
                .values(0L, 0L, 0, "", 0L, "", ""));
        Long highest = session.sql()
                .select(DSL.max(IMPORT_ROW.ID))
                .from(IMPORT_ROW)
                .fetchSingle()
                .value1();
        this.first = highest == null ? 1 : highest + 1;
        this.next = first;
    }

    /** The id of the first row of this import; all later rows have higher ones, all of earlier imports lower ones. */
    long first() {
        return first;
    }

    /** The id that the next row gets. */
    long next() {
        return next;
    }

    /** Keeps a row; {@code subject} is 0 when nothing became of it. */
    long write(Origin origin, State state, long subject, String reason, List<String> cells) throws SQLException {
        insert.setLong(1, next);
        insert.setLong(2, sheet(origin));
        insert.setInt(3, origin.row());
        insert.setString(4, state.code());
        if (subject == 0) {
            insert.setNull(5, Types.INTEGER);
        } else {
            insert.setLong(5, subject);
        }
        insert.setString(6, reason);
        insert.setString(7, Json.array(cells));
        insert.executeUpdate();
        return next++;
    }

    @Override
    public void close() {
        try {
            insert.close();
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }

    private long sheet(Origin origin) {
        Long known = sheets.get(key(origin.file(), origin.sheet()));
        return known == null ? begin(origin.file(), origin.sheet(), List.of(), List.of()) : known;
    }

    /** Begins the rows of a sheet: what its columns are headed, and what the user decided about them. */
    long begin(String file, String sheet, List<String> headings, List<String> mapping) {
        session.sql()
                .insertInto(IMPORT_SHEET)
                .set(IMPORT_SHEET.IMPORT_ID, importId)
                .set(IMPORT_SHEET.FILE, file)
                .set(IMPORT_SHEET.SHEET, sheet)
                .set(IMPORT_SHEET.HEADINGS, Json.array(headings))
                .set(IMPORT_SHEET.MAPPING, Json.array(mapping))
                .execute();
        long id = session.sql()
                .select(DSL.max(IMPORT_SHEET.ID))
                .from(IMPORT_SHEET)
                .fetchSingle()
                .value1();
        sheets.put(key(file, sheet), id);
        return id;
    }

    private static String key(String file, String sheet) {
        return file + "\u0000" + sheet;
    }
}
