package org.rostrum.job;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.rostrum.reconcile.PlannedRow.State;
import org.rostrum.store.SheetRows;

/** What became of the rows of a sheet, in a sentence. */
public final class RowsText {
    private RowsText() {}

    /** {@code list.csv: 49 rows read: 47 new, 1 duplicate, 1 skipped; 3 rows above the table}. */
    public static String of(SheetRows rows) {
        String sheet = rows.sheet().sheet();
        String where = rows.sheet().file() + (sheet.isEmpty() ? "" : "!" + sheet);
        return where + ": "
                + (rows.sheet().leftOut().isEmpty()
                        ? read(rows)
                        : "left out: " + rows.sheet().leftOut());
    }

    /** The same of a sheet that was not left out, without its name. */
    static String read(SheetRows rows) {
        String states = Arrays.stream(State.values())
                .map(State::code)
                .filter(state -> rows.of(state) > 0)
                .map(state -> rows.of(state) + " " + state)
                .collect(Collectors.joining(", "));
        long above = rows.of(SheetRows.ABOVE);
        return rows(rows.read()) + " read" + (states.isEmpty() ? "" : ": " + states)
                + (above == 0 ? "" : "; " + rows(above) + " above the table");
    }

    private static String rows(long count) {
        return count + (count == 1 ? " row" : " rows");
    }
}
