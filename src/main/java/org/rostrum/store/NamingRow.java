package org.rostrum.store;

import java.util.List;
import org.rostrum.event.Origin;

/**
 * A row of an import that names a participant or an agenda item, with how its sheet was read.
 *
 * @param write the import's number
 * @param options those of the import that bear on the outcome
 * @param state what became of the row
 * @param sheet how the sheet was read
 */
public record NamingRow(
        long write,
        String options,
        Origin origin,
        String state,
        List<String> cells,
        SentSheet sheet,
        long id,
        long sheetId) {
    public NamingRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, empty where the row has none. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
