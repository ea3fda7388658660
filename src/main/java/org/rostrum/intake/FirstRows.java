package org.rostrum.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.Rows;
import org.rostrum.sheet.SheetTable;

/** What is said of a table in which no names were found: how they were looked for, and how its first rows read. */
final class FirstRows {
    private static final int SHOWN = 3;
    private static final int MOST_CELLS = 12;
    private static final int MOST_CHARACTERS = 40;

    private FirstRows() {}

    /** Sentences for the user; none for a table without rows. */
    static List<String> notes(SheetTable table) {
        List<String> read = new ArrayList<>();
        try (Rows rows = table.rows()) {
            for (Optional<Row> row = rows.next(); row.isPresent() && read.size() < SHOWN; row = rows.next()) {
                if (!row.get().blank()) {
                    read.add("row " + row.get().number() + " as read: " + cells(row.get()));
                }
            }
        }
        if (read.isEmpty()) {
            return List.of();
        }
        List<String> notes = new ArrayList<>();
        notes.add("no names were found by headings in " + Language.CODES.size()
                + " languages, nor by words that stand in a column of e-mail addresses");
        notes.addAll(read);
        return notes;
    }

    private static String cells(Row row) {
        String shown = row.cells().stream()
                .limit(MOST_CELLS)
                .map(CellText::tidy)
                .map(cell -> cell.length() > MOST_CHARACTERS ? cell.substring(0, MOST_CHARACTERS) + "…" : cell)
                .collect(Collectors.joining(" | "));
        return row.cells().size() > MOST_CELLS ? shown + " | …" : shown;
    }
}
