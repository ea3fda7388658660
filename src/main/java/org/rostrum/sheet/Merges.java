package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of a sheet that are merged over several rows, from the top. Only the uppermost row of such a cell has its text. */
public final class Merges {
    /** No cell is. */
    public static final Merges NONE = new Merges(List.of());

    private final List<Range> ranges;

    /** From which row to which, in a column counted from 0. */
    record Range(int first, int last, int column) {}

    Merges(Collection<Range> ranges) {
        this.ranges =
                ranges.stream().sorted(Comparator.comparingInt(Range::first)).toList();
    }

    /** How many there are. */
    public int count() {
        return ranges.size();
    }

    /** Begins at the top of the sheet, or of a part of it. */
    public Pass pass() {
        return new Pass();
    }

    /** One way down the sheet. */
    public final class Pass {
        private final Map<Integer, Range> open = new HashMap<>();
        private final Map<Integer, String> texts = new HashMap<>();
        private int next;

        private Pass() {}

        /**
         * A row that is not above those of earlier calls, with the texts of cells that reach into it from above. A blank one stays blank: a cell is often merged over
         * rows that are kept free. What begins in a row that was not handed over is not known.
         */
        public Row complete(Row row) {
            if (ranges.isEmpty()) {
                return row;
            }
            begin(row);
            open.values().removeIf(range -> range.last < row.number());
            if (open.isEmpty() || row.blank()) {
                return row;
            }
            List<String> cells = new ArrayList<>(row.cells());
            for (Range range : open.values()) {
                String text = texts.get(range.column);
                if (range.first < row.number()
                        && !text.isBlank()
                        && row.cell(range.column).isBlank()) {
                    while (cells.size() <= range.column) {
                        cells.add("");
                    }
                    cells.set(range.column, text);
                }
            }
            return new Row(row.number(), cells);
        }

        private void begin(Row row) {
            while (next < ranges.size() && ranges.get(next).first <= row.number()) {
                Range range = ranges.get(next++);
                if (range.first == row.number()) {
                    open.put(range.column, range);
                    texts.put(range.column, row.cell(range.column));
                }
            }
        }
    }
}
