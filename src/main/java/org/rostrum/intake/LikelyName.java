package org.rostrum.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rostrum.reference.Honorific;
import org.rostrum.reference.Represented;
import org.rostrum.reference.Resolution;
import org.rostrum.text.Fold;

/** What a piece of a line with people can be, by the evidence of its own words. */
final class LikelyName {
    private static final int MOST_WORDS = 6;
    private static final int MOST_GIVEN = 3;
    /** Countries that are given names, too. */
    private static final Set<String> ALSO_NAMES = Set.of("jordan", "chad", "georgia", "israel", "india", "kenya");

    private static final Pattern LOWER_PARTICLE = Pattern.compile("\\p{Ll}{1,4}");

    private LikelyName() {}

    /** Whether it is the name of a State or an organisation of the reference data. */
    static boolean isBody(String text, LocalDate on) {
        return Represented.find(text, on).outcome() == Resolution.Outcome.FOUND;
    }

    /** Whether it may as well be a given name as a country. */
    static boolean isEither(String text) {
        return ALSO_NAMES.contains(Fold.key(text));
    }

    /** Whether a form of address stands before it. */
    static boolean isAddressed(String text) {
        return Honorific.prefixLength(text) > 0;
    }

    /** Whether it is surely a whole name: a form of address and a name, or a family name in capitals beside a given name that is not. */
    static boolean isSure(String text) {
        List<String> words = words(text);
        if (words.isEmpty() || words.size() > MOST_WORDS || text.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        boolean names = words.stream()
                .allMatch(w -> isCapital(w) || LOWER_PARTICLE.matcher(w).matches());
        boolean loud = words.stream().anyMatch(LikelyName::isLoud);
        boolean quiet = words.stream().anyMatch(w -> isCapital(w) && !isLoud(w));
        return names && (isAddressed(text) || loud && quiet && words.size() > 1);
    }

    /** Whether it looks like a name and nothing speaks against it: two to five words that begin with a capital, or of a script without them. */
    static boolean isLikely(String text) {
        List<String> words = words(text);
        return isSure(text)
                || words.size() > 1
                        && words.size() < MOST_WORDS
                        && text.chars().noneMatch(Character::isDigit)
                        && words.stream()
                                .allMatch(w -> isCapital(w)
                                        || LOWER_PARTICLE.matcher(w).matches());
    }

    /** Whether it is a family name alone: one word, or words in capitals, without a form of address. */
    static boolean isFamily(String text) {
        List<String> words = words(text);
        return !isAddressed(text)
                && (words.size() == 1 && isCapital(words.get(0))
                        || !words.isEmpty()
                                && words.stream()
                                        .allMatch(w -> isLoud(w)
                                                || LOWER_PARTICLE.matcher(w).matches()));
    }

    /** Whether it may be the given names behind a family name. */
    static boolean isGiven(String text) {
        List<String> words = words(text);
        return !words.isEmpty()
                && words.size() <= MOST_GIVEN
                && words.stream().allMatch(w -> isCapital(w) && !isLoud(w) || isAddressed(w + " X"));
    }

    private static List<String> words(String text) {
        String name = text.substring(Honorific.prefixLength(text)).strip();
        return name.isEmpty() ? List.of() : Arrays.asList(name.split(" +"));
    }

    private static boolean isCapital(String word) {
        int first = word.codePointAt(0);
        return Character.isUpperCase(first) || Character.isLetter(first) && !Character.isLowerCase(first);
    }

    /** In capitals, two letters or more. */
    private static boolean isLoud(String word) {
        return word.codePoints().filter(Character::isLetter).count() > 1
                && word.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
}
