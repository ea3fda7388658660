package org.rostrum.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the rows of a result become lines that a terminal can hold. */
interface RowLayout {
    /** The lines above the first row. */
    List<String> heading();

    /** The lines of a row, none of them wider than the terminal. */
    List<String> lines(List<String> row);

    /**
     * Columns side by side where they stay readable, closer together where that helps; else a block of lines for each row. Words that are wrapped stay whole before headings
     * do, and headings before columns become as narrow as can be.
     */
    static RowLayout of(List<Column> columns, List<List<String>> sample, WriteOptions options) {
        int[] natural = Widths.natural(columns, sample);
        List<int[]> least = new ArrayList<>(List.of(Widths.headings(columns), new int[columns.size()]));
        if (options.wrap()) {
            least.add(0, Widths.words(columns, sample, options.width()));
        }
        for (int[] wanted : least) {
            int[] narrowest = Widths.narrowest(columns, natural, wanted);
            for (int gap = 2; gap > 0; gap--) {
                Optional<int[]> widths =
                        Widths.fitted(natural, narrowest, options.width() - gap * (columns.size() - 1));
                if (widths.isPresent()) {
                    return new Columns(columns, widths.get(), gap, options.wrap());
                }
            }
        }
        return new Blocks(columns, options.width());
    }
}
