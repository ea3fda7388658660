package org.rostrum.store;

import static org.rostrum.store.schema.Tables.CHANGE;
import static org.rostrum.store.schema.Tables.EVENT;
import static org.rostrum.store.schema.Tables.IMPORT;
import static org.rostrum.store.schema.Tables.TRANSACTION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.rostrum.store.Unwinding.Step;
import org.rostrum.text.UserError;

/** Takes writes back: the changes of each in reverse, as a write of its own. Taking back an undo does again what it took back. */
final class Undo {
    private final Session session;
    private final long number;
    private final Lineage lineage;
    private final Dependence dependence;

    /** @param number of the write that is to be the undo */
    Undo(Session session, long number) {
        this.session = session;
        this.number = number;
        this.lineage = Lineage.before(session, number);
        this.dependence = new Dependence(session);
    }

    /** The last write that stands and is not itself an undo. */
    long last() {
        return lineage.lastStanding()
                .orElseThrow(() -> new UserError(UserError.Kind.USAGE, "there is no write left to take back", ""));
    }

    /** What must be turned round first, in this order. */
    List<Dependent> dependents(long write) {
        List<Step> steps = steps(write);
        DependentReader reader = new DependentReader(session);
        return steps.subList(0, steps.size() - 1).stream().map(reader::of).toList();
    }

    /** The write, and before it those that build on it, if that is wanted. */
    List<Undone> undo(long write, boolean withLater) {
        List<Step> steps = steps(write);
        if (steps.size() > 1 && !withLater) {
            throw refusal(write, steps);
        }
        List<Undone> undone = new ArrayList<>();
        long by = number;
        for (Step step : steps) {
            if (by > number) {
                repeatHeader(by);
            }
            undone.add(turn(step, by));
            by++;
        }
        return undone;
    }

    private static UserError refusal(long write, List<Step> steps) {
        Step nearest = steps.get(0);
        return new UserError(
                UserError.Kind.DECISION,
                "write " + write + " cannot be taken back while write " + nearest.first()
                        + (nearest.again()
                                ? " is taken back, which it was made upon"
                                : " stands, which changed the same records after it"),
                "rostrum undo " + write + " --with-later takes back what builds on it too");
    }

    private List<Step> steps(long write) {
        if (!lineage.has(write)) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "there is no write " + write,
                    "rostrum history shows the writes and their numbers");
        }
        long first = lineage.first(write);
        boolean does = lineage.does(write);
        if (lineage.stands(first) != does) {
            long by = lineage.last(first);
            throw new UserError(
                    UserError.Kind.USAGE,
                    "write " + write + " was taken back already, by write " + by,
                    "rostrum undo " + by + " does it again");
        }
        refuseUsedEvent(first, does);
        return new Unwinding(lineage, dependence).steps(first, !does);
    }

    /** What was imported is kept for ever, and so is the event into which it was. */
    private void refuseUsedEvent(long first, boolean stands) {
        Optional<String> used = !stands
                ? Optional.empty()
                : session.sql()
                        .select(EVENT.CODE)
                        .from(CHANGE)
                        .join(EVENT)
                        .on(EVENT.ID.eq(CHANGE.ENTITY_ID))
                        .where(CHANGE.TRANSACTION_ID.eq(first))
                        .and(CHANGE.ENTITY.eq(Logged.EVENTS.name()))
                        .and(CHANGE.FIELD.eq(""))
                        .and(DSL.exists(DSL.selectOne().from(IMPORT).where(IMPORT.EVENT_ID.eq(EVENT.ID))))
                        .fetchOptional(EVENT.CODE);
        if (used.isPresent()) {
            throw new UserError(
                    UserError.Kind.DECISION,
                    "write " + first + " cannot be taken back: lists were imported into the event " + used.get()
                            + ", which stay in the history",
                    "everything after it is taken back; for an empty database take another file");
        }
    }

    /** The same command turns round several writes: each gets a number of its own. */
    private void repeatHeader(long by) {
        session.sql()
                .insertInto(TRANSACTION, TRANSACTION.ID, TRANSACTION.ACTOR, TRANSACTION.COMMAND, TRANSACTION.MADE_AT)
                .select(DSL.select(DSL.val(by), TRANSACTION.ACTOR, TRANSACTION.COMMAND, TRANSACTION.MADE_AT)
                        .from(TRANSACTION)
                        .where(TRANSACTION.ID.eq(number)))
                .execute();
    }

    private Undone turn(Step step, long by) {
        long first = step.first();
        long last = lineage.last(first);
        long changes = new Replay(session).reverse(last, by);
        session.sql()
                .update(TRANSACTION)
                .set(TRANSACTION.UNDOES, last)
                .where(TRANSACTION.ID.eq(by))
                .execute();
        lineage.turned(first, by);
        mark(first, by);
        new LatestList(session).pointAgain(first);
        Record header = session.sql()
                .selectFrom(TRANSACTION)
                .where(TRANSACTION.ID.eq(first))
                .fetchSingle();
        return new Undone(
                first,
                step.again(),
                by,
                header.get(TRANSACTION.ACTOR),
                header.get(TRANSACTION.COMMAND),
                Instant.parse(header.get(TRANSACTION.MADE_AT)),
                changes);
    }

    /** Of a line, those that say what is so stand now, and the others are undone by the last one. */
    private void mark(long first, long by) {
        List<Long> line = lineage.line(first);
        for (int i = 0; i < line.size(); i++) {
            boolean stands = (line.size() - 1 - i) % 2 == 0;
            var marked = session.sql().update(TRANSACTION);
            (stands ? marked.setNull(TRANSACTION.UNDONE_BY) : marked.set(TRANSACTION.UNDONE_BY, by))
                    .where(TRANSACTION.ID.eq(line.get(i)))
                    .execute();
        }
    }
}
