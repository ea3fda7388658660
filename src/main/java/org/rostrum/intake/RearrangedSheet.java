package org.rostrum.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.rostrum.sheet.Reading;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.Rows;
import org.rostrum.sheet.Sheet;
import org.rostrum.sheet.SheetTable;

/**
 * A small sheet whose cells make a table when they are put together in another way.
 *
 * @param whole as it was sent
 * @param table its rows anew, the heading first, numbers ascending
 * @param note what the user should know of it
 */
record RearrangedSheet(Sheet whole, List<Row> table, String note) implements Sheet {
    RearrangedSheet {
        table = List.copyOf(table);
    }

    /** The notes of a table, with one more when it is of such a sheet. */
    static List<String> noting(SheetTable table, List<String> notes) {
        if (!(table.sheet() instanceof RearrangedSheet sheet)) {
            return notes;
        }
        List<String> all = new ArrayList<>(notes);
        all.add(sheet.note);
        return all;
    }

    /** All rows of a sheet that has no more than so many rows and columns; else none. */
    static List<Row> rows(Sheet sheet, int mostRows, int mostColumns) {
        List<Row> rows = new ArrayList<>();
        try (Rows open = sheet.rows()) {
            for (Optional<Row> row = open.next(); row.isPresent(); row = open.next()) {
                if (rows.size() == mostRows || row.get().cells().size() > mostColumns) {
                    return List.of();
                }
                rows.add(row.get());
            }
        }
        return rows;
    }

    @Override
    public Reading reading() {
        return whole.reading();
    }

    @Override
    public Rows rows() {
        Iterator<Row> left = table.iterator();
        return new Rows() {
            @Override
            public Optional<Row> next() {
                return left.hasNext() ? Optional.of(left.next()) : Optional.empty();
            }

            @Override
            public void close() {}
        };
    }
}
