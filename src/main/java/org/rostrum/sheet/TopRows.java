package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first rows of a sheet, from which the shape of its table is told. */
final class TopRows {
    private static final int SAMPLE = 200;

    private TopRows() {}

    /** Those from a row on, enough to have some that are not blank. */
    static List<Row> of(Sheet sheet, int from) {
        return of(sheet, from, from);
    }

    /** The same, and at least so many as lie 100 below the row of that number. */
    static List<Row> of(Sheet sheet, int from, int number) {
        List<Row> top = new ArrayList<>();
        int written = 0;
        try (Rows rows = sheet.rows()) {
            for (Optional<Row> row = rows.next();
                    row.isPresent() && (written < SAMPLE || row.get().number() < number + SAMPLE / 2);
                    row = rows.next()) {
                if (!row.get().blank() && row.get().number() >= from) {
                    top.add(row.get());
                    written++;
                }
            }
        }
        return top;
    }
}
