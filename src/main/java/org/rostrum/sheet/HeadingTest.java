package org.rostrum.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells a heading from a data row by comparing it, column by column, with the rows below. */
final class HeadingTest {
    private HeadingTest() {}

    /**
     * Whether the row is the heading of those below. It is not when its cells look like those below where these are numbers, dates or addresses, or when its
     * words come again below in the same column; without any evidence it is, for a list without heading is rare.
     */
    static boolean isHeading(Row row, List<Row> below) {
        ColumnLooks looks = looksBelow(row, below);
        int unlike = looks.unlike(row);
        int like = looks.like(row);
        if (unlike + like > 0) {
            return unlike > like;
        }
        return !looks.comesAgain(row) && repeated(row) * 2 <= TableShape.fill(row);
    }

    /** Whether there is evidence that it is, and none that it is not. */
    static boolean isCertain(Row row, List<Row> below) {
        ColumnLooks looks = looksBelow(row, below);
        return looks.unlike(row) > 0 && looks.like(row) == 0 && !looks.comesAgain(row) && repeated(row) == 0;
    }

    /** How the rows below look, but for those that say the same. */
    static ColumnLooks looksBelow(Row row, List<Row> below) {
        return ColumnLooks.of(
                below.stream().limit(100).filter(other -> !same(other, row)).toList());
    }

    /** How many of its cells say what an earlier one says. */
    static int repeated(Row row) {
        Set<String> seen = new HashSet<>();
        int twice = 0;
        for (String cell : row.cells()) {
            String text = cell.strip().toLowerCase(Locale.ROOT);
            twice += !text.isEmpty() && !seen.add(text) ? 1 : 0;
        }
        return twice;
    }

    /** Whether two rows have the same cells but for white space and capitals. */
    static boolean same(Row one, Row other) {
        int columns = Math.max(one.cells().size(), other.cells().size());
        for (int i = 0; i < columns; i++) {
            if (!sameText(one.cell(i), other.cell(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean sameText(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }

    /** Whether at least half of the row's cells, two or more, say what the heading says in the same column. */
    static boolean sharesHalf(Row row, Row heading) {
        int shared = 0;
        int filled = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cells().get(i).isBlank()) {
                filled++;
                boolean same = sameText(row.cells().get(i), heading.cell(i));
                if (filled == 1 && !same) {
                    return false;
                }
                shared += same ? 1 : 0;
            }
        }
        return shared >= 2 && shared * 2 >= filled;
    }
}
