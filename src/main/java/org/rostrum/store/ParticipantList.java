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
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.SelectFinalStep;
import org.jooq.SortField;
import org.jooq.Table;
import org.rostrum.event.Event;
import org.rostrum.event.Query;

/** The list of participants of an event; however many there are, one row is in memory at a time. */
public final class ParticipantList {
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
        session.stream(
                select(query),
                result -> row.accept(
                        Collections.unmodifiableList(Arrays.asList(RowText.values(result.getBytes(1), width)))));
    }

    /** How many rows the query would have without its limit. */
    public long count(Query query) {
        return session.sql()
                .selectCount()
                .from(joined())
                .where(new Filter(session, event).of(query.where(), query.all()))
                .fetchSingle()
                .value1();
    }

    /** Participants with all that a column may show; SQLite leaves out what is not asked for. */
    static Table<Record> joined() {
        return PARTICIPANT
                .join(DELEGATION)
                .on(DELEGATION.ID.eq(PARTICIPANT.DELEGATION_ID))
                .leftJoin(ORGANISATION)
                .on(ORGANISATION.ID.eq(PARTICIPANT.ORGANISATION_ID))
                .leftJoin(IMPORT_ROW)
                .on(IMPORT_ROW.ID.eq(PARTICIPANT.IMPORT_ROW_ID))
                .leftJoin(IMPORT_SHEET)
                .on(IMPORT_SHEET.ID.eq(IMPORT_ROW.SHEET_ID));
    }

    private SelectFinalStep<Record1<String>> select(Query query) {
        List<Field<?>> columns = new ArrayList<>();
        query.columns().forEach(name -> columns.add(ListColumns.shown(name)));
        var filter = new Filter(session, event).of(query.where(), query.all());
        var ordered = session.sql()
                .select(RowText.of(columns))
                .from(joined())
                .where(filter)
                .orderBy(order(query));
        return query.limit().isPresent() ? ordered.limit(query.limit().getAsLong()) : ordered;
    }

    private List<SortField<?>> order(Query query) {
        if (query.sort().isEmpty() || query.sort().equals(List.of(Query.PROTOCOL))) {
            return ListColumns.official(query.delegationOrder());
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
}
