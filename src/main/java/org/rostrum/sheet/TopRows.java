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
        long cells = 0;
        long characters = 0;
        try (Rows rows = sheet.rows()) {
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                boolean room = cells < Limits.TOP_CELLS && characters < Limits.TOP;
                boolean wanted = top.size() < SAMPLE || row.get().number() < number + SAMPLE / 2;
                if (row.get().number() > number && !(room && wanted)) {
                    break;
                }
                if (!row.get().blank() && row.get().number() >= from) {
                    top.add(row.get());
                    cells += row.get().cells().size();
                    characters += row.get().characters();
                }
            }
        }
        return top;
    }
}
