package org.rostrum.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.intake.Vocabulary.Term;

/** Finds what a heading means: first the whole heading, then the words in it. */
final class Headings {
    /** A heading longer than this is a sentence, and no heading unless it asks something. */
    private static final int MOST_WORDS = 12;
    /** A form that puts a whole explanation into its question comes to some hundreds. */
    private static final int MOST_CHARACTERS = 4000;

    private static final int MOST_WORDS_OF_A_QUESTION = 40;

    private static final int LONGEST_PHRASE = 5;
    /** A full name in which the family name stands first, as the Russian ФИО says. */
    static final String FAMILY_FIRST = "full_name_family_first";

    /** Who is represented, in so many words: "Country" alone may be where one lives. */
    private static final String REPRESENTING = "representing";

    /** Words no longer than this are words of many languages: "by" is a city in Danish. */
    private static final int SHORT_WORD = 3;

    /** Meanings that say little beside another: "Name of organisation" is an organisation. */
    private static final Set<String> VAGUE = Set.of(HeadingMatch.NAME, "number", "full_name", HeadingMatch.THING);
    /** What a word for a thing takes the meaning from. */
    private static final Set<String> OF_A_THING = Set.of(
            HeadingMatch.NAME, "number", HeadingMatch.THING, "honorific", "status", "remarks", "organisation_kind");

    /** "Title and full name" is the column of the names, which may have titles in front. */
    private static final Set<String> TITLE_AND_NAME = Set.of("full_name", "honorific", HeadingMatch.NAME);

    private static final List<String> IN_NO_FIELD = List.of(
            HeadingMatch.NOT_THEIRS,
            HeadingMatch.OTHER,
            HeadingMatch.NATIONALITY,
            HeadingMatch.FILLED_IN,
            HeadingMatch.TALK);

    private static final Set<String> JOURNEY = Set.of("arrival", "departure");

    /** A known phrase in a heading. */
    private record Found(List<Term> terms, int words, int letters) {
        boolean isShort() {
            return words == 1 && letters <= SHORT_WORD;
        }

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
        if (heading.length() > MOST_CHARACTERS || heading.isBlank()) {
            return Optional.empty();
        }
        String written = HeadingText.withNumberSign(heading);
        for (String text : List.of(written, HeadingText.withoutBrackets(written))) {
            List<Term> terms = preferred(whole(Vocabulary.key(text)), language);
            if (!terms.isEmpty() && !terms.get(0).meaning().equals("noise")) {
                return Optional.of(match(terms.get(0).meaning(), new Found(terms, 1, 0).languages(), true));
            }
        }
        return byWords(HeadingText.withoutBrackets(written), language).or(() -> byWords(written, language));
    }

    /** What a heading means as a whole, in the preferred language where languages differ; empty when it is not known as a whole. */
    List<Term> terms(String heading, String language) {
        return preferred(whole(Vocabulary.key(heading)), language);
    }

    /** What the whole heading can mean; "First" is a given name only when it stands alone. */
    private List<Term> whole(String key) {
        List<Term> terms = Vocabulary.all().terms(section, key);
        return terms.isEmpty() ? Vocabulary.all().terms(section + "-alone", key) : terms;
    }

    /** What a heading means by the code of the vocabulary. */
    static HeadingMatch match(String meaning, Set<String> languages, boolean exact) {
        boolean familyFirst = meaning.equals(FAMILY_FIRST);
        boolean representing = meaning.equals(REPRESENTING);
        return new HeadingMatch(
                familyFirst ? "full_name" : representing ? "represented" : meaning,
                languages,
                exact,
                familyFirst ? Optional.of(NameOrder.FAMILY_FIRST) : Optional.empty(),
                representing);
    }

    private Optional<HeadingMatch> byWords(String heading, String language) {
        String key = Vocabulary.key(heading);
        List<String> words = key.isEmpty() ? List.of() : Arrays.asList(key.split(" "));
        boolean asks = heading.indexOf('?') >= 0 || heading.indexOf('？') >= 0 || heading.endsWith(":");
        if (words.size() > (asks ? MOST_WORDS_OF_A_QUESTION : MOST_WORDS)) {
            return Optional.empty();
        }
        Optional<HeadingMatch> journey = journey(heading, language);
        if (journey.isPresent()) {
            return journey;
        }
        Optional<HeadingMatch> parted = PartedHeading.match(this, heading, language);
        if (parted.isPresent()) {
            return parted;
        }
        List<Found> found = phrases(words, language);
        return found.isEmpty() ? Optional.empty() : Optional.of(combine(found));
    }

    /** A day of the journey that a heading names with its time or flight, but not both days: "Arrival date & flight no". */
    private Optional<HeadingMatch> journey(String heading, String language) {
        List<String> ends = HeadingText.parts(heading).get(1);
        boolean other = ends.stream().skip(1).anyMatch(part -> isJourney(part, language));
        return other
                ? Optional.empty()
                : Stream.of(HeadingText.withoutSecond(heading), ends.get(0))
                        .map(text -> preferred(whole(Vocabulary.key(text)), language))
                        .filter(terms -> !terms.isEmpty()
                                && JOURNEY.contains(terms.get(0).meaning()))
                        .findFirst()
                        .map(terms -> match(terms.get(0).meaning(), new Found(terms, 1, 0).languages(), false));
    }

    private boolean isJourney(String text, String language) {
        return preferred(whole(Vocabulary.key(text)), language).stream()
                .anyMatch(term -> JOURNEY.contains(term.meaning()));
    }

    private List<Found> phrases(List<String> words, String language) {
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int taken = 1;
            for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 0; length--) {
                String phrase = String.join(" ", words.subList(at, at + length));
                List<Term> terms = Vocabulary.all().terms(section, phrase);
                if (!terms.isEmpty()) {
                    found.add(new Found(terms, length, phrase.length()));
                    taken = length;
                    break;
                }
            }
            at += taken;
        }
        List<Found> counting = new ArrayList<>();
        for (Found each : found) {
            List<Term> terms = preferred(counting(each, found, words.size(), language), language);
            if (!terms.isEmpty() && !terms.get(0).meaning().equals("noise")) {
                counting.add(new Found(terms, each.words(), each.letters()));
            }
        }
        return counting;
    }

    /** A short word counts in the list's language and English, and in one that explains most of the heading. */
    private static List<Term> counting(Found each, List<Found> all, int words, String language) {
        if (!each.isShort()) {
            return each.terms();
        }
        return each.terms().stream()
                .filter(term -> term.language().equals(language)
                        || term.language().equals("en")
                        || all.stream()
                                                .filter(f -> f.languages().contains(term.language()))
                                                .mapToInt(Found::words)
                                                .sum()
                                        * 2
                                > words)
                .toList();
    }

    private static HeadingMatch combine(List<Found> found) {
        Set<String> languages = found.stream()
                .flatMap(f -> f.languages().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> meanings =
                found.stream().map(f -> f.terms().get(0).meaning()).distinct().toList();
        for (String code : IN_NO_FIELD) {
            if (meanings.contains(code)) {
                return match(code, languages, false);
            }
        }
        if (meanings.contains(HeadingMatch.THING) && OF_A_THING.containsAll(meanings)) {
            return match(HeadingMatch.THING, languages, false);
        }
        if (meanings.contains(REPRESENTING)) {
            return match(REPRESENTING, languages, false);
        }
        if (meanings.contains("represented")) {
            return new HeadingMatch("represented", languages, false, Optional.empty(), meanings.contains("full_name"));
        }
        Optional<HeadingMatch> name = names(found, meanings, languages);
        if (name.isPresent()) {
            return name.get();
        }
        if (meanings.size() > 1 && TITLE_AND_NAME.containsAll(meanings)) {
            return match("full_name", languages, false);
        }
        String best = best(found).terms().get(0).meaning();
        HeadingMatch match = match(best, languages, false);
        boolean theirs = meanings.contains("full_name") && !match.meaning().equals("full_name");
        return new HeadingMatch(match.meaning(), languages, false, match.order(), theirs);
    }

    /** The phrase that says most: one that is not vague, and of these the longest. */
    private static Found best(List<Found> found) {
        Found best = found.get(0);
        for (Found other : found) {
            boolean vague = VAGUE.contains(best.terms().get(0).meaning());
            boolean otherVague = VAGUE.contains(other.terms().get(0).meaning());
            boolean more = vague == otherVague && !other.means(HeadingMatch.NAME) && other.words() > best.words();
            if (vague && !otherVague || best.means(HeadingMatch.NAME) && !other.means(HeadingMatch.NAME) || more) {
                best = other;
            }
        }
        return best;
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
                new HeadingMatch(given >= 0 ? "given_name" : "family_name", languages, false, Optional.empty(), false));
    }

    private static HeadingMatch fullName(Set<String> languages, boolean familyFirst) {
        return new HeadingMatch(
                "full_name",
                languages,
                false,
                Optional.of(familyFirst ? NameOrder.FAMILY_FIRST : NameOrder.GIVEN_FIRST),
                false);
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
}
