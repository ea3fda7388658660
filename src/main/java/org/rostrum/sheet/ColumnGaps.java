package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Where on a sheet a further table may begin to the right of another: behind blank columns, or where the heading begins anew. */
final class ColumnGaps {
    private static final int LEAST_REPEATED = 3;

    private ColumnGaps() {}

    /** The columns, counted from 0, where something begins again behind a blank one, among the rows of a table and those above that are filled like these. */
    static List<Integer> of(List<Row> rows, TableShape shape) {
        BitSet filled = new BitSet();
        for (Row row : rows) {
            if (row.number() >= shape.firstRow() || TableShape.fill(row) > 1) {
                for (int column = 0; column < row.cells().size(); column++) {
                    filled.set(column, filled.get(column) || !row.cell(column).isBlank());
                }
            }
        }
        List<Integer> gaps = new ArrayList<>();
        for (int end = filled.nextClearBit(Math.max(0, filled.nextSetBit(0)));
                filled.nextSetBit(end) > 0;
                end = filled.nextClearBit(filled.nextSetBit(end))) {
            gaps.add(filled.nextSetBit(end));
        }
        return gaps.isEmpty() ? shape.heading().map(ColumnGaps::again).orElse(List.of()) : gaps;
    }

    /** Where the heading, without a blank column, says from its beginning what it has said. */
    private static List<Integer> again(Heading heading) {
        List<String> cells = heading.joined().cells();
        for (int width = LEAST_REPEATED; width * 2 <= cells.size(); width++) {
            if (!cells.get(0).isBlank() && repeats(cells.subList(0, width), cells)) {
                List<Integer> starts = new ArrayList<>();
                for (int start = width; start < cells.size(); start += width) {
                    starts.add(start);
                }
                return starts;
            }
        }
        return List.of();
    }

    private static boolean repeats(List<String> first, List<String> cells) {
        for (int i = first.size(); i < cells.size(); i++) {
            if (!HeadingTest.sameText(cells.get(i), first.get(i % first.size()))) {
                return false;
            }
        }
        return cells.size() % first.size() == 0;
    }
}
