package org.rostrum.table;

import java.util.List;

/** How the rows of a result become lines that a terminal can hold. */
interface RowLayout {
    /** The lines above the first row. */
    List<String> heading();

    /** The lines of a row, none of them wider than the terminal. */
    List<String> lines(List<String> row);

    /** Columns side by side where they stay readable, else a block of lines for each row. */
    static RowLayout of(List<Column> columns, List<List<String>> sample, WriteOptions options) {
        int[] natural = Widths.natural(columns, sample);
        int room = options.width() - Columns.GAP * Math.max(0, columns.size() - 1);
        return Widths.fitted(natural, Widths.narrowest(columns, natural), room)
                .<RowLayout>map(widths -> new Columns(columns, widths, options.wrap()))
                .orElseGet(() -> new Blocks(columns, options.width()));
    }
}
