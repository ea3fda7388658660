package org.rostrum.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Some columns of a sheet, as if nothing stood in the others: every cell keeps its place. The blank rows below the last one with something in these columns
 * are not of it.
 *
 * @param first counted from 0
 * @param last the same
 */
record ColumnsOfSheet(Sheet whole, int first, int last) implements Sheet {
    @Override
    public Reading reading() {
        return whole.reading();
    }

    @Override
    public Merges merged() {
        return whole.merged();
    }

    @Override
    public Rows rows() {
        return new Cut(whole.rows());
    }

    private Row cut(Row row) {
        int end = Math.min(row.cells().size() - 1, last) + 1;
        if (end <= first) {
            return new Row(row.number(), List.of());
        }
        List<String> cells = new ArrayList<>(Collections.nCopies(first, ""));
        cells.addAll(row.cells().subList(first, end));
        return new Row(row.number(), cells);
    }

    private final class Cut implements Rows {
        private final Rows rows;
        private final Deque<Row> ready = new ArrayDeque<>();
        private int blank;
        private int next;

        Cut(Rows rows) {
            this.rows = rows;
        }

        @Override
        public Optional<Row> next() {
            if (blank > 0 && !ready.isEmpty()) {
                blank--;
                return Optional.of(new Row(next++, List.of()));
            }
            if (!ready.isEmpty()) {
                return Optional.of(ready.poll());
            }
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                Row cut = cut(row.get());
                if (!cut.blank()) {
                    return first(cut);
                }
                next = blank == 0 ? cut.number() : next;
                blank++;
            }
            return Optional.empty();
        }

        /** The blank rows that were held back, if any, and then the row. */
        private Optional<Row> first(Row row) {
            if (blank == 0) {
                return Optional.of(row);
            }
            ready.add(row);
            return next();
        }

        @Override
        public void close() {
            rows.close();
        }
    }
}
