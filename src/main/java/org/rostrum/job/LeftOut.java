package org.rostrum.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.SheetTable;

/** The rows of a sheet that are not in the table, by reason, as ranges; never the rows themselves. */
final class LeftOut {
    private static final int MOST_RANGES = 8;

    /** Row numbers that follow each other. */
    private record Range(int first, int last) {
        String inWords() {
            return first == last ? Integer.toString(first) : first + "–" + last;
        }
    }

    private static final class Ranges {
        private final List<Range> ranges = new ArrayList<>();
        private boolean more;
        private int count;

        void add(int row) {
            count++;
            int last = ranges.size() - 1;
            if (last >= 0 && !more && ranges.get(last).last == row - 1) {
                ranges.set(last, new Range(ranges.get(last).first, row));
            } else if (ranges.size() < MOST_RANGES) {
                ranges.add(new Range(row, row));
            } else {
                more = true;
            }
        }

        String inWords() {
            return (count == 1 ? "row " : "rows ")
                    + String.join(", ", ranges.stream().map(Range::inWords).toList())
                    + (more ? ", … (" + count + " in all)" : "");
        }
    }

    private final Map<String, Ranges> byReason = new LinkedHashMap<>();

    LeftOut(SheetTable table) {
        Set<Integer> above = table.above().stream().map(Row::number).collect(Collectors.toSet());
        for (int row = 1; row < table.firstRow(); row++) {
            add(row, above.contains(row) ? "above the table" : "blank");
        }
    }

    /** A row below the heading; one that belongs to the table is not left out. */
    void add(SheetTable.Line line) {
        switch (line.kind()) {
            case BLANK -> add(line.row().number(), "blank");
            case HEADING -> add(line.row().number(), "the heading once more");
            case GROUP -> add(line.row().number(), "nothing but one cell over the rows below");
            case COPY -> add(line.row().number(), "the table once more");
            case OTHER -> add(line.row().number(), "another table");
            case NOTE -> add(line.row().number(), "below the table");
            case RECORD -> {}
        }
    }

    private void add(int row, String reason) {
        byReason.computeIfAbsent(reason, r -> new Ranges()).add(row);
    }

    /** {@code left out: rows 1–3 (above the table), row 25 (blank)}, or empty when nothing is. */
    String inWords() {
        return byReason.isEmpty()
                ? ""
                : "left out: "
                        + String.join(
                                ", ",
                                byReason.entrySet().stream()
                                        .map(entry -> entry.getValue().inWords() + " (" + entry.getKey() + ")")
                                        .toList());
    }
}
