package org.rostrum.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rostrum.text.Fold;

/**
 * A spelling of an organisation with what tells it from others.
 *
 * @param name as sent
 * @param key the fingerprint: two spellings of one delegation with the same key are one organisation, but for a rare chance
 * @param words all words, folded, in Latin letters
 * @param acronym the name itself when it is but an acronym, else one that stands in brackets or apart behind it, folded; or empty
 * @param acronymAlone whether the name is but an acronym
 */
public record OrganisationSpelling(String name, String key, List<String> words, String acronym, boolean acronymAlone) {
    private static final int LONGEST_ACRONYM = 10;

    public OrganisationSpelling {
        words = List.copyOf(words);
    }

    /**
     * The spelling taken apart. Its key has the words in the order of the alphabet without the small ones, the legal form, an acronym in brackets and the name of the
     * country that is represented.
     *
     * @param delegation the name of the delegation that the organisation belongs to
     */
    public static OrganisationSpelling of(String name, String delegation) {
        String acronym = "";
        String rest = name;
        for (String part : name.split("[()\\[\\]/]| [-–—] ")) {
            String text = part.strip();
            if (isAcronym(text) && !text.equals(name.strip())) {
                acronym = Fold.latin(text);
                rest = rest.replace(part, " ");
            }
        }
        boolean alone = isAcronym(name.strip());
        List<String> words = words(Fold.latin(rest).isEmpty() ? name : rest);
        List<String> told = withoutCountry(withoutLegalForm(words), words(delegation));
        Set<String> kept = new TreeSet<>(told);
        kept.removeIf(OrganisationSpelling::isSmall);
        String key = String.join(" ", kept.isEmpty() ? new TreeSet<>(words) : kept);
        return new OrganisationSpelling(name, key, words, alone ? Fold.latin(name.strip()) : acronym, alone);
    }

    /** Whether a folded word only holds others together. */
    static boolean isSmall(String word) {
        return Table.SMALL.contains(word);
    }

    /** One word of two to ten letters with two capitals at least: BKA, MoI, EUROPOL. */
    static boolean isAcronym(String text) {
        return text.length() > 1
                && text.length() <= LONGEST_ACRONYM
                && text.chars().allMatch(Character::isLetter)
                && text.chars().filter(Character::isUpperCase).count() > 1
                && text.chars().filter(Character::isUpperCase).count() * 2 > text.length();
    }

    private static List<String> words(String text) {
        String key = Fold.latin(text);
        return key.isEmpty() ? List.of() : Arrays.asList(key.split(" "));
    }

    private static List<String> withoutLegalForm(List<String> words) {
        for (int count = Math.min(4, words.size() - 1); count > 0; count--) {
            if (Table.LEGAL.contains(String.join(" ", words.subList(words.size() - count, words.size())))) {
                return withoutLegalForm(words.subList(0, words.size() - count));
            }
            if (Table.LEGAL.contains(String.join(" ", words.subList(0, count)))) {
                return withoutLegalForm(words.subList(count, words.size()));
            }
        }
        return words;
    }

    /** "Ministry of Justice of the Republic of Latvia" is, in Latvia's delegation, the Ministry of Justice. */
    private static List<String> withoutCountry(List<String> words, List<String> country) {
        if (country.isEmpty() || !words.containsAll(country)) {
            return words;
        }
        List<String> kept = new ArrayList<>(words);
        kept.removeAll(country);
        kept.removeIf(Table.REPUBLIC::contains);
        return kept.stream().allMatch(OrganisationSpelling::isSmall) ? words : kept;
    }

    /** Read when the first spelling is taken apart. */
    private static final class Table {
        static final Set<String> SMALL = new HashSet<>();
        static final Set<String> LEGAL = new HashSet<>();
        static final Set<String> REPUBLIC = new HashSet<>();

        static {
            Map<String, Set<String>> kinds =
                    new HashMap<>(Map.of("small", SMALL, "legal", LEGAL, "republic", REPUBLIC));
            for (String[] row : Resource.rows("organisation-words.tsv")) {
                for (String words : Arrays.asList(row).subList(1, row.length)) {
                    String apart = row[0].equals("small") ? " " : "\t";
                    for (String word : words.split(apart)) {
                        kinds.get(row[0]).add(Fold.latin(word));
                    }
                }
            }
        }
    }
}
