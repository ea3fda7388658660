package org.rostrum.intake;

import java.util.Arrays;
import java.util.List;
import org.rostrum.sheet.Row;

/** Which column has which meaning, for the reading of rows. */
final class Layout {
    private final int[] columns = new int[Meaning.values().length];
    private final List<ColumnMeaning> meanings;

    Layout(List<ColumnMeaning> meanings) {
        this.meanings = meanings;
        Arrays.fill(columns, -1);
        for (ColumnMeaning column : meanings) {
            if (columns[column.meaning().ordinal()] < 0) {
                columns[column.meaning().ordinal()] = column.index();
            }
        }
    }

    boolean has(Meaning meaning) {
        return columns[meaning.ordinal()] >= 0;
    }

    /** The cell as sent, empty when there is no such column. */
    String cell(Row row, Meaning meaning) {
        int column = columns[meaning.ordinal()];
        return column < 0 ? "" : row.cell(column);
    }

    /** The column of a meaning that there is. */
    ColumnMeaning column(Meaning meaning) {
        return meanings.get(columns[meaning.ordinal()]);
    }

    int index(Meaning meaning) {
        return columns[meaning.ordinal()];
    }

    /** Whether nothing stands in the columns of a row that are understood. */
    boolean isEmpty(Row row) {
        for (int column = 0; column < meanings.size(); column++) {
            Meaning meaning = meanings.get(column).meaning();
            boolean understood = meaning != Meaning.NOT_UNDERSTOOD && meaning != Meaning.IGNORED;
            if (understood && !row.cell(meanings.get(column).index()).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the list names people at all. */
    boolean namesPeople() {
        return has(Meaning.FAMILY_NAME) || has(Meaning.FULL_NAME);
    }
}
