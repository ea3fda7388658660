package org.rostrum.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How alike two names are, from 0 to 1. The words of both are paired off, whatever their order, the most alike first; an initial pairs with a word that it begins, and two
 * or three words with the one that they make together. What only one of the names has (a second given name) speaks against them a little, what each has of its own
 * (another family name) very much.
 *
 * <p>A measure of our own, in the manner of Monge and Elkan (1996), "The field matching problem", for pairing words, over the edit distance of {@link Sound}s.
 */
public final class NameLikeness {
    /** From here on two names may be those of one person; chosen on names, not on delegations. */
    public static final double ALIKE = 0.75;

    private static final double CONFLICT = 1.6;
    private static final double MISSING = 0.3;
    private static final double INITIAL = 0.8;
    private static final double JOINED = 0.95;
    private static final int MOST_JOINED = 3;

    private final List<NameWord> mine;
    private final List<NameWord> theirs;
    private double shared;
    private double loss;

    private NameLikeness(NameWords one, NameWords other) {
        mine = new ArrayList<>(one.words());
        theirs = new ArrayList<>(other.words());
    }

    /** The same for (a, b) and (b, a); 0 when either has no word. */
    public static double between(NameWords one, NameWords other) {
        if (one.words().isEmpty() || other.words().isEmpty()) {
            return 0;
        }
        boolean inOrder =
                one.joined().text().compareTo(other.joined().text()) <= 0; // so that neither comes first by chance
        double apart = inOrder ? new NameLikeness(one, other).score() : new NameLikeness(other, one).score();
        boolean spaces = one.words().size() != other.words().size();
        return spaces ? Math.max(apart, together(one, other)) : apart;
    }

    private static double together(NameWords one, NameWords other) {
        return one.joined().like(other.joined()) * JOINED;
    }

    private double score() {
        pairWords();
        boolean nothingAlike = shared == 0 && mine.size() == theirs.size();
        if (nothingAlike) {
            return 0;
        }
        pairJoined(mine, theirs);
        pairJoined(theirs, mine);
        pairInitials(mine, theirs);
        pairInitials(theirs, mine);
        double ofMine = weight(mine);
        double ofTheirs = weight(theirs);
        double conflict = Math.min(ofMine, ofTheirs);
        double missing = Math.max(ofMine, ofTheirs) - conflict;
        return shared / (shared + loss + CONFLICT * conflict + MISSING * missing);
    }

    private record Pair(int mine, int theirs, double likeness, double weight) {}

    private void pairWords() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < mine.size(); i++) {
            for (int j = 0; j < theirs.size(); j++) {
                double likeness = mine.get(i).like(theirs.get(j));
                if (likeness > 0) {
                    double weight = (mine.get(i).weight() + theirs.get(j).weight()) / 2;
                    pairs.add(new Pair(i, j, likeness, weight));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness).thenComparingDouble(pair -> -pair.weight));
        boolean[] mineTaken = new boolean[mine.size()];
        boolean[] theirsTaken = new boolean[theirs.size()];
        for (Pair pair : pairs) {
            if (!mineTaken[pair.mine] && !theirsTaken[pair.theirs]) {
                mineTaken[pair.mine] = true;
                theirsTaken[pair.theirs] = true;
                share(pair.likeness, pair.weight);
            }
        }
        leave(mine, mineTaken);
        leave(theirs, theirsTaken);
    }

    private void share(double likeness, double weight) {
        shared += likeness * weight;
        loss += (1 - likeness) * weight;
    }

    private static void leave(List<NameWord> words, boolean... taken) {
        for (int i = taken.length - 1; i >= 0; i--) {
            if (taken[i]) {
                words.remove(i);
            }
        }
    }

    private void pairJoined(List<NameWord> whole, List<NameWord> parts) {
        for (int i = whole.size() - 1; i >= 0; i--) {
            for (int from = 0; from + 1 < parts.size(); from++) {
                if (i < whole.size() && pairJoined(whole, i, parts, from)) {
                    break;
                }
            }
        }
    }

    private boolean pairJoined(List<NameWord> whole, int at, List<NameWord> parts, int from) {
        StringBuilder text = new StringBuilder(parts.get(from).text());
        String wanted = whole.get(at).text();
        if (wanted.length() <= text.length() || wanted.charAt(0) != text.charAt(0)) {
            return false;
        }
        for (int to = from + 1; to < parts.size() && to < from + MOST_JOINED; to++) {
            text.append(parts.get(to).text());
            double likeness = whole.get(at).like(NameWords.word(text.toString(), 1));
            if (likeness > 0) {
                share(likeness * JOINED, whole.get(at).weight());
                parts.subList(from, to + 1).clear();
                whole.remove(at);
                return true;
            }
        }
        return false;
    }

    private void pairInitials(List<NameWord> initials, List<NameWord> words) {
        for (int i = initials.size() - 1; i >= 0; i--) {
            NameWord initial = initials.get(i);
            for (int j = 0; initial.isInitial() && j < words.size(); j++) {
                if (words.get(j).text().startsWith(initial.text())) {
                    share(INITIAL, (initial.weight() + words.get(j).weight()) / 2);
                    words.remove(j);
                    initials.remove(i);
                    break;
                }
            }
        }
    }

    private static double weight(List<NameWord> words) {
        return words.stream().mapToDouble(NameWord::weight).sum();
    }
}
