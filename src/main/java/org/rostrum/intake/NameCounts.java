package org.rostrum.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.event.Question;
import org.rostrum.event.RoleHolders;
import org.rostrum.intake.PersonName.Told;
import org.rostrum.text.Fold;

/** Counts what tells the family names in a column of full names, and so which name comes first where nothing does. */
final class NameCounts {
    private static final int ENOUGH = 3;
    /** How many of the names agree that decide for all: nine of ten. */
    private static final int NINE = 9;
    /** Beyond so many different words a list proves no more of them. */
    private static final int MOST_WORDS = 20_000;
    /** So many names are looked at again when all rows are known. */
    private static final int MOST_OPEN = 2_000;

    /** Languages that are not written in Latin letters. */
    private static final Set<String> OTHER_LETTERS =
            Set.of("ar", "be", "bg", "el", "he", "hy", "ja", "ka", "kk", "ko", "mk", "ru", "uk", "zh");

    private static final Map<Told, String> EVIDENCE = evidence();

    /** A name that shows nothing, with the clues of its row. */
    private record Open(String name, NameClues clues) {}

    private final String language;
    private final Map<Told, Integer> told = new EnumMap<>(Told.class);
    private final Set<String> families = new HashSet<>();
    private final Set<String> givens = new HashSet<>();
    private final Set<String> degrees = new LinkedHashSet<>();
    /** Last words in capitals that are names in a list with family names in capitals, and degrees in others. */
    private final Set<String> letters = new LinkedHashSet<>();

    private final List<Open> open = new ArrayList<>();
    private int withDegrees;
    private int withLetters;
    /** Patronymics behind the given name, the family name being first; and between the two. */
    private int patronymicLast;

    private int patronymicWithin;
    private int givenFirst;
    private int givenLast;
    private int addressesAlong;
    private int addressesAgainst;
    private int all;

    NameCounts(String language) {
        this.language = language;
    }

    /** Counts a full name, with the country and the address of its row. */
    void add(String name, String country, String email) {
        if (name.isEmpty()) {
            return;
        }
        NameClues clues = NameClues.ofRow(NameOrder.GIVEN_FIRST, country, email);
        PersonName person = FullName.split(name, clues);
        all++;
        if (person.given().indexOf(' ') > 0 && NameEnding.mayBeLetters(name)) {
            withLetters++;
            addSome(letters, name.substring(name.lastIndexOf(' ') + 1));
            return;
        }
        told.merge(person.told(), 1, Integer::sum);
        addDegrees(person.degrees());
        switch (person.told()) {
            case CAPITALS_FIRST, CAPITALS_LAST, COMMA, ADDRESS -> learn(person);
            case ORDER -> addOpen(name, clues);
            case PATRONYMIC -> {
                boolean first = RoleHolders.withoutHonorific(name).startsWith(person.family());
                patronymicLast += first ? 1 : 0;
                patronymicWithin += first ? 0 : 1;
            }
            default -> {}
        }
    }

    private boolean smallFamilies() {
        return told.getOrDefault(Told.CAPITALS_LAST, 0) + told.getOrDefault(Told.CAPITALS_FIRST, 0) == 0
                && all - withLetters > 1;
    }

    /** Counts a family name that stands in a column of its own. */
    void addFamily(String name) {
        if (name.indexOf(' ') > 0) {
            addDegrees(NameEnding.ofFamily(name).degrees());
        }
    }

    private void addDegrees(String text) {
        if (!text.isEmpty()) {
            withDegrees++;
            addSome(degrees, text);
        }
    }

    private static void addSome(Set<String> examples, String text) {
        if (examples.size() < ENOUGH) {
            examples.add(text);
        }
    }

    private void learn(PersonName person) {
        if (families.size() < MOST_WORDS && givens.size() < MOST_WORDS) {
            for (String word : person.family().split(" ")) {
                families.add(Fold.key(word));
            }
            for (String word : person.given().split(" ")) {
                givens.add(Fold.key(word));
            }
        }
    }

    private void addOpen(String name, NameClues clues) {
        if (open.size() < MOST_OPEN) {
            open.add(new Open(name, clues));
        }
        List<String> words = List.of(name.split(" "));
        boolean first = NameVocabulary.isGiven(Fold.key(words.get(0)));
        boolean last = NameVocabulary.isGiven(Fold.key(words.get(words.size() - 1)));
        givenFirst += first && !last ? 1 : 0;
        givenLast += last && !first ? 1 : 0;
        int order = AddressName.of(words, clues.email()).order();
        addressesAlong += order > 0 ? 1 : 0;
        addressesAgainst += order < 0 ? 1 : 0;
    }

    private int count(Told evidence) {
        int names = evidence == Told.CAPITALS_LAST && !smallFamilies() ? withLetters : 0;
        return names + told.getOrDefault(evidence, 0);
    }

    /** What the reading of names that show nothing goes by. */
    NameClues clues(Optional<NameOrder> heading) {
        Decided decided = decided(heading);
        boolean notForLatin = decided.ofLanguage() && OTHER_LETTERS.contains(language);
        return new NameClues(
                decided.order(), "", "", Set.copyOf(families), Set.copyOf(givens), notForLatin, smallFamilies());
    }

    /** An order, and why; whether a heading or the language says so, and not the names. */
    private record Decided(NameOrder order, String why, boolean ofLanguage) {
        Decided(NameOrder order, String why) {
            this(order, why, false);
        }
    }

    /** By the names that show it, the heading, the given names, the addresses, the language; else given name first. */
    private Decided decided(Optional<NameOrder> heading) {
        int last = count(Told.CAPITALS_LAST);
        int first = count(Told.CAPITALS_FIRST);
        if (last + first > 0 && (last == 0 || first == 0)) {
            return new Decided(
                    first == 0 ? NameOrder.GIVEN_FIRST : NameOrder.FAMILY_FIRST,
                    "as where the family name is in capitals");
        }
        if (heading.isPresent()) {
            return new Decided(heading.get(), "as the heading says", true);
        }
        if ((patronymicLast + patronymicWithin) * 2 >= Math.max(1, all)
                && (patronymicLast == 0 || patronymicWithin == 0)) {
            return new Decided(
                    patronymicLast == 0 ? NameOrder.GIVEN_FIRST : NameOrder.FAMILY_FIRST,
                    "as where there is a patronymic");
        }
        if (givenLast >= ENOUGH && givenLast >= NINE * givenFirst) {
            return new Decided(NameOrder.FAMILY_FIRST, "since " + givenLast + " names end with a frequent given name");
        }
        if (givenFirst >= ENOUGH && givenFirst >= NINE * givenLast) {
            return new Decided(
                    NameOrder.GIVEN_FIRST, "since " + givenFirst + " names begin with a frequent given name");
        }
        if (givenFirst == 0 && NameVocabulary.is("family-first-language", language)) {
            return new Decided(
                    NameOrder.FAMILY_FIRST, "as usual in " + Vocabulary.all().languageName(language), true);
        }
        if (addressesAgainst >= ENOUGH && addressesAlong == 0 && givenFirst == 0) {
            return new Decided(
                    NameOrder.FAMILY_FIRST,
                    "since " + addressesAgainst + " e-mail addresses have the words the other way round");
        }
        return new Decided(NameOrder.GIVEN_FIRST, "since nothing tells");
    }

    /** Most of the names being one word, the other name must stand elsewhere. */
    Optional<Question> question(ColumnMeaning column) {
        int oneWord = count(Told.ONE_WORD);
        if (all < ENOUGH || oneWord * 2 <= all) {
            return Optional.empty();
        }
        String letter = column.letter();
        return Optional.of(new Question(
                column.called() + ": " + oneWord + " of " + all + " names are one word only; where is the other name?",
                "--map " + letter
                        + "=family_name and --map with the letter of the other column and =given_name, or --map "
                        + letter + "=full_name to take them as they are"));
    }

    /** What the user should know about the column of full names, if there is one, or of family names. */
    List<String> notes(ColumnMeaning column, Optional<NameOrder> heading) {
        List<String> notes = new ArrayList<>();
        Decided decided = decided(heading);
        int undecided = tellOpen(clues(heading));
        if (undecided > 0) {
            String word = decided.order() == NameOrder.GIVEN_FIRST ? "the last word" : "the first word";
            notes.add(column.called() + ": in " + undecided + (undecided == 1 ? " name " : " names ") + word
                    + " is taken for the family name, " + decided.why());
        }
        String evidence = EVIDENCE.entrySet().stream()
                .filter(e -> count(e.getKey()) > 0)
                .map(e -> e.getValue() + " in " + count(e.getKey()))
                .collect(Collectors.joining(", "));
        if (!evidence.isEmpty()) {
            notes.add(column.called() + ": the family name is told by " + evidence);
        }
        noteOfDegrees(column).ifPresent(notes::add);
        return notes;
    }

    private Optional<String> noteOfDegrees(ColumnMeaning column) {
        int behind = withDegrees + (smallFamilies() ? withLetters : 0);
        Set<String> examples = new LinkedHashSet<>(degrees);
        if (smallFamilies()) {
            letters.forEach(word -> addSome(examples, word));
        }
        return behind == 0
                ? Optional.empty()
                : Optional.of(column.called() + ": what stands behind " + behind
                        + (behind == 1 ? " name" : " names") + " is left out of "
                        + (behind == 1 ? "it" : "them") + " and kept as sent (" + String.join("; ", examples) + ")");
    }

    /** Looks again at the names that were open, now that all rows are known; how many still are. */
    private int tellOpen(NameClues known) {
        int still = count(Told.ORDER);
        int byOthers = 0;
        int byLetters = 0;
        for (Open one : open) {
            NameClues clues = known.at(one.clues().country(), one.clues().email());
            Told now = FullName.split(one.name(), clues).told();
            byOthers += now == Told.OTHER_ROWS ? 1 : 0;
            byLetters += now == Told.LETTERS ? 1 : 0;
        }
        told.put(Told.OTHER_ROWS, byOthers);
        told.put(Told.LETTERS, byLetters);
        return still - byOthers - byLetters;
    }

    private static Map<Told, String> evidence() {
        Map<Told, String> evidence = new EnumMap<>(Told.class);
        evidence.put(Told.SCRIPT, "Chinese, Japanese or Korean letters");
        evidence.put(Told.PATRONYMIC, "a patronymic");
        evidence.put(Told.ADDRESS, "the e-mail address");
        evidence.put(Told.COUNTRY, "what is usual in the country");
        evidence.put(Told.OTHER_ROWS, "other rows");
        evidence.put(Told.LETTERS, "Latin letters, the order of the heading being that of others");
        return evidence;
    }
}
