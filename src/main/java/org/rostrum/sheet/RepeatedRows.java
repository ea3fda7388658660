package org.rostrum.sheet;

import java.util.Arrays;

/** Tells rows that follow the heading once more in the very order of the first rows: the table was pasted twice. */
final class RepeatedRows {
    private static final int MOST_ROWS = 10_000;

    private int[] first = new int[64];
    private int count;
    private int again = -1;

    /** The heading has come once more. */
    void restart() {
        again = 0;
    }

    /** Whether the row, the next of the table, is the one that stood here after the heading, as the first one must be. */
    boolean comesAgain(Row row) {
        if (again < 0 && count == MOST_ROWS) {
            return false;
        }
        int hash = row.cells().hashCode();
        if (again >= 0 && again < count && (again > 0 || first[0] == hash)) {
            return first[again++] == hash;
        }
        again = -1;
        if (count < MOST_ROWS) {
            first = count == first.length ? Arrays.copyOf(first, count * 2) : first;
            first[count++] = hash;
        }
        return false;
    }
}
