package org.rostrum.sheet;

import java.util.List;
import java.util.Optional;

/** Gives the rows of a workbook, which stores only rows with something in them, with the blank ones between. */
final class GapFiller implements Rows {
    private final Source source;
    private final Rows written;
    private Optional<Row> ahead = Optional.empty();
    private int number;
    private long filled;
    private long gaps;

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
        row.ifPresent(this::countGaps);
        return row;
    }

    /** Empty cells between filled ones are read too: a small file may ask for billions. */
    private void countGaps(Row row) {
        int full = TableShape.fill(row);
        filled += full;
        gaps += row.cells().size() - full;
        if (gaps > Limits.GAPS && gaps / Limits.SPREAD > filled) {
            throw source.absurd("its cells lie so far apart that nobody could read it");
        }
    }

    private void check(Row row) {
        if (row.number() > Limits.ROWS) {
            throw source.absurd("it claims a row " + row.number() + ", more than the 1,048,576 that its format allows");
        }
        if (row.cells().size() > Limits.COLUMNS) {
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
