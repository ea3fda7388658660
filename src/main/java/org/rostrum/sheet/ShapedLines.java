package org.rostrum.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.rostrum.sheet.SheetTable.Kind;
import org.rostrum.sheet.SheetTable.Line;

/**
 * The rows below a heading with what each is, in one pass. Thin rows are held back until it is known whether the table goes on below them: at the end of the
 * sheet they are notes, before another full row they are rows of the table.
 */
final class ShapedLines implements SheetTable.Lines {
    private static final int MOST_NOTES = 100;
    private static final double THIN = 0.4;
    private static final int SHORTEST_NOTE = 25;
    /** A row that stands alone over others is told only where rows usually have so many cells. */
    private static final int LEAST_GROUPED = 3;

    private final Rows rows;
    private final TableShape shape;
    private final List<Row> headingLines;
    private final int below;
    private final TableEnd end;
    private final RepeatedRows repeats = new RepeatedRows();
    private final Deque<Line> ready = new ArrayDeque<>();
    private final Deque<Row> ahead = new ArrayDeque<>();
    private final List<Row> held = new ArrayList<>();
    private boolean blankHeld;
    private boolean beyond;
    private boolean over;
    private long sheetRows;

    ShapedLines(Rows rows, TableShape shape) {
        this.rows = rows;
        this.shape = shape;
        headingLines = shape.heading().map(heading -> heading.lines()).orElse(List.of());
        below = shape.heading().map(heading -> heading.number() + 1).orElse(shape.firstRow());
        end = new TableEnd(shape);
    }

    @Override
    public Optional<Line> next() {
        while (ready.isEmpty() && !over) {
            Optional<Row> row = ahead.isEmpty() ? read() : Optional.of(ahead.poll());
            if (row.isEmpty()) {
                over = true;
                releaseNotes();
            } else {
                take(row.get());
            }
        }
        return Optional.ofNullable(ready.poll());
    }

    @Override
    public long sheetRows() {
        return sheetRows;
    }

    private Optional<Row> read() {
        Optional<Row> row = next(rows);
        while (row.isPresent() && row.get().number() < below) {
            row = next(rows);
        }
        return row;
    }

    private Optional<Row> next(Rows from) {
        Optional<Row> row = from.next();
        sheetRows += row.isPresent() ? 1 : 0;
        return row;
    }

    private void take(Row row) {
        if (row.blank() && (held.isEmpty() && shape.usualFill() <= 1 || beyond)) {
            ready.add(new Line(Kind.BLANK, row));
            return;
        }
        if (beyond || !row.blank() && isOther(row)) {
            takeBeyond(row);
            return;
        }
        if ((row.blank() || isThin(row)) && held.size() < MOST_NOTES) {
            held.add(row);
            blankHeld |= row.blank();
            return;
        }
        release();
        ready.add(record(row));
    }

    /** Whether another table begins here: headings much like ours but not the same, or, below a blank row, the heading of rows that are not like ours. */
    private boolean isOther(Row row) {
        if (end.isOtherHeading(row)) {
            return true;
        }
        if (!blankHeld || !end.mayBegin(row)) {
            return false;
        }
        while (ahead.size() < TableEnd.LOOKED_AHEAD
                && (ahead.isEmpty() || !ahead.peekLast().blank())) {
            Optional<Row> next = read();
            if (next.isEmpty()) {
                break;
            }
            ahead.add(next.get());
        }
        return end.begins(row, ahead.stream().filter(r -> !r.blank()).toList());
    }

    /** A row of another table; the rows just above it are its title. Our heading once more leads back. */
    private void takeBeyond(Row row) {
        if (beyond && isHeading(row)) {
            beyond = false;
            ready.add(record(row));
            return;
        }
        beyond = true;
        int title = held.size();
        while (title > 0 && !held.get(title - 1).blank()) {
            title--;
        }
        for (int i = 0; i < held.size(); i++) {
            Row before = held.get(i);
            ready.add(before.blank() ? record(before) : new Line(i >= title ? Kind.OTHER : Kind.NOTE, before));
        }
        held.clear();
        blankHeld = false;
        ready.add(new Line(Kind.OTHER, row));
    }

    private void release() {
        for (Row row : held) {
            ready.add(isStrange(row) ? new Line(Kind.GROUP, row) : record(row));
        }
        held.clear();
        blankHeld = false;
    }

    private Line record(Row row) {
        if (row.blank()) {
            return new Line(Kind.BLANK, row);
        }
        if (isHeading(row)) {
            repeats.restart();
            return new Line(Kind.HEADING, row);
        }
        return new Line(repeats.comesAgain(row) ? Kind.COPY : Kind.RECORD, row);
    }

    private boolean isHeading(Row row) {
        for (Row line : headingLines) {
            if (HeadingTest.same(line, row)) {
                return true;
            }
        }
        return false;
    }

    private boolean isThin(Row row) {
        return shape.usualFill() > 1 && !TableShape.fillsMore(row, (int) Math.max(1, shape.usualFill() * THIN));
    }

    /** Whether the row has one cell, at the left, that is not like those of its column. */
    private boolean isStrange(Row row) {
        if (shape.usualFill() < LEAST_GROUPED || TableShape.fill(row) != 1) {
            return false;
        }
        int column = TableShape.lastFilled(row) - 1;
        return column == 0 && shape.looks().isStrange(column, row.cell(column));
    }

    /** What is held at the end: notes, but for rows that follow the table at once and do not read like a sentence, which may be a poor record. */
    private void releaseNotes() {
        boolean apart = false;
        for (Row row : held) {
            apart |= row.blank()
                    || isStrange(row)
                    || TableShape.fill(row) == 1
                            && row.cells().stream()
                                    .anyMatch(cell -> cell.strip().length() >= SHORTEST_NOTE);
            ready.add(row.blank() || !apart ? record(row) : new Line(Kind.NOTE, row));
        }
        held.clear();
        blankHeld = false;
    }

    @Override
    public void close() {
        rows.close();
    }
}
