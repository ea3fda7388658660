package org.rostrum.store;

import static org.rostrum.store.schema.Tables.IMPORT_ROW;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.rostrum.event.Origin;

/** Keeps the rows of a list as they were sent. */
final class RowWriter implements AutoCloseable {
    private final Session session;
    private final SheetWriter sheets;
    private final PreparedStatement insert;
    private final long first;
    private long next;

    /** @param subject the column that says what became of a row: a participant or an agenda item */
    RowWriter(Session session, SheetWriter sheets, TableField<Record, Long> subject) {
        this.session = session;
        this.sheets = sheets;
        this.insert = session.prepare(session.sql()
                .insertInto(IMPORT_ROW)
                .columns(
                        IMPORT_ROW.ID,
                        IMPORT_ROW.SHEET_ID,
                        IMPORT_ROW.ROW,
                        IMPORT_ROW.STATE,
                        subject,
                        IMPORT_ROW.REASON,
                        IMPORT_ROW.TROUBLE,
                        IMPORT_ROW.REPRESENTED,
                        IMPORT_ROW.CATEGORY,
                        IMPORT_ROW.CELLS)
                .values(0L, 0L, 0, "", 0L, "", "", "", "", ""));
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

    /** Keeps a row in a state; {@code subject} is 0 when nothing became of it. */
    long write(Origin origin, String state, long subject, String reason, SentCells cells) throws SQLException {
        insert.setLong(1, next);
        insert.setLong(2, sheets.count(origin, state));
        insert.setInt(3, origin.row());
        insert.setString(4, state);
        if (subject == 0) {
            insert.setNull(5, Types.INTEGER);
        } else {
            insert.setLong(5, subject);
        }
        insert.setString(6, reason);
        insert.setString(7, cells.trouble());
        insert.setString(8, cells.represented());
        insert.setString(9, cells.category());
        insert.setString(10, Json.array(cells.cells()));
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
}
