package org.rostrum.intake;

import java.util.List;
import java.util.Set;
import org.rostrum.text.Capitals;
import org.rostrum.text.Fold;

/** What single words of a name show: capitals, initials, particles. */
final class NameWords {
    /** Words that begin a family name in Germanic, Romance and Arabic names (Chicago Manual of Style 17, 8.5–8.14). */
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "la", "las", "los", "del", "della", "delle", "dei", "degli", "di", "da",
            "dal", "dos", "das", "do", "du", "des", "le", "el", "al", "bin", "ibn", "bint", "abu", "ben", "ter", "ten",
            "te", "tot", "zu", "zur", "zum", "vom", "af", "av", "y", "e", "op", "het", "t", "st");

    private NameWords() {}

    /** Whether a word or words are in capitals; initials are not, and the small letters of McDONALD and WEIßMANN do not matter. */
    static boolean isCapitals(String word) {
        int longestRun = 0;
        int run = 0;
        int from = word.length() > 3 && word.startsWith("Mc") ? 2 : word.length() > 4 && word.startsWith("Mac") ? 3 : 0;
        for (int i = from; i < word.length(); ) {
            int c = word.codePointAt(i);
            if (Character.isLowerCase(c) && c != 'ß') {
                return false;
            }
            run = Character.isLetter(c) ? run + 1 : 0;
            longestRun = Math.max(longestRun, run);
            i += Character.charCount(c);
        }
        return longestRun > 1 && hasUpperCase(word);
    }

    private static boolean hasUpperCase(String word) {
        return word.codePoints().anyMatch(Character::isUpperCase);
    }

    /** The given name in a person's case when all of it is in capitals; initials stay. */
    static String givenCase(String name) {
        return isCapitals(name) ? Capitals.toPersonCase(name) : name;
    }

    /** The family name in a person's case when a word of it is in capitals ({@code van der BERG}). */
    static String familyCase(String name) {
        return hasCapitals(name) ? Capitals.toPersonCase(Capitals.toCapitals(name)) : name;
    }

    /** Whether a word of the name is in capitals. */
    static boolean hasCapitals(String name) {
        if (name.indexOf(' ') < 0 || isCapitals(name)) {
            return isCapitals(name);
        }
        for (String word : name.split(" ")) {
            if (isCapitals(word)) {
                return true;
            }
        }
        return false;
    }

    /** A particle in small letters, as in "Pieter van der BERG". */
    static boolean isSmallParticle(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) && PARTICLES.contains(Fold.key(word));
    }

    /** A particle: in small letters, or in capitals when the whole name is. */
    static boolean isParticle(String word, List<String> name) {
        return isSmallParticle(word)
                || PARTICLES.contains(Fold.key(word)) && name.stream().allMatch(NameWords::isCapitals);
    }
}
