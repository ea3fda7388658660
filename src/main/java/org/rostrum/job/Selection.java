package org.rostrum.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.rostrum.event.Condition;
import org.rostrum.event.Query;
import org.rostrum.table.Column;
import org.rostrum.table.ResultTable;
import org.rostrum.table.RowSource;
import org.rostrum.text.Fold;
import org.rostrum.text.UserError;

/**
 * Rows, order and columns of a list that is small enough to be held, as {@link Query} has them for participants.
 *
 * @param where conditions on the list's own columns, {@code FIELD=VALUE}, that must all hold
 * @param sort names of columns, with {@code -} in front for the other way round; empty for the list's own order, which is called {@link Query#PROTOCOL} where delegations stand in it
 * @param columns names of columns in the order wanted; empty for all
 */
public record Selection(List<String> where, List<String> sort, List<String> columns, OptionalLong limit) {
    public Selection {
        where = List.copyOf(where);
        sort = List.copyOf(sort);
        columns = List.copyOf(columns);
    }

    /**
     * What is selected of the table.
     *
     * @throws UserError (USAGE) when a column is not there, or a value of a condition is not a number where the column has numbers
     */
    public ResultTable of(ResultTable table) {
        List<String> names = table.columns().stream().map(Column::name).toList();
        List<List<String>> rows = new ArrayList<>();
        table.rows().forEach(rows::add);
        for (String text : where) {
            Condition condition = Condition.parse(text, names);
            int place = names.indexOf(condition.field());
            boolean numbers = table.columns().get(place).type() == Column.Type.INTEGER;
            rows.removeIf(row -> !holds(condition, row.get(place), numbers));
        }
        rows.sort(order(table, rows));
        List<Integer> places = (columns.isEmpty()
                        ? names
                        : columns.stream()
                                .map(name -> Query.column(name, names))
                                .toList())
                .stream().map(names::indexOf).toList();
        List<List<String>> shown = rows.stream()
                .limit(limit.orElse(Long.MAX_VALUE))
                .map(row -> places.stream().map(row::get).toList())
                .toList();
        return new ResultTable(places.stream().map(table.columns()::get).toList(), RowSource.of(shown));
    }

    private static boolean holds(Condition condition, String value, boolean numbers) {
        if (condition.operator() == Condition.Operator.CONTAINS) {
            return condition.values().stream()
                    .anyMatch(wanted -> Fold.key(value).contains(Fold.key(wanted)));
        }
        List<Integer> compared = condition.values().stream()
                .map(wanted -> compare(value, wanted, numbers))
                .toList();
        boolean filled = !value.isEmpty();
        return switch (condition.operator()) {
            case EQUAL -> compared.contains(0);
            case NOT_EQUAL -> !compared.contains(0);
            case LESS -> filled && compared.get(0) < 0;
            case AT_MOST -> filled && compared.get(0) <= 0;
            case MORE -> filled && compared.get(0) > 0;
            default -> filled && compared.get(0) >= 0;
        };
    }

    private static int compare(String value, String wanted, boolean numbers) {
        boolean both = !value.isEmpty() && !wanted.isEmpty();
        return numbers && both
                ? Long.compare(Long.parseLong(value), number(wanted))
                : Fold.key(value).compareTo(Fold.key(wanted));
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "“" + text + "” is not a whole number",
                    "for example --where 'participants>=3'");
        }
    }

    private Comparator<List<String>> order(ResultTable table, List<List<String>> rows) {
        List<String> names = table.columns().stream().map(Column::name).toList();
        Comparator<List<String>> order = (one, other) -> 0;
        for (String name : sort) {
            boolean down = name.startsWith("-");
            if (name.equals(down ? "-" + Query.PROTOCOL : Query.PROTOCOL) && names.contains("country")) {
                Map<List<String>, Integer> places = new IdentityHashMap<>();
                rows.forEach(row -> places.put(row, places.size()));
                Comparator<List<String>> own = Comparator.comparing(places::get);
                order = order.thenComparing(down ? own.reversed() : own);
                continue;
            }
            int place = names.indexOf(Query.column(down ? name.substring(1) : name, names));
            Comparator<List<String>> by = table.columns().get(place).type() == Column.Type.INTEGER
                    ? Comparator.comparingLong(
                            row -> row.get(place).isEmpty() ? Long.MIN_VALUE : Long.parseLong(row.get(place)))
                    : Comparator.comparing(row -> Fold.key(row.get(place)));
            order = order.thenComparing(down ? by.reversed() : by);
        }
        return order;
    }
}
