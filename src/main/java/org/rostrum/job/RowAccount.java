package org.rostrum.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.event.Origin;
import org.rostrum.reconcile.Counts;
import org.rostrum.reconcile.PlannedRow.State;
import org.rostrum.sheet.Reading;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.Rows;
import org.rostrum.sheet.SheetTable;
import org.rostrum.store.ImportWrite;
import org.rostrum.store.SheetRows;

/** Holds an import to its promise that no row is lost: what the sheets gave, what the plan counted and what the database keeps must be the same rows. */
final class RowAccount {
    private final ImportWrite store;
    private final Map<Integer, Long> given = new HashMap<>();

    RowAccount(ImportWrite store) {
        this.store = store;
    }

    /**
     * Keeps the rows above the first line of a table: those above the table, and its heading.
     *
     * @param end the number of the first line, beyond all rows for a table without any
     */
    void keepAbove(SheetTable table, int end) {
        try (Rows rows = table.rows()) {
            for (Optional<Row> row = rows.next(); row.isPresent() && row.get().number() < end; row = rows.next()) {
                keepAbove(table, row.get());
            }
        }
    }

    private void keepAbove(SheetTable table, Row row) {
        Reading reading = table.sheet().reading();
        Origin origin = new Origin(reading.fileName(), reading.sheet(), row.number());
        if (table.headerRow().isPresent() && row.number() >= table.firstRow()) {
            store.heading(origin, row.cells());
        } else {
            store.above(origin, row.cells(), row.blank() ? "blank row above the table" : "above the table");
        }
    }

    /** Remembers how many rows a sheet gave, the sheets in the order in which they are begun. */
    void gave(long rows) {
        given.put(given.size(), rows);
    }

    /**
     * What became of the rows of each sheet, as the database has it.
     *
     * @throws IllegalStateException when a row is missing or counted twice, which is a bug
     */
    List<SheetRows> settle(Counts plan) {
        List<SheetRows> kept = store.kept();
        Map<String, Long> sums = new HashMap<>();
        for (int i = 0; i < kept.size(); i++) {
            SheetRows sheet = kept.get(i);
            if (sheet.sheet().leftOut().isEmpty() && sheet.all() != given.getOrDefault(i, -1L)) {
                throw new IllegalStateException(
                        "of the " + given.get(i) + " rows of " + sheet.sheet().file() + " "
                                + sheet.sheet().sheet() + ", " + sheet.all() + " are accounted for");
            }
            sheet.counts().forEach((state, count) -> sums.merge(state, count, Long::sum));
        }
        for (State state : State.values()) {
            long planned = state == State.MISSING ? 0 : plan.of(state);
            if (sums.getOrDefault(state.code(), 0L) != planned) {
                throw new IllegalStateException("the plan has " + planned + " rows " + state.code() + ", the database "
                        + sums.getOrDefault(state.code(), 0L));
            }
        }
        return kept;
    }
}
