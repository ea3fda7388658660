package org.rostrum.sheet;

import java.util.List;
import java.util.Optional;

/** Gives the rows of a workbook, which stores only rows with something in them, with the blank ones between. */
final class GapFiller implements Rows {
    static final int MOST_ROWS = 1_048_576;
    static final int MOST_COLUMNS = 16_384;
    private final Source source;
    private final Rows written;
    private Optional<Row> ahead = Optional.empty();
    private int number;

    /** Rows in any state: blank ones may be missing or not. */
    GapFiller(Source source, Rows written) {
        this.source = source;
        this.written = written;
    }

    @Override
    public Optional<Row> next() {
        if (ahead.isEmpty()) {
            ahead = nextWritten();
        }
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        number++;
        if (ahead.get().number() > number) {
            return Optional.of(new Row(number, List.of()));
        }
        Optional<Row> row = ahead;
        ahead = Optional.empty();
        return row;
    }

    private Optional<Row> nextWritten() {
        Optional<Row> row = written.next();
        while (row.isPresent() && row.get().blank()) {
            check(row.get());
            row = written.next();
        }
        row.ifPresent(this::check);
        return row;
    }

    private void check(Row row) {
        if (row.number() > MOST_ROWS) {
            throw source.absurd("it claims a row " + row.number() + ", more than the 1,048,576 that its format allows");
        }
        if (row.cells().size() > MOST_COLUMNS) {
            throw source.absurd("row " + row.number() + " claims more than the 16,384 columns that its format allows");
        }
        if (row.number() <= number) {
            throw source.damaged("row " + row.number() + " comes after row " + number);
        }
    }

    @Override
    public void close() {
        written.close();
    }
}
