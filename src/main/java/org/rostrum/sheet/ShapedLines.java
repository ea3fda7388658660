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
    private final Rows rows;
    private final TableShape shape;
    private final Deque<Line> ready = new ArrayDeque<>();
    private final List<Row> held = new ArrayList<>();
    private boolean over;
    private long sheetRows;

    ShapedLines(Rows rows, TableShape shape) {
        this.rows = rows;
        this.shape = shape;
    }

    @Override
    public Optional<Line> next() {
        while (ready.isEmpty() && !over) {
            Optional<Row> row = rows.next();
            sheetRows += row.isPresent() ? 1 : 0;
            if (row.isEmpty()) {
                over = true;
                releaseNotes();
            } else if (row.get().number() >= shape.firstRow() + (shape.header().isPresent() ? 1 : 0)) {
                take(row.get());
            }
        }
        return Optional.ofNullable(ready.poll());
    }

    @Override
    public long sheetRows() {
        return sheetRows;
    }

    private void take(Row row) {
        if (row.blank() && held.isEmpty()) {
            if (shape.usualFill() > 1) {
                held.add(row);
            } else {
                ready.add(new Line(Kind.BLANK, row));
            }
            return;
        }
        if ((row.blank() || isThin(row)) && held.size() < MOST_NOTES) {
            held.add(row);
            return;
        }
        held.forEach(before -> ready.add(record(before)));
        held.clear();
        ready.add(record(row));
    }

    private Line record(Row row) {
        boolean heading = !row.blank()
                && shape.header()
                        .filter(header -> HeadingTest.same(header, row))
                        .isPresent();
        return new Line(row.blank() ? Kind.BLANK : heading ? Kind.HEADING : Kind.RECORD, row);
    }

    private boolean isThin(Row row) {
        int fill = TableShape.fill(row);
        return shape.usualFill() > 1 && fill <= Math.max(1, shape.usualFill() * THIN);
    }

    /** What is held at the end: notes, but for rows that follow the table at once and do not read like a sentence, which may be a poor record. */
    private void releaseNotes() {
        boolean apart = false;
        for (Row row : held) {
            apart |= row.blank()
                    || TableShape.fill(row) == 1
                            && row.cells().stream()
                                    .anyMatch(cell -> cell.strip().length() >= SHORTEST_NOTE);
            ready.add(row.blank() || !apart ? record(row) : new Line(Kind.NOTE, row));
        }
        held.clear();
    }

    @Override
    public void close() {
        rows.close();
    }
}
