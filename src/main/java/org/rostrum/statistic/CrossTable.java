package org.rostrum.statistic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.statistic.Breakdown.Heading;

/** Participants by two dimensions as people read them: a row for each value of one, a column for each value of the other, and totals. */
public final class CrossTable {
    /** How a value that nobody stated is called at the head of a column. */
    private static final String NO_VALUE = "not_stated";

    private CrossTable() {}

    /** The table, from counts by both dimensions. */
    public static Breakdown of(Dimension down, Dimension across, List<Count> counts) {
        List<String> columns =
                Dimension.sorted(
                                List.of(across),
                                counts.stream().map(count -> renamed(count, 1)).toList())
                        .stream()
                        .map(count -> count.group().get(0))
                        .distinct()
                        .toList();
        List<Heading> headings = new ArrayList<>(List.of(Heading.text(down.code())));
        columns.forEach(value -> headings.add(Heading.number(value.isEmpty() ? NO_VALUE : value)));
        headings.add(Heading.number("total"));
        Map<String, Map<String, Long>> cells = new LinkedHashMap<>();
        Map<String, Long> totals = new HashMap<>();
        for (Count count : Dimension.sorted(List.of(down, across), counts)) {
            String column = count.group().get(1);
            cells.computeIfAbsent(count.group().get(0), value -> new HashMap<>())
                    .merge(column, count.participants(), Long::sum);
            totals.merge(column, count.participants(), Long::sum);
        }
        List<List<String>> rows = new ArrayList<>();
        cells.forEach((value, row) -> rows.add(row(value, columns, row)));
        rows.add(row("total", columns, totals));
        return new Breakdown(headings, rows);
    }

    private static Count renamed(Count count, int place) {
        return new Count(
                List.of(count.group().get(place)), count.participants(), count.women(), count.men(), count.notStated());
    }

    private static List<String> row(String label, List<String> columns, Map<String, Long> cells) {
        List<String> row = new ArrayList<>(List.of(label));
        columns.forEach(column -> row.add(String.valueOf(cells.getOrDefault(column, 0L))));
        row.add(String.valueOf(
                cells.values().stream().mapToLong(Long::longValue).sum()));
        return List.copyOf(row);
    }
}
