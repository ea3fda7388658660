package org.rostrum.rule;

import java.util.Arrays;

/** How many letters must be added, dropped or changed to make one text of another (Levenshtein 1965). */
final class Distance {
    private Distance() {}

    /** The distance, or any number above {@code limit} when it is more than that. */
    static int between(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] previous = new int[other.length() + 1];
        Arrays.setAll(previous, i -> i);
        for (int row = 1; row <= one.length(); row++) {
            int[] current = new int[other.length() + 1];
            current[0] = row;
            int least = row;
            for (int column = 1; column <= other.length(); column++) {
                int changed = previous[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(changed, 1 + Math.min(previous[column], current[column - 1]));
                least = Math.min(least, current[column]);
            }
            if (least > limit) {
                return least;
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
