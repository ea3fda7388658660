package org.rostrum.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rostrum.text.Capitals;
import org.rostrum.text.Fold;

/** What single words of a name show: capitals, initials, particles. */
final class NameWords {
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
    static String givenCase(String name, boolean dotlessI) {
        return isCapitals(name) && !isInitials(name) ? Capitals.toPersonCase(name, dotlessI) : name;
    }

    /** The family name in a person's case where words of it are in capitals ({@code van der BERG}); what is not stays as it is written. */
    static String familyCase(String name, boolean dotlessI) {
        if (!hasCapitals(name)) {
            return name;
        }
        List<String> words = new ArrayList<>();
        StringBuilder capitals = new StringBuilder();
        for (String word : name.split(" ")) {
            if (isCapitals(word) || capitals.length() > 0 && !hasSmall(word)) {
                capitals.append(capitals.length() > 0 ? " " : "").append(word);
            } else {
                endCapitals(capitals, words, dotlessI);
                words.add(isSmallParticle(word) ? word.toLowerCase(Locale.ROOT) : word); // 'T
            }
        }
        endCapitals(capitals, words, dotlessI);
        return String.join(" ", words);
    }

    private static void endCapitals(StringBuilder capitals, List<String> words, boolean dotlessI) {
        if (capitals.length() > 0) {
            words.add(Capitals.toPersonCase(capitals.toString(), dotlessI));
            capitals.setLength(0);
        }
    }

    private static boolean hasSmall(String word) {
        return word.codePoints().anyMatch(Character::isLowerCase);
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

    /** Two or three letters of a given name, as in "JR Smith": capitals without a vowel, which no family name is but Ng. */
    static boolean isInitials(String word) {
        String key = Fold.key(word);
        return key.length() < 4
                && !key.equals("ng")
                && key.chars().allMatch(c -> c >= 'a' && c <= 'z' && "aeiouy".indexOf(c) < 0);
    }

    /** A particle in small letters, as in "Pieter van der BERG". */
    static boolean isSmallParticle(String word) {
        return isSmall(word) && NameVocabulary.is("particle", Fold.key(word));
    }

    /** Whether a word that is not the first goes with the one behind it: a particle in small letters, or in capitals when the whole name is, or one like Di, Al or Mac. */
    static boolean binds(String word, List<String> name) {
        String key = Fold.key(word);
        boolean initial = word.length() == 1 && word.charAt(0) < 128 || word.length() == 2 && word.endsWith(".");
        return isSmallParticle(word)
                || !initial && NameVocabulary.is("binding", key)
                || NameVocabulary.is("particle", key) && name.stream().allMatch(NameWords::isCapitals);
    }

    /** Whether a word stands between two family names: Ortega y Gasset. */
    static boolean joins(String word, List<String> name) {
        return NameVocabulary.is("joining", Fold.key(word))
                && (isSmall(word) || name.stream().noneMatch(w -> w.chars().anyMatch(Character::isLowerCase)));
    }

    private static boolean isSmall(String word) {
        int first = word.startsWith("'") || word.startsWith("\u2019") ? 1 : 0;
        return word.length() > first && (first == 1 || Character.isLowerCase(word.codePointAt(0)));
    }

    /** Whether a word is written in Chinese, Japanese or Korean letters, which put the family name first. */
    static boolean isEastAsian(String word) {
        return word.codePoints().allMatch(c -> switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        });
    }
}
