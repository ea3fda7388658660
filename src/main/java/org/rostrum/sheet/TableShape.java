package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a table lies on its sheet.
 *
 * @param heading its heading, if it has one
 * @param above the rows above it that are not blank
 * @param firstRow the number of the first row of the heading, or else of the first data row
 * @param columns how many columns have something, counted from A
 * @param width how many columns it has as it stands: more when there are empty ones on the right
 * @param usualFill in how many cells a usual row has something
 * @param looks how its columns look
 */
record TableShape(
        Optional<Heading> heading,
        List<Row> above,
        int firstRow,
        int columns,
        int width,
        int usualFill,
        ColumnLooks looks) {
    /** A heading and the rows below it have at least so much of the usual filling; what stands above them has less. */
    private static final double FULL = 0.8;

    private static final double THIN = 0.5;
    /** So many rows below show that a column is empty. */
    private static final int ENOUGH = 3;

    TableShape {
        above = List.copyOf(above);
    }

    /** The shape of the table among the first rows of a sheet, blank ones left out. */
    static TableShape find(List<Row> rows) {
        if (rows.isEmpty()) {
            return new TableShape(Optional.empty(), List.of(), 1, 0, 0, 0, ColumnLooks.NONE);
        }
        List<Row> table = RowBlocks.largest(rows);
        int from = rows.indexOf(table.get(0));
        int to = from + table.size();
        int start = from + start(table, usualFill(table));
        boolean headed = HeadingTest.isHeading(rows.get(start), rows.subList(start + 1, to));
        return of(rows, start, to, headed ? Optional.of(HeadingLines.around(rows, start, to)) : Optional.empty());
    }

    /** The shape when a certain row is of the heading. */
    static TableShape withHeader(List<Row> rows, int number) {
        int row = index(rows, number);
        return of(rows, row, rows.size(), Optional.of(HeadingLines.around(rows, row, rows.size())));
    }

    /** The shape when a certain row is all of the heading. */
    static TableShape withHeaderAlone(List<Row> rows, int number) {
        int row = index(rows, number);
        return of(rows, row, rows.size(), Optional.of(new Heading(List.of(rows.get(row)))));
    }

    /** The shape when the heading is none of the rows, and is said to stand where its number is. */
    static TableShape withHeading(List<Row> rows, Row heading) {
        return whole(rows, 0, rows.size(), Optional.of(new Heading(List.of(heading))));
    }

    private static int index(List<Row> rows, int number) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).number() == number) {
                return i;
            }
        }
        throw new IllegalArgumentException("row " + number + " is blank or not there");
    }

    TableShape withoutHeader() {
        return new TableShape(Optional.empty(), above, firstRow, columns, width, usualFill, looks);
    }

    private static TableShape of(List<Row> rows, int start, int end, Optional<Heading> heading) {
        int last = heading.map(Heading::number).orElse(rows.get(start).number() - 1);
        for (int i = start + 1; i < end; i++) {
            if (rows.get(i).number() > last + 1 && isOther(rows, start, i, end, heading)) {
                return whole(rows, start, i, heading);
            }
        }
        return whole(rows, start, end, heading);
    }

    /** Whether another table begins at a row, judged by the rows of ours above it. */
    private static boolean isOther(List<Row> rows, int start, int row, int end, Optional<Heading> heading) {
        Row first = rows.get(row);
        int to = row + 1;
        while (to < end
                && to <= row + TableEnd.LOOKED_AHEAD
                && rows.get(to).number() == rows.get(to - 1).number() + 1) {
            to++;
        }
        List<Row> below = rows.subList(row + 1, to);
        boolean apart = rows.get(row - 1).number() < first.number() - 1 && HeadingTest.isCertain(first, below);
        if (!apart
                && (heading.isEmpty()
                        || !HeadingTest.sharesHalf(first, heading.get().joined()))) {
            return false;
        }
        TableEnd tableEnd = new TableEnd(whole(rows, start, row, heading));
        return tableEnd.isOtherHeading(first) || apart && tableEnd.mayBegin(first) && tableEnd.begins(first, below);
    }

    private static TableShape whole(List<Row> rows, int start, int end, Optional<Heading> heading) {
        int first = heading.map(Heading::firstNumber).orElse(rows.get(start).number());
        int last = heading.map(Heading::number).orElse(first - 1);
        List<Row> above = rows.stream().filter(row -> row.number() < first).toList();
        List<Row> below =
                rows.subList(0, end).stream().filter(row -> row.number() > last).toList();
        int usual = below.isEmpty() ? heading.map(Heading::fill).orElse(0) : usualFill(below);
        List<Row> full = below.stream().filter(row -> fill(row) >= usual * THIN).toList();
        int columns = Math.max(
                heading.map(Heading::columns).orElse(0),
                full.stream().mapToInt(TableShape::lastFilled).max().orElse(0));
        List<Row> all = new ArrayList<>(full);
        heading.ifPresent(h -> all.addAll(h.lines()));
        // a single empty column under an empty heading is none: there the delimiter ends the lines
        boolean ended = heading.filter(h -> h.lines().get(0).cells().size() == columns + 1)
                        .isPresent()
                && all.stream().allMatch(row -> row.cell(columns).isEmpty());
        int width = ended ? columns : width(all, columns);
        return new TableShape(heading, above, first, columns, width, usual, ColumnLooks.of(full));
    }

    /** How many cells most rows have, empty ones on the right included. */
    private static int width(List<Row> rows, int columns) {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.cells().size(), 1, Integer::sum));
        int usual = counts.entrySet().stream()
                .max((a, b) -> a.getValue().equals(b.getValue())
                        ? a.getKey() - b.getKey()
                        : a.getValue() - b.getValue()) // not Entry.comparingByValue(), which no class archive keeps
                .map(Map.Entry::getKey)
                .orElse(columns);
        return Math.max(usual, columns);
    }

    /** The first row that is filled as rows of the table are and is followed by another; the one above it when that is the heading, with columns unnamed. */
    private static int start(List<Row> rows, int usual) {
        int start = firstFull(rows, usual);
        boolean partAbove = start > 0
                && rows.get(start - 1).number() == rows.get(start).number() - 1
                && fill(rows.get(start - 1)) >= Math.max(2, usual * THIN);
        if (partAbove && !HeadingTest.isHeading(rows.get(start), rows.subList(start + 1, rows.size()))) {
            return start - 1;
        }
        return isWiderTitle(rows, start) ? start + 1 : start;
    }

    /** Whether the row has a cell where no row below has one, and the next row is surely the heading. */
    private static boolean isWiderTitle(List<Row> rows, int start) {
        List<Row> below = rows.subList(start + 1, rows.size());
        return below.size() > ENOUGH
                && fill(below.get(0)) >= usualFill(below) * FULL
                && below.stream().mapToInt(TableShape::lastFilled).max().orElse(0) < lastFilled(rows.get(start))
                && HeadingTest.isCertain(below.get(0), below.subList(1, below.size()));
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
    static int usualFill(List<Row> rows) {
        List<Integer> fills = rows.stream()
                .map(TableShape::fill)
                .filter(fill -> fill > 1)
                .sorted()
                .toList();
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

    /** Whether it has something in more cells than so many. */
    static boolean fillsMore(Row row, int most) {
        int filled = 0;
        for (int column = 0; column < row.cells().size() && filled <= most; column++) {
            filled += row.cells().get(column).isBlank() ? 0 : 1;
        }
        return filled > most;
    }

    /** The number of columns up to the last cell with something in it. */
    static int lastFilled(Row row) {
        int last = row.cells().size();
        while (last > 0 && row.cells().get(last - 1).isBlank()) {
            last--;
        }
        return last;
    }
}
