package org.rostrum.store;

import static org.rostrum.store.schema.Tables.DELEGATION;
import static org.rostrum.store.schema.Tables.IMPORT_ROW;
import static org.rostrum.store.schema.Tables.IMPORT_SHEET;
import static org.rostrum.store.schema.Tables.ORGANISATION;
import static org.rostrum.store.schema.Tables.PARTICIPANT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFinalStep;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.rostrum.event.Event;
import org.rostrum.event.Query;

/** The list of participants of an event; however many there are, one row is in memory at a time. */
public final class ParticipantList {
    private static final Field<Long> HOUSE_ID = DSL.field(DSL.name("house", "id"), SQLDataType.BIGINT);
    private static final Field<Long> HOUSE_PLACE = DSL.field(DSL.name("house", "place"), SQLDataType.BIGINT);

    private final Session session;
    private final Event event;

    ParticipantList(Session session, Event event) {
        this.session = session;
        this.event = event;
    }

    /**
     * Hands over the rows asked for, in an order that leaves nothing to chance; every row has a text for each column, never null.
     *
     * @throws org.rostrum.text.UserError (USAGE) when a condition compares with what cannot be in its column
     */
    public void forEach(Query query, Consumer<List<String>> row) {
        int width = query.columns().size();
        session.stream(select(query), result -> {
            String[] cells = new String[width];
            for (int i = 0; i < width; i++) {
                cells[i] = result.getString(i + 1);
            }
            row.accept(Collections.unmodifiableList(Arrays.asList(cells)));
        });
    }

    /** How many rows the query would have without its limit. */
    public long count(Query query) {
        return session.sql().selectCount().from(joined()).where(new Filter(session, event).of(query.where(), query.all())).fetchSingle().value1();
    }

    /** Participants with all that a column may show; SQLite leaves out what is not asked for. */
    static Table<Record> joined() {
        return PARTICIPANT.join(DELEGATION).on(DELEGATION.ID.eq(PARTICIPANT.DELEGATION_ID))
                .leftJoin(ORGANISATION).on(ORGANISATION.ID.eq(PARTICIPANT.ORGANISATION_ID))
                .leftJoin(IMPORT_ROW).on(IMPORT_ROW.ID.eq(PARTICIPANT.IMPORT_ROW_ID))
                .leftJoin(IMPORT_SHEET).on(IMPORT_SHEET.ID.eq(IMPORT_ROW.SHEET_ID));
    }

    private SelectFinalStep<Record> select(Query query) {
        List<Field<?>> columns = new ArrayList<>();
        query.columns().forEach(name -> columns.add(ListColumns.shown(name)));
        var filter = new Filter(session, event).of(query.where(), query.all());
        boolean house = query.sort().isEmpty() && !query.delegationOrder().isEmpty();
        var ordered = house
                ? session.sql().with(house(query.delegationOrder())).select(columns).from(joined().leftJoin(DSL.table(DSL.name("house"))).on(HOUSE_ID.eq(PARTICIPANT.DELEGATION_ID))).where(filter).orderBy(order(query, house))
                : session.sql().select(columns).from(joined()).where(filter).orderBy(order(query, house));
        return query.limit().isPresent() ? ordered.limit(query.limit().getAsLong()) : ordered;
    }

    private List<SortField<?>> order(Query query, boolean house) {
        if (query.sort().isEmpty()) {
            return ListColumns.official(house ? List.of(HOUSE_PLACE.isNull(), HOUSE_PLACE) : List.of());
        }
        List<SortField<?>> order = new ArrayList<>();
        for (String name : query.sort()) {
            boolean descending = name.startsWith("-");
            String column = Query.column(descending ? name.substring(1) : name, Query.COLUMNS);
            order.addAll(new ListColumns(session).sorting(column, descending));
        }
        order.addAll(ParticipantReader.latestList());
        return order;
    }

    /** The ids with their places as a table. Plain SQL, since jOOQ has no json_each for SQLite; a list of values would be a new statement for each length, and has a limit. */
    private static CommonTableExpression<?> house(List<Long> ids) {
        String json = ids.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        return DSL.name("house").fields("id", "place").asMaterialized(
                DSL.select(DSL.field("value", SQLDataType.BIGINT), DSL.field("key", SQLDataType.BIGINT)).from(DSL.table("json_each({0})", DSL.val(json))));
    }
}
