package org.rostrum.store;

import static org.rostrum.store.schema.Tables.AGENDA_ITEM;
import static org.rostrum.store.schema.Tables.CHANGE;
import static org.rostrum.store.schema.Tables.IMPORT_ROW;
import static org.rostrum.store.schema.Tables.IMPORT_SHEET;
import static org.rostrum.store.schema.Tables.PARTICIPANT;
import static org.rostrum.store.schema.Tables.TRANSACTION;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** The row of the last list that stands and names somebody or something: it gives place and source. */
final class LatestList {
    private final Session session;

    LatestList(Session session) {
        this.session = session;
    }

    /** Makes it anew for all whom the rows of an import name that was turned round, and for all who have come back by a write that was. */
    void pointAgain(long write) {
        pointAgain(write, PARTICIPANT.IMPORT_ROW_ID, PARTICIPANT.ID, IMPORT_ROW.PARTICIPANT_ID);
        pointAgain(write, AGENDA_ITEM.IMPORT_ROW_ID, AGENDA_ITEM.ID, IMPORT_ROW.ITEM_ID);
    }

    private void pointAgain(
            long write,
            TableField<Record, Long> pointer,
            TableField<Record, Long> id,
            TableField<Record, Long> subject) {
        var named = DSL.select(subject)
                .from(IMPORT_ROW)
                .join(IMPORT_SHEET)
                .on(IMPORT_SHEET.ID.eq(IMPORT_ROW.SHEET_ID))
                .where(IMPORT_SHEET.IMPORT_ID.eq(write))
                .and(subject.isNotNull());
        var back = DSL.select(CHANGE.ENTITY_ID)
                .from(CHANGE)
                .where(CHANGE.TRANSACTION_ID.eq(write))
                .and(CHANGE.ENTITY.eq(pointer.getTable().getName()))
                .and(CHANGE.FIELD.eq(DSL.inline("")));
        session.sql()
                .update(pointer.getTable())
                .set(pointer, DSL.field(of(id, subject)))
                .where(id.in(named).or(id.in(back)))
                .execute();
    }

    /** The row for the record with an id, NULL where no list that stands names it. */
    static Select<Record1<Long>> of(Field<Long> id, TableField<Record, Long> subject) {
        return DSL.select(DSL.max(IMPORT_ROW.ID))
                .from(IMPORT_ROW)
                .join(IMPORT_SHEET)
                .on(IMPORT_SHEET.ID.eq(IMPORT_ROW.SHEET_ID))
                .join(TRANSACTION)
                .on(TRANSACTION.ID.eq(IMPORT_SHEET.IMPORT_ID))
                .where(subject.eq(id))
                .and(IMPORT_ROW.STATE.in(Dependence.naming()))
                .and(TRANSACTION.UNDONE_BY.isNull());
    }
}
