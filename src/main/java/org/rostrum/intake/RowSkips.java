package org.rostrum.intake;

import java.time.LocalDate;
import org.rostrum.reference.Represented;
import org.rostrum.reference.Resolution;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.SheetTable;

/** Why a row is no entry; both passes ask here, so that they agree. */
final class RowSkips {
    private final Layout layout;
    private final LocalDate on;

    RowSkips(Layout layout, LocalDate on) {
        this.layout = layout;
        this.on = on;
    }

    /** The reason in words, or empty for a row that is an entry. */
    String reason(SheetTable.Line line) {
        return switch (line.kind()) {
            case BLANK -> "blank row";
            case HEADING -> "the heading once more";
            case NOTE -> "below the table";
            case RECORD -> record(line.row());
        };
    }

    private String record(Row row) {
        int filled = 0;
        int last = -1;
        for (int column = 0; column < row.cells().size() && filled < 2; column++) {
            if (column != layout.index(Meaning.NUMBER) && !row.cells().get(column).isBlank()) {
                filled++;
                last = column;
            }
        }
        if (filled > 1) {
            return "";
        }
        if (filled == 0) {
            return row.blank() ? "blank row" : "nothing but a running number in the row";
        }
        String text = CellText.tidy(row.cell(last));
        return isPerson(last) && !isRepresented(text) ? "" : "nothing but “" + text + "” in the row";
    }

    private boolean isPerson(int column) {
        return column == layout.index(Meaning.FULL_NAME) || column == layout.index(Meaning.FAMILY_NAME) || column == layout.index(Meaning.EMAIL);
    }

    private boolean isRepresented(String text) {
        return Represented.find(text, on).outcome() == Resolution.Outcome.FOUND;
    }
}
