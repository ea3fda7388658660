package org.rostrum.store;

import static org.rostrum.store.schema.Tables.CHANGE;
import static org.rostrum.store.schema.Tables.IMPORT;
import static org.rostrum.store.schema.Tables.TRANSACTION;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Every write that was made, and what each changed. */
public final class History {
    private final Session session;
    private final Lineage lineage;

    History(Session session) {
        this.session = session;
        this.lineage = Lineage.before(session, Long.MAX_VALUE);
    }

    /** All writes, the last one first. */
    public List<PastWrite> all() {
        return list(DSL.noCondition(), DSL.noCondition());
    }

    /** The write with this number. */
    public Optional<PastWrite> find(long number) {
        return list(TRANSACTION.ID.eq(number), CHANGE.TRANSACTION_ID.eq(number)).stream()
                .findFirst();
    }

    /** The number of the last write that was made at a moment or before it, 0 when none was. */
    public long at(Instant moment) {
        long[] last = {0};
        session.stream(
                session.sql()
                        .select(TRANSACTION.ID, TRANSACTION.MADE_AT)
                        .from(TRANSACTION)
                        .orderBy(TRANSACTION.ID),
                row -> last[0] = Instant.parse(row.getString(2)).isAfter(moment) ? last[0] : row.getLong(1));
        return last[0];
    }

    /** Hands over what a write changed, in its order; one change is in memory at a time. */
    public void forEachChange(long write, Consumer<PastChange> change) {
        new ChangeReader(session).forEach(CHANGE.TRANSACTION_ID.eq(write), change);
    }

    /** All changes of a participant, the first one first. */
    public List<PastChange> ofParticipant(long id) {
        return changes(ChangeReader.ofParticipant(id));
    }

    /** All changes that people made to a delegation itself, the first one first. */
    public List<PastChange> ofDelegation(long id) {
        return changes(ChangeReader.ofDelegation(id));
    }

    /** All changes of an agenda item and of the people on it, the first one first. */
    public List<PastChange> ofItem(long id) {
        return changes(ChangeReader.ofItem(id));
    }

    private List<PastChange> changes(Condition which) {
        List<PastChange> changes = new ArrayList<>();
        new ChangeReader(session).forEach(which, changes::add);
        return changes;
    }

    private List<PastWrite> list(Condition which, Condition whose) {
        Map<Long, Map<String, Long>> records = new HashMap<>();
        Map<Long, Long> changes = new HashMap<>();
        count(whose, records, changes);
        List<PastWrite> writes = new ArrayList<>();
        session.stream(
                session.sql()
                        .select(
                                TRANSACTION.ID,
                                TRANSACTION.MADE_AT,
                                TRANSACTION.ACTOR,
                                TRANSACTION.COMMAND,
                                TRANSACTION.UNDONE_BY,
                                IMPORT.COUNTS)
                        .from(TRANSACTION)
                        .leftJoin(IMPORT)
                        .on(IMPORT.ID.eq(TRANSACTION.ID))
                        .where(which)
                        .orderBy(TRANSACTION.ID.desc()),
                row -> {
                    long number = row.getLong(1);
                    writes.add(write(row, records.getOrDefault(number, Map.of()), changes.getOrDefault(number, 0L)));
                });
        return writes;
    }

    private void count(Condition whose, Map<Long, Map<String, Long>> records, Map<Long, Long> changes) {
        session.stream(
                session.sql()
                        .select(CHANGE.TRANSACTION_ID, CHANGE.ENTITY, DSL.countDistinct(CHANGE.ENTITY_ID), DSL.count())
                        .from(CHANGE)
                        .where(whose)
                        .and(ChangeReader.told())
                        .groupBy(CHANGE.TRANSACTION_ID, CHANGE.ENTITY),
                row -> {
                    Logged logged = Logged.named(row.getString(2));
                    String what = logged.equals(Logged.ROLES) ? "agenda role" : ShownFields.what(logged);
                    records.computeIfAbsent(row.getLong(1), key -> new LinkedHashMap<>())
                            .put(what, row.getLong(3));
                    changes.merge(row.getLong(1), row.getLong(4), Long::sum);
                });
    }

    private PastWrite write(ResultSet row, Map<String, Long> records, long changes) throws SQLException {
        long number = row.getLong(1);
        long undoneBy = row.getLong(5);
        String counts = row.getString(6);
        return new PastWrite(
                number,
                kind(number, counts != null),
                Instant.parse(row.getString(2)),
                row.getString(3),
                row.getString(4),
                lineage.first(number),
                undoneBy == 0 ? OptionalLong.empty() : OptionalLong.of(undoneBy),
                records,
                counts == null ? Map.of() : Json.counts(counts),
                changes);
    }

    private PastWrite.Kind kind(long number, boolean list) {
        if (lineage.first(number) == number) {
            return list ? PastWrite.Kind.IMPORT : PastWrite.Kind.EDIT;
        }
        return lineage.does(number) ? PastWrite.Kind.REDO : PastWrite.Kind.UNDO;
    }
}
