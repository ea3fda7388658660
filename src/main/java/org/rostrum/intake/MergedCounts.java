package org.rostrum.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rostrum.sheet.Row;

/** Counts the rows that have a text from a cell which reaches over them from above. */
final class MergedCounts {
    private record Count(int rows, int first) {
        Count more() {
            return new Count(rows + 1, first);
        }
    }

    private final Map<Integer, Count> byColumn = new TreeMap<>();

    /** Counts a row, as stored and with what reaches into it. */
    void add(Row stored, Row whole) {
        if (stored == whole) {
            return;
        }
        for (int column = 0; column < whole.cells().size(); column++) {
            if (stored.cell(column).isBlank() && !whole.cell(column).isBlank()) {
                Count count = byColumn.get(column);
                byColumn.put(column, count == null ? new Count(1, whole.number()) : count.more());
            }
        }
    }

    /** What the user should know. */
    List<String> notes(List<ColumnMeaning> columns) {
        List<String> notes = new ArrayList<>();
        byColumn.forEach((index, count) -> columns.stream()
                .filter(column -> column.index() == index)
                .forEach(column -> notes.add(column.called() + ": "
                        + (count.rows == 1
                                ? "row " + count.first + " takes"
                                : count.rows + " rows, the first is row " + count.first + ", take")
                        + " the text of a cell that is merged over several rows")));
        return notes;
    }
}
