package org.rostrum.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.rostrum.text.Fold;

/** The names nearest to a misspelt one. */
final class Nearest {
    private Nearest() {}

    /** Up to three candidates within a third of their length, nearest first, as a hint; all of them when none is near and they are few. */
    static String hint(String word, Collection<String> candidates) {
        String key = Fold.key(word);
        List<String> near = candidates.stream().distinct().filter(c -> distance(key, Fold.key(c)) <= Math.max(2, c.length() / 3))
                .sorted(Comparator.comparingInt(c -> distance(key, Fold.key(c)))).limit(3).toList();
        return near.isEmpty() ? "one of " + String.join(", ", candidates.stream().distinct().toList()) : "did you mean " + String.join(" or ", near) + "?";
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
