package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a table lies on its sheet.
 *
 * @param header the heading row, if it has one
 * @param above the rows above it that are not blank
 * @param firstRow the number of the heading or else of the first data row
 * @param columns how many columns, counted from A
 * @param usualFill in how many cells a usual row has something
 */
record TableShape(Optional<Row> header, List<Row> above, int firstRow, int columns, int usualFill) {
    /** A heading and the rows below it have at least so much of the usual filling; what stands above them has less. */
    private static final double FULL = 0.8;

    private static final double THIN = 0.5;

    TableShape {
        above = List.copyOf(above);
    }

    /** The shape of the table among the first rows of a sheet, blank ones left out. */
    static TableShape find(List<Row> rows) {
        if (rows.isEmpty()) {
            return new TableShape(Optional.empty(), List.of(), 1, 0, 0);
        }
        int usual = usualFill(rows);
        int start = start(rows, usual);
        boolean headed = HeadingTest.isHeading(rows.get(start), rows.subList(start + 1, rows.size()));
        return of(rows, start, headed);
    }

    /** The shape when a certain row is the heading. */
    static TableShape withHeader(List<Row> rows, int number) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).number() == number) {
                return of(rows, i, true);
            }
        }
        throw new IllegalArgumentException("row " + number + " is blank or not there");
    }

    TableShape withoutHeader() {
        return new TableShape(Optional.empty(), above, firstRow, columns, usualFill);
    }

    private static TableShape of(List<Row> rows, int start, boolean headed) {
        Row first = rows.get(start);
        List<Row> below = rows.subList(headed ? start + 1 : start, rows.size());
        int usual = below.isEmpty() ? fill(first) : usualFill(below);
        int columns = Math.max(
                headed ? lastFilled(first) : 0,
                below.stream()
                        .filter(row -> fill(row) >= usual * THIN)
                        .mapToInt(TableShape::lastFilled)
                        .max()
                        .orElse(0));
        return new TableShape(
                headed ? Optional.of(first) : Optional.empty(), rows.subList(0, start), first.number(), columns, usual);
    }

    /** The first row that is filled as rows of the table are and is followed by another; the one above it when that is the heading, with columns unnamed. */
    private static int start(List<Row> rows, int usual) {
        int start = firstFull(rows, usual);
        boolean partAbove = start > 0
                && rows.get(start - 1).number() == rows.get(start).number() - 1
                && fill(rows.get(start - 1)) >= Math.max(2, usual * THIN);
        return partAbove && !HeadingTest.isHeading(rows.get(start), rows.subList(start + 1, rows.size()))
                ? start - 1
                : start;
    }

    private static int firstFull(List<Row> rows, int usual) {
        double full = usual * FULL;
        for (int i = 0; i < rows.size(); i++) {
            if (fill(rows.get(i)) >= full
                    && (i + 1 == rows.size()
                            || fill(rows.get(i + 1)) >= usual * THIN
                            || i + 2 < rows.size() && fill(rows.get(i + 2)) >= full)) {
                return i;
            }
        }
        return 0;
    }

    /** The median filling of the rows that have more than one cell; 1 when none has. */
    private static int usualFill(List<Row> rows) {
        List<Integer> fills = new ArrayList<>(rows.stream()
                .map(TableShape::fill)
                .filter(fill -> fill > 1)
                .sorted()
                .toList());
        return fills.isEmpty() ? 1 : fills.get(fills.size() / 2);
    }

    /** In how many cells a row has something. */
    static int fill(Row row) {
        int count = 0;
        for (String cell : row.cells()) {
            count += cell.isBlank() ? 0 : 1;
        }
        return count;
    }

    private static int lastFilled(Row row) {
        int last = row.cells().size();
        while (last > 0 && row.cells().get(last - 1).isBlank()) {
            last--;
        }
        return last;
    }
}
