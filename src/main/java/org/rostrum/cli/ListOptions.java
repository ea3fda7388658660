package org.rostrum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.rostrum.event.Condition;
import org.rostrum.event.Query;
import picocli.CommandLine.Option;

/** Which participants a list shows, in which order and with which columns. */
final class ListOptions {
    @Option(names = "--where", paramLabel = "FIELD=VALUE", description = "Only those for whom it holds: =, !=, ~ (contains), <, <=, >, >=; 'a,b' is either; several are joined by and.")
    List<String> where = List.of();

    @Option(names = "--sort", paramLabel = "FIELD", split = ",", description = "Order by these columns, '-column' downwards (default: as the house orders delegations, heads first).")
    List<String> sort = List.of();

    @Option(names = "--columns", paramLabel = "COLUMN", split = ",", description = "Which columns: names, 'all', or '+name' besides the usual ones.")
    List<String> columns = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "At most N rows.")
    Optional<Long> limit = Optional.empty();

    @Option(names = "--all", description = "Also those who are withdrawn, rejected or replaced.")
    boolean all;

    /** The conditions of {@code --where}. */
    List<Condition> conditions() {
        return where.stream().map(text -> Condition.parse(text, Query.COLUMNS)).toList();
    }

    /** The query that the options ask for. */
    Query query(List<String> usualColumns, List<Long> delegationOrder) {
        return new Query(chosen(usualColumns), conditions(), sort, limit.map(OptionalLong::of).orElse(OptionalLong.empty()), all, delegationOrder);
    }

    private List<String> chosen(List<String> usual) {
        List<String> chosen = new ArrayList<>();
        if (columns.isEmpty() || columns.stream().allMatch(column -> column.startsWith("+"))) {
            chosen.addAll(usual);
        }
        for (String column : columns) {
            if (column.equals("all")) {
                chosen.addAll(Query.COLUMNS.stream().filter(name -> !chosen.contains(name)).toList());
            } else {
                chosen.add(column.startsWith("+") ? column.substring(1) : column);
            }
        }
        return chosen;
    }
}
