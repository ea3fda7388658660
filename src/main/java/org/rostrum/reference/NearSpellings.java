package org.rostrum.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rostrum.text.EditDistance;
import org.rostrum.text.Fold;

/** Finds what a spelling that nobody has may have been meant for, to be suggested and never applied. */
final class NearSpellings {
    private static final int SUGGESTIONS = 3;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 200;

    private NearSpellings() {}

    /** A spelling with its distance from what was asked for. */
    private record Candidate(Spelling spelling, int distance) {}

    /**
     * Up to three identities, best first: names that differ in one or two letters (one for names of up to six) or in the alphabet, then names that stand whole within the text. None for less than four letters, nor for what is too long to be a name.
     */
    static List<Identity> to(String key, String text, LocalDate on) {
        String latin = Fold.latin(text);
        if (latin.length() < SHORTEST || latin.length() > LONGEST) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        long letters = letters(latin);
        for (int i = 0; i < Names.SPELLINGS.size(); i++) {
            Spelling spelling = Names.SPELLINGS.get(i);
            int distance = distance(latin, letters, i);
            if (distance == Integer.MAX_VALUE && isWithin(spelling.key(), key)) {
                distance = allowed(latin) + 1;
            }
            if (distance < Integer.MAX_VALUE) {
                candidates.add(new Candidate(spelling, distance));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::distance)
                .thenComparing(candidate -> candidate.spelling().mark())
                .thenComparing(candidate -> -candidate.spelling().key().length())
                .thenComparing(candidate -> candidate.spelling().code()));
        Set<Identity> nearest = new LinkedHashSet<>();
        for (Candidate candidate : candidates) {
            nearest.add(Decision.identity(candidate.spelling().code(), on));
            if (nearest.size() == SUGGESTIONS) {
                break;
            }
        }
        return List.copyOf(nearest);
    }

    private static int allowed(String latin) {
        return latin.length() <= 6 ? 1 : 2;
    }

    /** How many letters of the i-th name are other ones; names whose lengths or sets of letters differ too much are not compared at all. */
    private static int distance(String latin, long letters, int i) {
        int allowed = allowed(latin);
        String other = Names.LATIN.get(i);
        boolean near = Math.abs(latin.length() - other.length()) <= allowed
                && Long.bitCount(letters ^ Names.LETTERS[i]) <= 2 * allowed;
        return near ? EditDistance.upTo(allowed, latin, other) : Integer.MAX_VALUE;
    }

    /** Whether a name stands in whole words within the text. */
    private static boolean isWithin(String name, String text) {
        if (name.length() <= SHORTEST || text.length() <= name.length()) {
            return false;
        }
        for (int from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1)) {
            int end = from + name.length();
            if ((from == 0 || text.charAt(from - 1) == ' ') && (end == text.length() || text.charAt(end) == ' ')) {
                return true;
            }
        }
        return false;
    }

    /** The set of its letters and digits; one more letter, or another one, changes at most two of them. */
    private static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1L << (text.charAt(i) & 63);
        }
        return letters;
    }

    /** All names with their Latin letters; read when the first spelling is not found. Codes and what must be asked are left out: a near code means nothing. */
    private static final class Names {
        static final List<Spelling> SPELLINGS =
                Spellings.all().stream().filter(Names::counts).toList();
        static final List<String> LATIN =
                SPELLINGS.stream().map(spelling -> latin(spelling.key())).toList();

        static final long[] LETTERS =
                LATIN.stream().mapToLong(NearSpellings::letters).toArray();

        /** A key is folded already; only Greek and Cyrillic letters are not Latin yet. */
        private static String latin(String key) {
            return key.chars().anyMatch(c -> c >= 0x370 && c < 0x530) ? Fold.latin(key) : key;
        }

        private static boolean counts(Spelling spelling) {
            return spelling.mark() != Spelling.Mark.NO_CODE
                    && spelling.mark() != Spelling.Mark.CAPITALS
                    && spelling.mark() != Spelling.Mark.CODE
                    && spelling.key().length() >= SHORTEST
                    && !(spelling.isCountry() && spelling.code().length() > 2);
        }
    }
}
