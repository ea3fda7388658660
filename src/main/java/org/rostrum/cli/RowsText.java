package org.rostrum.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.rostrum.reconcile.PlannedRow.State;
import org.rostrum.store.SheetRows;

/** What became of the rows of a sheet, in a sentence. */
final class RowsText {
    private RowsText() {}

    /** {@code list.csv: 49 rows read: 47 new, 1 duplicate, 1 skipped; 3 rows above the table}. */
    static String of(SheetRows rows) {
        String sheet = rows.sheet().sheet();
        String where = rows.sheet().file() + (sheet.isEmpty() ? "" : "!" + sheet);
        if (!rows.sheet().leftOut().isEmpty()) {
            return where + ": left out: " + rows.sheet().leftOut();
        }
        String states = Arrays.stream(State.values())
                .map(State::code)
                .filter(state -> rows.of(state) > 0)
                .map(state -> rows.of(state) + " " + state)
                .collect(Collectors.joining(", "));
        long above = rows.of(SheetRows.ABOVE);
        return where + ": " + rows(rows.read()) + " read" + (states.isEmpty() ? "" : ": " + states)
                + (above == 0 ? "" : "; " + rows(above) + " above the table");
    }

    private static String rows(long count) {
        return count + (count == 1 ? " row" : " rows");
    }
}
