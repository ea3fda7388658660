package org.rostrum.reconcile;

import java.util.List;

/**
 * A romanised word without what romanisations and languages write in different ways for one sound: {@code sergei, sergey, sergej} are one, and
 * {@code yushchenko, juschtschenko, iouchtchenko} come near each other.
 *
 * <p>The pairs are those in which the tables of BGN/PCGN, ISO 9, ALA-LC and the passports of Russia, Ukraine and Serbia differ for one letter, with the German, French and
 * Polish ways beside them.
 */
final class Sound {
    private record Rule(String written, String sound) {}

    /** In this order, as the longer ones hold the shorter. */
    private static final List<Rule> RULES = List.of(
            new Rule("schtsch", "s"),
            new Rule("shch", "s"),
            new Rule("chtch", "s"),
            new Rule("tsch", "c"),
            new Rule("tch", "c"),
            new Rule("sch", "s"),
            new Rule("dzh", "j"),
            new Rule("dsch", "j"),
            new Rule("kh", "h"),
            new Rule("sh", "s"),
            new Rule("sz", "s"),
            new Rule("zh", "z"),
            new Rule("cz", "c"),
            new Rule("ch", "c"),
            new Rule("ph", "f"),
            new Rule("th", "t"),
            new Rule("gh", "g"),
            new Rule("ck", "k"),
            new Rule("tz", "c"),
            new Rule("ts", "c"),
            new Rule("dj", "j"),
            new Rule("ou", "u"),
            new Rule("oo", "u"),
            new Rule("ae", "a"),
            new Rule("oe", "o"),
            new Rule("ue", "u"),
            new Rule("ij", "i"),
            new Rule("iy", "i"),
            new Rule("yi", "i"),
            new Rule("ie", "i"),
            new Rule("ye", "e"),
            new Rule("je", "e"),
            new Rule("yo", "o"),
            new Rule("jo", "o"),
            new Rule("io", "o"),
            new Rule("x", "ks"),
            new Rule("q", "k"),
            new Rule("w", "v"),
            new Rule("y", "i"),
            new Rule("j", "i"));

    private Sound() {}

    /** The word by its sounds; never empty for a word that is not. */
    static String of(String word) {
        StringBuilder sound = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            int from = at;
            Rule rule = RULES.stream()
                    .filter(r -> word.startsWith(r.written, from))
                    .findFirst()
                    .orElse(new Rule(word.substring(from, from + 1), word.substring(from, from + 1)));
            at += rule.written.length();
            for (char c : rule.sound.toCharArray()) {
                if (sound.length() == 0 || sound.charAt(sound.length() - 1) != c) {
                    sound.append(c);
                }
            }
        }
        return sound.toString();
    }

    /** Whether the letter is a vowel: those are written least alike. */
    static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
