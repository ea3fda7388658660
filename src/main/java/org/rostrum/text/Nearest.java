package org.rostrum.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The words that somebody may have meant who wrote another one. */
public final class Nearest {
    private static final int MOST = 3;
    /** How long a piece of a word must be to stand for it. */
    private static final int PART = 3;

    private Nearest() {}

    /** At most three of the words, nearest first, that are a few letters away from the one written or have it in them, whatever case and accents; empty when none is. */
    public static List<String> to(String written, Collection<String> words) {
        String wanted = Fold.key(written);
        int allowed = Math.max(1, wanted.length() / 3);
        record Candidate(String word, int distance) {}
        return words.stream()
                .distinct()
                .map(word -> new Candidate(word, EditDistance.upTo(allowed, wanted, Fold.key(word))))
                .filter(candidate -> candidate.distance() <= allowed
                        || wanted.length() >= PART && Fold.key(candidate.word()).contains(wanted))
                .sorted(Comparator.comparingInt(Candidate::distance))
                .limit(MOST)
                .map(Candidate::word)
                .toList();
    }

    /** The hint for a word that does not exist: {@code did you mean this or that?}, or what there is when nothing is near. */
    public static String hint(String written, Collection<String> words) {
        List<String> near = to(written, words);
        return near.isEmpty()
                ? "one of " + String.join(", ", words.stream().distinct().toList())
                : "did you mean " + String.join(" or ", near) + "?";
    }
}
