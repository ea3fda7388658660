package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.List;

/** The rows of a sheet as blocks with blank rows between; blocks filled alike belong to one table. */
final class RowBlocks {
    private static final double ALIKE = 0.6;

    /** Blocks that may be one table: from where to where in the list of rows, how its rows are filled, and how many cells it has. */
    private record Table(int from, int to, int usual, int cells) {
        Table with(int end, int more) {
            return new Table(from, Math.max(to, end), usual, cells + more);
        }

        boolean isAlike(int other) {
            return Math.min(usual, other) >= Math.max(usual, other) * ALIKE;
        }
    }

    private RowBlocks() {}

    /** The rows from the first to the last of the table with the most cells, the first of several. */
    static List<Row> largest(List<Row> rows) {
        Table largest = new Table(0, 0, 0, 0);
        for (Table table : tables(rows)) {
            largest = table.cells > largest.cells ? table : largest;
        }
        return largest.cells == 0 ? rows : rows.subList(largest.from, largest.to);
    }

    private static List<Table> tables(List<Row> rows) {
        List<Table> tables = new ArrayList<>();
        for (int from = 0; from < rows.size(); ) {
            int to = from + 1;
            while (to < rows.size() && rows.get(to).number() == rows.get(to - 1).number() + 1) {
                to++;
            }
            add(tables, rows.subList(from, to), from);
            from = to;
        }
        return tables;
    }

    /** Adds a block to the first table that is filled alike; one of single cells, a title or a note, is none. */
    private static void add(List<Table> tables, List<Row> block, int from) {
        int cells = block.stream().mapToInt(TableShape::fill).sum();
        int usual = TableShape.usualFill(block);
        boolean thin = block.stream().allMatch(row -> TableShape.fill(row) <= 1);
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i).isAlike(thin ? 1 : usual)) {
                tables.set(i, tables.get(i).with(from + block.size(), cells));
                return;
            }
        }
        tables.add(new Table(from, from + block.size(), thin ? 1 : usual, cells));
    }
}
