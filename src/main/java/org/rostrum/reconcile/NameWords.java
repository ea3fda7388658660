package org.rostrum.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rostrum.reference.Honorific;
import org.rostrum.text.Romanised;

/** A name made ready to be compared with many others: its words, romanised, without forms of address. */
public final class NameWords {
    /** Articles, particles of descent and of nobility: they come and go between two lists. */
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "ben", "bint", "de", "da", "do", "di", "del", "della", "des", "der", "den", "van",
            "von", "zu", "la", "le", "y", "e", "i", "abu", "the", "of", "and", "und", "et", "for", "jr", "sr");

    /** Legal forms of companies, which one list writes out and the other leaves away. */
    private static final Set<String> LEGAL_FORMS = Set.of(
            "ag",
            "aktiengesellschaft",
            "gmbh",
            "kg",
            "se",
            "sa",
            "srl",
            "spa",
            "bv",
            "nv",
            "oy",
            "ab",
            "as",
            "uab",
            "sia",
            "ou",
            "ltd",
            "limited",
            "llc",
            "lp",
            "llp",
            "plc",
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "company",
            "ooo",
            "oao",
            "zao",
            "pao",
            "ao",
            "jsc",
            "ojsc",
            "open",
            "joint",
            "stock",
            "compan",
            "uk");

    private static final double PARTICLE = 0.25;
    private static final double INITIAL = 0.5;

    private final List<NameWord> words;
    private final NameWord joined;

    private NameWords(List<NameWord> words) {
        this.words = List.copyOf(words);
        StringBuilder all = new StringBuilder();
        words.forEach(word -> all.append(word.text()));
        this.joined = word(all.toString(), 1);
    }

    /** The name of a person, given and family name in either order. */
    public static NameWords ofPerson(String name) {
        List<NameWord> words = new ArrayList<>();
        for (String word : split(Romanised.of(name.substring(Honorific.prefixLength(name))))) {
            words.add(word(misread(word), PARTICLES.contains(word) ? PARTICLE : 1));
        }
        return new NameWords(words);
    }

    /** The name of an organisation. */
    public static NameWords ofOrganisation(String name) {
        List<NameWord> words = new ArrayList<>();
        for (String word : joinedInitials(split(Romanised.of(name)))) {
            words.add(word(word, PARTICLES.contains(word) || LEGAL_FORMS.contains(word) ? PARTICLE / 2 : 1));
        }
        return new NameWords(words);
    }

    List<NameWord> words() {
        return words;
    }

    /** All words in one, as who forgets the spaces writes them. */
    NameWord joined() {
        return joined;
    }

    static NameWord word(String text, double importance) {
        double length = text.length() == 1 ? INITIAL : Math.sqrt(text.length());
        return new NameWord(text, Sound.of(text), importance * length);
    }

    private static List<String> split(String folded) {
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** What programs that read scanned pages take for a letter. */
    private static String misread(String word) {
        boolean mixed =
                word.chars().anyMatch(Character::isDigit) && word.chars().anyMatch(Character::isLetter);
        return mixed ? word.replace('0', 'o').replace('1', 'i').replace('9', 'g') : word;
    }

    /** {@code l l c} as {@code llc}. */
    private static List<String> joinedInitials(List<String> words) {
        List<String> joined = new ArrayList<>();
        boolean open = false;
        for (String word : words) {
            if (open && word.length() == 1) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + word);
            } else {
                joined.add(word);
            }
            open = word.length() == 1;
        }
        return joined;
    }
}
