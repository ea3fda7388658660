package org.rostrum.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.text.EditDistance;
import org.rostrum.text.Fold;

/** Why two spellings of different keys may mean one organisation. */
public final class LikeOrganisations {
    private static final int SHORTEST = 8;
    private static final int LETTERS_FOR_ONE_WRONG = 12;
    private static final int MOST_WRONG = 2;
    private static final int SHORTEST_WRONG_WORD = 4;
    private static final int LONGEST_ABBREVIATION = 5;

    private LikeOrganisations() {}

    /** The evidence in a few words, or empty when nothing speaks for it. */
    public static Optional<String> evidence(OrganisationSpelling one, OrganisationSpelling other) {
        return shortened(one, other)
                .or(() -> shortened(other, one))
                .or(() -> abbreviated(one.words(), other.words())
                        ? Optional.of("words are abbreviated")
                        : Optional.empty())
                .or(() -> misspelt(one, other) ? Optional.of("a letter or two differ") : Optional.empty());
    }

    /** {@code VRM} in the one has the initials of words that the other has in its place. */
    private static Optional<String> shortened(OrganisationSpelling brief, OrganisationSpelling whole) {
        List<String> few = brief.words();
        List<String> many = whole.words();
        int more = many.size() - few.size();
        for (int at = 0; more > 0 && at < few.size(); at++) {
            boolean same = few.subList(0, at).equals(many.subList(0, at))
                    && few.subList(at + 1, few.size()).equals(many.subList(at + 1 + more, many.size()));
            String acronym = few.get(at);
            Optional<String> written = written(brief.name(), acronym);
            if (same && written.isPresent() && initials(acronym, many.subList(at, at + 1 + more))) {
                return Optional.of(written.get() + " has the initials");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> written(String name, String folded) {
        return Stream.of(name.split("[^\\p{L}\\p{M}]+"))
                .filter(OrganisationSpelling::isAcronym)
                .filter(word -> Fold.latin(word).equals(folded))
                .findFirst();
    }

    /** Whether the letters are the first ones of all words; small words may give theirs or not. */
    private static boolean initials(String letters, List<String> words) {
        if (words.isEmpty()) {
            return letters.isEmpty();
        }
        String first = words.get(0);
        List<String> rest = words.subList(1, words.size());
        boolean given =
                !letters.isEmpty() && letters.charAt(0) == first.charAt(0) && initials(letters.substring(1), rest);
        return given || OrganisationSpelling.isSmall(first) && initials(letters, rest);
    }

    /** Whether the words are the same one by one but for some that are shortened: Min., Dept. */
    private static boolean abbreviated(List<String> one, List<String> other) {
        List<String> a =
                one.stream().filter(word -> !OrganisationSpelling.isSmall(word)).toList();
        List<String> b = other.stream()
                .filter(word -> !OrganisationSpelling.isSmall(word))
                .toList();
        if (a.size() != b.size() || a.size() < 2) {
            return false;
        }
        boolean same = true;
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                same = false;
                if (!isAbbreviation(a.get(i), b.get(i)) && !isAbbreviation(b.get(i), a.get(i))) {
                    return false;
                }
            }
        }
        return !same;
    }

    private static boolean isAbbreviation(String brief, String word) {
        if (brief.length() > LONGEST_ABBREVIATION
                || brief.length() < 2
                || brief.length() + 2 > word.length()
                || brief.charAt(0) != word.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < word.length() && at < brief.length(); i++) {
            at += word.charAt(i) == brief.charAt(at) ? 1 : 0;
        }
        return at == brief.length();
    }

    private static boolean misspelt(OrganisationSpelling one, OrganisationSpelling other) {
        String a = String.join(" ", one.words());
        String b = String.join(" ", other.words());
        int shortest = Math.min(a.length(), b.length());
        if (shortest < SHORTEST || !digits(a).equals(digits(b)) || differInShortWord(one.words(), other.words())) {
            return false;
        }
        int allowed = Math.min(MOST_WRONG, Math.max(1, shortest / LETTERS_FOR_ONE_WRONG));
        return EditDistance.upTo(allowed, a, b) <= allowed;
    }

    /** Laboratory A is not Laboratory B. */
    private static boolean differInShortWord(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))
                    && Math.min(one.get(i).length(), other.get(i).length()) < SHORTEST_WRONG_WORD) {
                return true;
            }
        }
        return false;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
