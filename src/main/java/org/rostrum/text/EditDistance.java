package org.rostrum.text;

/** How many letters must be added, left out, changed or swapped with their neighbour to make one text of another (optimal string alignment). */
public final class EditDistance {
    private EditDistance() {}

    /** The distance, or {@link Integer#MAX_VALUE} when it is more than allowed. */
    public static int upTo(int allowed, String a, String b) {
        if (Math.abs(a.length() - b.length()) > allowed) {
            return Integer.MAX_VALUE;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            if (fill(row, last, beforeLast, i, a, b) > allowed) {
                return Integer.MAX_VALUE;
            }
        }
        return row[b.length()] <= allowed ? row[b.length()] : Integer.MAX_VALUE;
    }

    /** Fills the row of the i-th letter, and returns its least distance. */
    private static int fill(int[] row, int[] last, int[] beforeLast, int i, String a, String b) {
        row[0] = i;
        int least = i;
        for (int j = 1; j <= b.length(); j++) {
            int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
            least = Math.min(least, row[j]);
        }
        return least;
    }
}
