package org.rostrum.store;

import static org.rostrum.store.schema.Tables.AGENDA_ITEM;
import static org.rostrum.store.schema.Tables.CHANGE;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.rostrum.store.schema.tables.Change;

/** Which writes made, changed or removed parts of agenda items that another one made or removed. */
final class PartDependence {
    private static final Change MINE = CHANGE.as("mine");
    private static final Change OTHER = CHANGE.as("other");
    private static final String PARENT = AGENDA_ITEM.PARENT_ID.getName();

    private final Session session;

    PartDependence(Session session) {
        this.session = session;
    }

    /** Those that have to do with parts of the items that the write made or removed. */
    Select<Record1<Long>> ofItems(long write) {
        var items = DSL.select(MINE.ENTITY_ID)
                .from(MINE)
                .where(MINE.TRANSACTION_ID.eq(write))
                .and(Dependence.whole(MINE, Logged.ITEMS));
        return session.sql()
                .selectDistinct(OTHER.TRANSACTION_ID)
                .from(OTHER)
                .where(DSL.exists(items))
                .and(isItem(OTHER))
                .and(Dependence.whole(OTHER, Logged.ITEMS)
                        .and(Dependence.member(OTHER, PARENT).in(items))
                        .or(OTHER.FIELD
                                .eq(DSL.inline(PARENT))
                                .and(number(OTHER.OLD)
                                        .in(items)
                                        .or(number(OTHER.NEW).in(items)))));
    }

    /** Those that made or removed the items of which the write made, changed or removed parts. */
    Select<Record1<Long>> items(long write) {
        return session.sql()
                .selectDistinct(OTHER.TRANSACTION_ID)
                .from(MINE)
                .join(OTHER)
                .on(Dependence.whole(OTHER, Logged.ITEMS))
                .and(OTHER.ENTITY_ID.in(
                        DSL.when(MINE.FIELD.eq(DSL.inline("")), Dependence.member(MINE, PARENT)),
                        DSL.when(MINE.FIELD.eq(DSL.inline(PARENT)), number(MINE.OLD)),
                        DSL.when(MINE.FIELD.eq(DSL.inline(PARENT)), number(MINE.NEW))))
                .where(MINE.TRANSACTION_ID.eq(write))
                .and(isItem(MINE))
                .and(MINE.FIELD.in(DSL.inline(""), DSL.inline(PARENT)));
    }

    private static Condition isItem(Change change) {
        return change.ENTITY.eq(DSL.inline(Logged.ITEMS.name()));
    }

    private static Field<Long> number(Field<String> text) {
        return DSL.cast(text, Long.class);
    }
}
