package org.rostrum.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.intake.Vocabulary.Term;

/** Finds what a heading means: first the whole heading, then the words in it. */
final class Headings {
    /** A heading longer than this is a sentence, not a heading. */
    private static final int MOST_WORDS = 12;

    private static final int LONGEST_PHRASE = 5;
    /** A full name in which the family name stands first, as the Russian ФИО says. */
    private static final String FAMILY_FIRST = "full_name_family_first";

    /** A known phrase in a heading. */
    private record Found(List<Term> terms, int words) {
        Set<String> languages() {
            return terms.stream().map(Term::language).collect(Collectors.toCollection(LinkedHashSet::new));
        }

        boolean means(String meaning) {
            return terms.get(0).meaning().equals(meaning);
        }
    }

    private final String section;

    private Headings(String section) {
        this.section = section;
    }

    /** Headings of lists of participants. */
    static Headings ofParticipants() {
        return new Headings("heading");
    }

    /** Headings of agendas. */
    static Headings ofAgendas() {
        return new Headings("agenda");
    }

    /** Phrases of another section of the vocabulary. */
    static Headings of(String section) {
        return new Headings(section);
    }

    /** What the heading means, with the meaning in the preferred language where languages differ; empty when nothing in it is known. */
    Optional<HeadingMatch> match(String heading, String language) {
        for (String text : List.of(heading, withoutBrackets(heading))) {
            List<Term> terms = preferred(whole(Vocabulary.key(text)), language);
            if (!terms.isEmpty() && !terms.get(0).meaning().equals("noise")) {
                return Optional.of(match(terms.get(0).meaning(), new Found(terms, 1).languages(), true));
            }
        }
        return byWords(withoutBrackets(heading), language).or(() -> byWords(heading, language));
    }

    /** What the whole heading can mean; "First" is a given name only when it stands alone. */
    private List<Term> whole(String key) {
        List<Term> terms = Vocabulary.all().terms(section, key);
        return terms.isEmpty() ? Vocabulary.all().terms(section + "-alone", key) : terms;
    }

    private static HeadingMatch match(String meaning, Set<String> languages, boolean exact) {
        boolean familyFirst = meaning.equals(FAMILY_FIRST);
        return new HeadingMatch(
                familyFirst ? "full_name" : meaning,
                languages,
                exact,
                familyFirst ? Optional.of(NameOrder.FAMILY_FIRST) : Optional.empty());
    }

    private Optional<HeadingMatch> byWords(String heading, String language) {
        String key = Vocabulary.key(heading);
        List<String> words = key.isEmpty() ? List.of() : Arrays.asList(key.split(" "));
        if (words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        List<Found> found = phrases(words, language);
        return found.isEmpty() ? Optional.empty() : Optional.of(combine(found));
    }

    private List<Found> phrases(List<String> words, String language) {
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int taken = 1;
            for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 0; length--) {
                List<Term> terms = preferred(
                        Vocabulary.all().terms(section, String.join(" ", words.subList(at, at + length))), language);
                if (!terms.isEmpty()) {
                    found.add(new Found(terms, length));
                    taken = length;
                    break;
                }
            }
            at += taken;
        }
        found.removeIf(f -> f.means("noise"));
        return found;
    }

    private static HeadingMatch combine(List<Found> found) {
        Set<String> languages = found.stream()
                .flatMap(f -> f.languages().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> meanings =
                found.stream().map(f -> f.terms().get(0).meaning()).distinct().toList();
        if (meanings.contains(HeadingMatch.OTHER)) {
            return new HeadingMatch(HeadingMatch.OTHER, languages, false, Optional.empty());
        }
        if (meanings.contains("represented")) {
            return new HeadingMatch("represented", languages, false, Optional.empty());
        }
        Optional<HeadingMatch> name = names(found, meanings, languages);
        if (name.isPresent()) {
            return name.get();
        }
        Found best = found.get(0);
        for (Found other : found) {
            boolean vague = best.means(HeadingMatch.NAME) || best.means("number");
            if (vague && !other.means(HeadingMatch.NAME)
                    || !other.means(HeadingMatch.NAME) && other.words() > best.words()) {
                best = other;
            }
        }
        return match(best.terms().get(0).meaning(), languages, false);
    }

    /** Both names in one heading; or one of them with "name" in another language, which adds nothing. */
    private static Optional<HeadingMatch> names(List<Found> found, List<String> meanings, Set<String> languages) {
        int given = meanings.indexOf("given_name");
        int family = meanings.indexOf("family_name");
        int plain = meanings.indexOf(HeadingMatch.NAME);
        if (given < 0 && family < 0) {
            return Optional.empty();
        }
        if (given >= 0 && family >= 0) {
            return Optional.of(fullName(languages, family < given));
        }
        if (plain >= 0 && sameLanguage(found)) {
            return Optional.of(fullName(languages, given >= 0 ? plain < given : family < plain));
        }
        return Optional.of(
                new HeadingMatch(given >= 0 ? "given_name" : "family_name", languages, false, Optional.empty()));
    }

    private static HeadingMatch fullName(Set<String> languages, boolean familyFirst) {
        return new HeadingMatch(
                "full_name",
                languages,
                false,
                Optional.of(familyFirst ? NameOrder.FAMILY_FIRST : NameOrder.GIVEN_FIRST));
    }

    private static boolean sameLanguage(List<Found> found) {
        Set<String> common = new LinkedHashSet<>(found.get(0).languages());
        found.forEach(f -> common.retainAll(f.languages()));
        return !common.isEmpty();
    }

    /** The terms of the first meaning, that of the preferred language when it has one. */
    private static List<Term> preferred(List<Term> terms, String language) {
        if (terms.isEmpty()) {
            return terms;
        }
        String meaning = terms.stream()
                .filter(t -> t.language().equals(language))
                .findFirst()
                .orElse(terms.get(0))
                .meaning();
        return terms.stream().filter(t -> t.meaning().equals(meaning)).toList();
    }

    private static String withoutBrackets(String heading) {
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            depth += c == '(' || c == '[' ? 1 : 0;
            if (depth == 0) {
                kept.append(c);
            }
            depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
        }
        return kept.toString().isBlank() ? heading : kept.toString();
    }
}
