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
    /** A row with less of the usual filling than this is a title, or a note, or belongs to a group. */
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
        int columns = Math.max(headed ? lastFilled(first) : 0, below.stream().filter(row -> fill(row) >= usual * THIN).mapToInt(TableShape::lastFilled).max().orElse(0));
        return new TableShape(headed ? Optional.of(first) : Optional.empty(), rows.subList(0, start), first.number(), columns, usual);
    }

    /** The first row that is filled as rows of the table are, and is followed by such a row. */
    private static int start(List<Row> rows, int usual) {
        double least = Math.max(Math.min(2, usual), usual * THIN);
        for (int i = 0; i < rows.size(); i++) {
            boolean followed = i + 1 == rows.size() || fill(rows.get(i + 1)) >= least || i + 2 < rows.size() && fill(rows.get(i + 2)) >= least;
            if (fill(rows.get(i)) >= least && followed && !thinTitle(rows, i, usual)) {
                return i;
            }
        }
        return firstFilled(rows, usual);
    }

    /** A half-filled row set apart by blank ones from the fuller rows below it, as are "Date: … Place: …" above a list. */
    private static boolean thinTitle(List<Row> rows, int i, int usual) {
        return i + 1 < rows.size() && rows.get(i + 1).number() > rows.get(i).number() + 1 && fill(rows.get(i)) < 0.75 * usual && fill(rows.get(i + 1)) > fill(rows.get(i));
    }

    private static int firstFilled(List<Row> rows, int usual) {
        for (int i = 0; i < rows.size(); i++) {
            if (fill(rows.get(i)) >= usual) {
                return i;
            }
        }
        return 0;
    }

    /** The median filling of the rows that have more than one cell; 1 when none has. */
    private static int usualFill(List<Row> rows) {
        List<Integer> fills = new ArrayList<>(rows.stream().map(TableShape::fill).filter(fill -> fill > 1).sorted().toList());
        return fills.isEmpty() ? 1 : fills.get(fills.size() / 2);
    }

    /** In how many cells a row has something. */
    static int fill(Row row) {
        return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static int lastFilled(Row row) {
        int last = row.cells().size();
        while (last > 0 && row.cells().get(last - 1).isBlank()) {
            last--;
        }
        return last;
    }
}
