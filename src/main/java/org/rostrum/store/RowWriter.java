package org.rostrum.store;

import static org.rostrum.store.schema.Tables.IMPORT_ROW;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.rostrum.event.Origin;

/** Keeps the rows of a list as they were sent. Handing over a value takes as long as SQLite takes to store it: of most rows there is nothing to say, and nothing is handed over. */
final class RowWriter implements AutoCloseable {
    private final Session session;
    private final SheetWriter sheets;
    private final PreparedStatement plain;
    private final PreparedStatement noted;
    private final long first;
    private long next;

    /** @param subject the column that says what became of a row: a participant or an agenda item */
    RowWriter(Session session, SheetWriter sheets, TableField<Record, Long> subject) {
        this.session = session;
        this.sheets = sheets;
        this.plain = prepare(subject, DSL.inline(""));
        this.noted = prepare(subject, DSL.val(""));
        Long highest = session.sql()
                .select(DSL.max(IMPORT_ROW.ID))
                .from(IMPORT_ROW)
                .fetchSingle()
                .value1();
        this.first = highest == null ? 1 : highest + 1;
        this.next = first;
    }

    private PreparedStatement prepare(TableField<Record, Long> subject, Field<String> note) {
        return session.prepare(session.sql()
                .insertInto(IMPORT_ROW)
                .columns(
                        IMPORT_ROW.ID,
                        IMPORT_ROW.SHEET_ID,
                        IMPORT_ROW.ROW,
                        IMPORT_ROW.STATE,
                        IMPORT_ROW.CELLS,
                        subject,
                        IMPORT_ROW.REASON,
                        IMPORT_ROW.TROUBLE,
                        IMPORT_ROW.REPRESENTED,
                        IMPORT_ROW.CATEGORY)
                .values(
                        DSL.val(0L),
                        DSL.val(0L),
                        DSL.val(0),
                        DSL.val(""),
                        DSL.val(""),
                        DSL.val(0L),
                        note,
                        note,
                        note,
                        note));
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
        boolean isPlain = reason.isEmpty() && cells.isPlain();
        PreparedStatement insert = isPlain ? plain : noted;
        insert.setLong(1, next);
        insert.setLong(2, sheets.count(origin, state));
        insert.setInt(3, origin.row());
        insert.setString(4, state);
        insert.setString(5, cells.json());
        if (subject == 0) {
            insert.setNull(6, Types.INTEGER);
        } else {
            insert.setLong(6, subject);
        }
        if (!isPlain) {
            insert.setString(7, reason);
            insert.setString(8, cells.trouble());
            insert.setString(9, cells.represented());
            insert.setString(10, cells.category());
        }
        insert.executeUpdate();
        return next++;
    }

    @Override
    public void close() {
        try {
            plain.close();
            noted.close();
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }
}
