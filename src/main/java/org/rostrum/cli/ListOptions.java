package org.rostrum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.rostrum.event.Condition;
import org.rostrum.event.Query;
import org.rostrum.event.SavedView;
import org.rostrum.job.Lists;
import org.rostrum.job.Selection;
import org.rostrum.table.Format;
import org.rostrum.table.ResultTable;
import org.rostrum.text.UserError;
import picocli.CommandLine.Option;

/** Which rows a list shows, in which order and with which columns. */
final class ListOptions {
    @Option(
            names = "--where",
            paramLabel = "FIELD=VALUE",
            description =
                    "Only rows for which it holds: =, !=, ~ (contains), <, <=, >, >=; 'a,b' is either; several are joined by and.")
    List<String> where = List.of();

    @Option(
            names = "--sort",
            paramLabel = "FIELD",
            split = ",",
            description =
                    "Order by these columns, '-column' downwards (default: as the house orders delegations, heads first; an agenda by time).")
    List<String> sort = List.of();

    @Option(
            names = "--columns",
            paramLabel = "COLUMN",
            split = ",",
            description = "Which columns: names, 'all', or '+name' besides the usual ones.")
    List<String> columns = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "At most N rows.")
    Optional<Long> limit = Optional.empty();

    /** The query for participants that the options ask for. */
    Query query(List<String> usualColumns, List<Long> delegationOrder, boolean everyStatus) {
        List<Condition> conditions =
                where.stream().map(text -> Condition.parse(text, Query.COLUMNS)).toList();
        return new Query(chosen(usualColumns, Query.COLUMNS), conditions, sort, rows(), everyStatus, delegationOrder);
    }

    /** The query of a saved view, narrowed by conditions, with columns and order of the options where they are given. */
    Query query(SavedView view, List<Long> delegationOrder, boolean everyStatus) {
        Query query = query(view.columns(), delegationOrder, everyStatus || view.all());
        List<Condition> conditions = new ArrayList<>();
        view.where().forEach(text -> conditions.add(Condition.parse(text, Query.COLUMNS)));
        conditions.addAll(query.where());
        return query.withWhere(conditions).withSort(sort.isEmpty() ? view.sort() : sort);
    }

    /** The same for a list that is not of participants. */
    Selection selection(List<String> usualColumns, List<String> allColumns) {
        return new Selection(where, sort, chosen(usualColumns, allColumns), rows());
    }

    /** What the options choose of a list. For people the usual columns are others, and a value of the first of these is shown only where it changes. */
    ResultTable chosen(ResultTable all, List<String> forPeople, Format format) {
        boolean people = format == Format.TABLE;
        ResultTable chosen =
                selection(people ? forPeople : all.names(), all.names()).of(all);
        return people && chosen.names().get(0).equals(forPeople.get(0)) ? Lists.withoutRepeats(chosen) : chosen;
    }

    private OptionalLong rows() {
        if (limit.orElse(0L) < 0) {
            throw new UserError(
                    UserError.Kind.USAGE, "--limit cannot be " + limit.get(), "give a number of rows, 0 or more");
        }
        return limit.map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private List<String> chosen(List<String> usual, List<String> all) {
        List<String> chosen = new ArrayList<>();
        if (columns.isEmpty() || columns.stream().allMatch(column -> column.startsWith("+"))) {
            chosen.addAll(usual);
        }
        for (String column : columns) {
            if (column.equals("all")) {
                chosen.addAll(
                        all.stream().filter(name -> !chosen.contains(name)).toList());
            } else {
                chosen.add(column.startsWith("+") ? column.substring(1) : column);
            }
        }
        return chosen;
    }
}
