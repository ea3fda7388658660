package org.rostrum.sheet;

import java.util.Optional;

/** The rows of a sheet from one number to another. */
final class PartOfRows implements Rows {
    private final Rows rows;
    private final int first;
    private final int last;

    PartOfRows(Rows rows, int first, int last) {
        this.rows = rows;
        this.first = first;
        this.last = last;
    }

    @Override
    public Optional<Row> next() {
        Optional<Row> row = rows.next();
        while (row.isPresent() && row.get().number() < first) {
            row = rows.next();
        }
        return row.isPresent() && row.get().number() > last ? Optional.empty() : row;
    }

    @Override
    public void close() {
        rows.close();
    }
}
