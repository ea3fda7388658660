package org.rostrum.intake;

import java.util.List;
import java.util.Optional;
import org.rostrum.sheet.SheetTable;

/**
 * One table of an agenda, taken in.
 *
 * @param language of the headings, ISO 639-1, or empty
 * @param rows every row below the heading, in order
 * @param sheetRows how many rows the whole sheet has
 * @param notes what else the user should know
 */
public record AgendaTable(
        SheetTable table,
        List<AgendaColumn> columns,
        String language,
        Optional<DateOrder> dateOrder,
        List<AgendaRow> rows,
        long sheetRows,
        List<String> notes) {
    public AgendaTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** The headings as sent, empty when there are none. */
    public List<String> headings() {
        return OptionColumns.headings(table);
    }
}
