package org.rostrum.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The words that somebody may have meant who wrote another one. */
public final class Nearest {
    private static final int MOST = 3;

    private Nearest() {}

    /** At most three of the words, nearest first, that are a few letters away from the one written; empty when none is. */
    public static List<String> to(String written, Collection<String> words) {
        String wanted = written.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, wanted.length() / 3);
        record Candidate(String word, int distance) {}
        return words.stream().map(word -> new Candidate(word, distance(wanted, word.toLowerCase(Locale.ROOT)))).filter(candidate -> candidate.distance() <= limit || candidate.word().startsWith(wanted))
                .sorted(Comparator.comparingInt(Candidate::distance)).limit(MOST).map(Candidate::word).toList();
    }

    /** How many letters must be put in, taken out, exchanged or swapped with their neighbour to make one text of the other. */
    public static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1] + 1, last[j] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    current[j] = Math.min(current[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = current;
            current = free;
        }
        return last[b.length()];
    }
}
