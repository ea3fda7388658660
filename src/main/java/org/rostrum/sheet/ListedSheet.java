package org.rostrum.sheet;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A sheet whose rows are few and held in memory: what a file lists that is no table by itself. */
record ListedSheet(Reading reading, List<Row> list) implements Sheet {
    ListedSheet {
        list = List.copyOf(list);
    }

    @Override
    public Rows rows() {
        Iterator<Row> rows = list.iterator();
        return new Rows() {
            @Override
            public Optional<Row> next() {
                return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
            }

            @Override
            public void close() {}
        };
    }
}
