package org.rostrum.store;

import static org.rostrum.store.schema.Tables.AGENDA_ITEM;
import static org.rostrum.store.schema.Tables.CHANGE;
import static org.rostrum.store.schema.Tables.IMPORT_ROW;
import static org.rostrum.store.schema.Tables.IMPORT_SHEET;
import static org.rostrum.store.schema.Tables.PARTICIPANT;
import static org.rostrum.store.schema.Tables.TRANSACTION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.rostrum.reconcile.PlannedRow.State;
import org.rostrum.text.UserError;

/** Takes a write back: its changes in reverse, as a write of its own. */
final class Undo {
    private final Session session;
    private final ChangeLog log;
    private final long number;

    Undo(Session session, ChangeLog log, long number) {
        this.session = session;
        this.log = log;
        this.number = number;
    }

    Undone last() {
        Optional<Long> last = session.sql()
                .select(DSL.max(TRANSACTION.ID))
                .from(TRANSACTION)
                .where(TRANSACTION.UNDONE_BY.isNull())
                .and(TRANSACTION.UNDOES.isNull())
                .and(TRANSACTION.ID.ne(number))
                .fetchOptional(0, Long.class);
        return undo(
                last.orElseThrow(() -> new UserError(UserError.Kind.USAGE, "there is no write left to take back", "")));
    }

    Undone undo(long write) {
        Record undone = session.sql()
                .selectFrom(TRANSACTION)
                .where(TRANSACTION.ID.eq(write))
                .and(TRANSACTION.ID.ne(number))
                .fetchOptional()
                .orElseThrow(() -> new UserError(
                        UserError.Kind.USAGE,
                        "there is no write " + write,
                        "rostrum undo without a number takes back the last one"));
        if (undone.get(TRANSACTION.UNDONE_BY) != null) {
            long by = undone.get(TRANSACTION.UNDONE_BY);
            throw new UserError(
                    UserError.Kind.USAGE,
                    "write " + write + " was taken back already, by write " + by,
                    "rostrum undo " + by + " does it again");
        }
        refuseIfBuiltUpon(write);
        long changes = new Replay(session, log, number).reverse(write);
        session.sql()
                .update(TRANSACTION)
                .set(TRANSACTION.UNDOES, write)
                .where(TRANSACTION.ID.eq(number))
                .execute();
        markUndone(write, number);
        repoint(write, origin(write));
        return new Undone(
                write,
                undone.get(TRANSACTION.ACTOR),
                undone.get(TRANSACTION.COMMAND),
                Instant.parse(undone.get(TRANSACTION.MADE_AT)),
                changes);
    }

    /** A later write that stands and has changed the same values, or the same record where a whole one was made or removed, must go first. */
    private void refuseIfBuiltUpon(long write) {
        var mine = CHANGE.as("mine");
        var later = CHANGE.as("later");
        Condition same = later.ENTITY
                .eq(mine.ENTITY)
                .and(later.ENTITY_ID.eq(mine.ENTITY_ID))
                .and(later.FIELD
                        .eq(mine.FIELD)
                        .or(later.FIELD.eq(DSL.inline("")))
                        .or(mine.FIELD.eq(DSL.inline(""))));
        Optional<Long> builder = session.sql()
                .select(later.TRANSACTION_ID)
                .from(mine)
                .join(later)
                .on(same)
                .join(TRANSACTION)
                .on(TRANSACTION.ID.eq(later.TRANSACTION_ID))
                .where(mine.TRANSACTION_ID.eq(write))
                .and(later.TRANSACTION_ID.gt(write))
                .and(TRANSACTION.UNDOES.isNull())
                .and(TRANSACTION.UNDONE_BY.isNull())
                .orderBy(later.TRANSACTION_ID.desc())
                .limit(1)
                .fetchOptional(later.TRANSACTION_ID);
        if (builder.isPresent()) {
            throw new UserError(
                    UserError.Kind.DECISION,
                    "write " + write + " cannot be taken back while write " + builder.get()
                            + " stands, which changed the same records after it",
                    "rostrum undo " + builder.get() + " takes that one back first");
        }
    }

    /** A write that is taken back no longer takes back another: that one stands again, and so on down to the first. */
    private void markUndone(long write, long by) {
        session.sql()
                .update(TRANSACTION)
                .set(TRANSACTION.UNDONE_BY, by)
                .where(TRANSACTION.ID.eq(write))
                .execute();
        Optional<Long> target = undoes(write);
        if (target.isPresent()) {
            session.sql()
                    .update(TRANSACTION)
                    .setNull(TRANSACTION.UNDONE_BY)
                    .where(TRANSACTION.ID.eq(target.get()))
                    .execute();
            undoes(target.get()).ifPresent(again -> markUndone(again, target.get()));
        }
    }

    /** The write that was taken back, done again, and so on, in the first place. */
    private long origin(long write) {
        return undoes(write).map(this::origin).orElse(write);
    }

    private Optional<Long> undoes(long write) {
        return session.sql()
                .select(TRANSACTION.UNDOES)
                .from(TRANSACTION)
                .where(TRANSACTION.ID.eq(write))
                .fetchOptional(TRANSACTION.UNDOES);
    }

    /** Everybody whom the rows of the import name, and who has come back, gets place and source of the last list that stands and names them. */
    private void repoint(long write, long importId) {
        repoint(write, importId, PARTICIPANT.IMPORT_ROW_ID, PARTICIPANT.ID, IMPORT_ROW.PARTICIPANT_ID);
        repoint(write, importId, AGENDA_ITEM.IMPORT_ROW_ID, AGENDA_ITEM.ID, IMPORT_ROW.ITEM_ID);
    }

    private void repoint(
            long write,
            long importId,
            TableField<Record, Long> pointer,
            TableField<Record, Long> id,
            TableField<Record, Long> subject) {
        List<Field<String>> naming = List.of(State.NEW, State.UPDATE, State.FILLED, State.SAME).stream()
                .map(state -> (Field<String>) DSL.inline(state.code()))
                .toList();
        var latest = DSL.select(DSL.max(IMPORT_ROW.ID))
                .from(IMPORT_ROW)
                .join(IMPORT_SHEET)
                .on(IMPORT_SHEET.ID.eq(IMPORT_ROW.SHEET_ID))
                .join(TRANSACTION)
                .on(TRANSACTION.ID.eq(IMPORT_SHEET.IMPORT_ID))
                .where(subject.eq(id))
                .and(IMPORT_ROW.STATE.in(naming))
                .and(TRANSACTION.UNDONE_BY.isNull());
        var named = DSL.select(subject)
                .from(IMPORT_ROW)
                .join(IMPORT_SHEET)
                .on(IMPORT_SHEET.ID.eq(IMPORT_ROW.SHEET_ID))
                .where(IMPORT_SHEET.IMPORT_ID.eq(importId))
                .and(subject.isNotNull());
        var back = DSL.select(CHANGE.ENTITY_ID)
                .from(CHANGE)
                .where(CHANGE.TRANSACTION_ID.eq(write))
                .and(CHANGE.ENTITY.eq(pointer.getTable().getName()))
                .and(CHANGE.FIELD.eq(DSL.inline("")));
        session.sql()
                .update(pointer.getTable())
                .set(pointer, DSL.field(latest))
                .where(id.in(named).or(id.in(back)))
                .execute();
    }
}
