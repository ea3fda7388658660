package org.rostrum.store;

import static org.rostrum.store.schema.Tables.CHANGE;
import static org.rostrum.store.schema.Tables.IMPORT_ROW;
import static org.rostrum.store.schema.Tables.IMPORT_SHEET;
import static org.rostrum.store.schema.Tables.TRANSACTION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.rostrum.store.Dependent.Touched;
import org.rostrum.store.schema.tables.Change;

/** Says of a write that must go first what it has to do with the other. */
final class DependentReader {
    private static final int SOME = 3;
    private static final Change MINE = CHANGE.as("mine");
    private static final Change OTHER = CHANGE.as("other");

    private final Session session;

    DependentReader(Session session) {
        this.session = session;
    }

    Dependent of(Unwinding.Step step) {
        Record header = session.sql()
                .selectFrom(TRANSACTION)
                .where(TRANSACTION.ID.eq(step.first()))
                .fetchSingle();
        List<Touched> some = some(step.requiredBy(), step.first());
        long records = some.isEmpty() ? 0 : count(step.requiredBy(), step.first());
        if (some.isEmpty()) {
            long list = isList(step.first()) ? step.first() : step.requiredBy();
            some = named(list, list == step.first() ? step.requiredBy() : step.first());
            records = countNamed(list, list == step.first() ? step.requiredBy() : step.first());
        }
        return new Dependent(
                step.first(),
                header.get(TRANSACTION.ACTOR),
                header.get(TRANSACTION.COMMAND),
                Instant.parse(header.get(TRANSACTION.MADE_AT)),
                step.again(),
                step.requiredBy(),
                records,
                some);
    }

    private boolean isList(long write) {
        return session.sql().fetchExists(IMPORT_SHEET, IMPORT_SHEET.IMPORT_ID.eq(write));
    }

    private List<Touched> some(long mine, long other) {
        List<Touched> some = new ArrayList<>();
        try (RecordNames names = new RecordNames(session)) {
            session.sql()
                    .select(
                            OTHER.ENTITY,
                            OTHER.ENTITY_ID,
                            DSL.aggregateDistinct("group_concat", String.class, OTHER.FIELD))
                    .from(MINE)
                    .join(OTHER)
                    .on(Dependence.same(MINE, OTHER))
                    .where(MINE.TRANSACTION_ID.eq(mine))
                    .and(OTHER.TRANSACTION_ID.eq(other))
                    .and(OTHER.ENTITY.ne(DSL.inline(Logged.LISTED_VALUES.name())))
                    .groupBy(OTHER.ENTITY, OTHER.ENTITY_ID)
                    .orderBy(DSL.min(OTHER.ID))
                    .limit(SOME)
                    .forEach(row -> some.add(touched(names, Logged.named(row.value1()), row.value2(), row.value3())));
        }
        return some;
    }

    /** @param fields names of columns with commas between; none where a whole record was made or removed */
    private static Touched touched(RecordNames names, Logged logged, long id, String fields) {
        String shown = Stream.of(fields.split(","))
                .filter(field -> !field.isEmpty())
                .map(field -> ShownFields.name(logged, field))
                .collect(Collectors.joining(", "));
        return logged.equals(Logged.ROLES)
                ? new Touched("item", names.item(id), names.of(logged, id), shown)
                : new Touched(ShownFields.what(logged), id, names.of(logged, id), shown);
    }

    private long count(long mine, long other) {
        var records = session.sql()
                .selectDistinct(OTHER.ENTITY, OTHER.ENTITY_ID)
                .from(MINE)
                .join(OTHER)
                .on(Dependence.same(MINE, OTHER))
                .where(MINE.TRANSACTION_ID.eq(mine))
                .and(OTHER.TRANSACTION_ID.eq(other));
        return session.sql().fetchCount(records);
    }

    /** Whom a list names that another write made. */
    private List<Touched> named(long list, long maker) {
        List<Touched> some = new ArrayList<>();
        try (RecordNames names = new RecordNames(session)) {
            session.sql()
                    .selectDistinct(OTHER.ENTITY, OTHER.ENTITY_ID)
                    .from(OTHER)
                    .join(IMPORT_ROW)
                    .on(names())
                    .join(IMPORT_SHEET)
                    .on(IMPORT_SHEET.ID.eq(IMPORT_ROW.SHEET_ID))
                    .where(OTHER.TRANSACTION_ID.eq(maker))
                    .and(IMPORT_SHEET.IMPORT_ID.eq(list))
                    .limit(SOME)
                    .forEach(row -> some.add(touched(names, Logged.named(row.value1()), row.value2(), "")));
        }
        return some;
    }

    private long countNamed(long list, long maker) {
        return session.sql()
                .fetchCount(session.sql()
                        .selectDistinct(OTHER.ENTITY, OTHER.ENTITY_ID)
                        .from(OTHER)
                        .join(IMPORT_ROW)
                        .on(names())
                        .join(IMPORT_SHEET)
                        .on(IMPORT_SHEET.ID.eq(IMPORT_ROW.SHEET_ID))
                        .where(OTHER.TRANSACTION_ID.eq(maker))
                        .and(IMPORT_SHEET.IMPORT_ID.eq(list)));
    }

    private static Condition names() {
        return OTHER.FIELD
                .eq(DSL.inline(""))
                .and(OTHER.ENTITY
                        .eq(DSL.inline(Logged.PARTICIPANTS.name()))
                        .and(IMPORT_ROW.PARTICIPANT_ID.eq(OTHER.ENTITY_ID))
                        .or(OTHER.ENTITY
                                .eq(DSL.inline(Logged.ITEMS.name()))
                                .and(IMPORT_ROW.ITEM_ID.eq(OTHER.ENTITY_ID))));
    }
}
