package org.rostrum.store;

import static org.rostrum.store.schema.Tables.PARTICIPANT;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.rostrum.event.Condition;
import org.rostrum.event.Event;
import org.rostrum.statistic.Count;

/** Counts participants by the values of columns. */
final class Counting {
    private final Session session;
    private final Event event;

    Counting(Session session, Event event) {
        this.session = session;
        this.event = event;
    }

    List<Count> counts(List<String> dimensions, List<Condition> where) {
        List<Field<?>> groups = new ArrayList<>();
        List<SortField<?>> order = new ArrayList<>();
        for (String dimension : dimensions) {
            Field<?> shown = ListColumns.shown(dimension);
            groups.add(shown);
            new ListColumns(session)
                    .sorting(dimension, false)
                    .forEach(sort -> order.add(DSL.min(sort.$field()).asc()));
            order.add(shown.asc());
        }
        List<SelectFieldOrAsterisk> columns = new ArrayList<>(groups);
        columns.addAll(sizes());
        List<Count> counts = new ArrayList<>();
        int width = groups.size();
        var counted = session.sql()
                .select(columns)
                .from(ParticipantList.joined())
                .where(new Filter(session, event).of(where, false));
        session.stream(groups.isEmpty() ? counted : counted.groupBy(groups).orderBy(order), row -> {
            List<String> group = new ArrayList<>(width);
            for (int i = 1; i <= width; i++) {
                group.add(row.getString(i));
            }
            counts.add(new Count(
                    group,
                    row.getLong(width + 1),
                    row.getLong(width + 2),
                    row.getLong(width + 3),
                    row.getLong(width + 4)));
        });
        return counts;
    }

    /** How many, how many women, men, and neither. */
    static List<SelectFieldOrAsterisk> sizes() {
        return List.of(
                DSL.count(),
                DSL.count().filterWhere(PARTICIPANT.SEX.eq(DSL.inline("F"))),
                DSL.count().filterWhere(PARTICIPANT.SEX.eq(DSL.inline("M"))),
                DSL.count().filterWhere(PARTICIPANT.SEX.notIn(DSL.inline("F"), DSL.inline("M"))));
    }
}
