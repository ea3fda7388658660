package org.rostrum.rule;

/** How many letters must be added, dropped or changed to make one text of another (Levenshtein 1965). */
final class Distance {
    private Distance() {}

    /** The distance, or any number above {@code limit} when it is more than that. */
    static int between(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int i = 1; i <= one.length(); i++) {
            if (next(row, other, one.charAt(i - 1)) > limit) {
                return limit + 1;
            }
        }
        return row[other.length()];
    }

    /** Goes one letter on, and says what the least distance of the new row is. */
    private static int next(int[] row, String other, char letter) {
        int diagonal = row[0];
        row[0]++;
        int least = row[0];
        for (int column = 1; column < row.length; column++) {
            int changed = diagonal + (letter == other.charAt(column - 1) ? 0 : 1);
            diagonal = row[column];
            row[column] = Math.min(changed, 1 + Math.min(row[column], row[column - 1]));
            least = Math.min(least, row[column]);
        }
        return least;
    }
}
