package org.rostrum.reference;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.text.Fold;
import org.rostrum.text.Nearest;
import org.rostrum.text.UserError;

/**
 * How one organisation writes and orders the names in its documents. Categories are given by their codes ({@code state},
 * {@code international-organisation} …).
 */
public final class House {
    private static final List<String> NAMES = List.of("osce", "plain", "un");
    private static final String BAR = " | ";

    private final String name;
    private final Map<String, String> words;
    private final List<String> categories;
    private final List<String> inCapitals;
    /** By code, then by the day from which it holds as ISO 8601 writes it, empty when it always did: text that sorts as the days do, and need not be parsed at every start. */
    private final Map<String, NavigableMap<String, CountryName>> countries;

    /** What a State is printed as, and the text by which it is sorted. */
    private record CountryName(String printed, String sorted) {}

    private House(String name, Map<String, String> words) {
        this.name = name;
        this.words = words;
        this.categories = List.of(word("categories").split(" "));
        this.inCapitals = List.of(word("capitals").split(" "));
        this.countries = new TreeMap<>();
        words.forEach((key, value) -> {
            if (key.startsWith("country.")) {
                addCountry(key.split("\\."), value);
            }
        });
    }

    private void addCountry(String[] key, String value) {
        String from = key.length > 2 ? key[2] : "";
        int bar = value.indexOf(BAR);
        CountryName name = bar < 0
                ? new CountryName(value, value)
                : new CountryName(value.substring(0, bar), value.substring(bar + BAR.length()));
        countries.computeIfAbsent(key[1], code -> new TreeMap<>()).put(from, name);
    }

    /** The names of all houses, in alphabetical order. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The house of this name.
     *
     * @throws UserError when there is none; it says which there are
     */
    public static House named(String name) {
        if (!NAMES.contains(name)) {
            throw new UserError(UserError.Kind.USAGE, "there is no house “" + name + "”", Nearest.hint(name, NAMES));
        }
        return new House(name, HouseFile.read(name));
    }

    /** What options call it: {@code osce}. */
    public String name() {
        return name;
    }

    /** The organisation's name in full. */
    public String title() {
        return word("title");
    }

    /** The words above the list of participants. */
    public String listOfParticipants() {
        return word("list-of-participants");
    }

    /** What stands behind the name of a head of delegation. */
    public String head() {
        return word("head");
    }

    /** The words above those of whom nobody knows whom they represent. */
    public String noDelegation() {
        return word("no-delegation");
    }

    /** What stands in place of a name that nobody stated. */
    public String noName() {
        return word("no-name");
    }

    /** The heading above the delegations of a category: {@code PARTICIPATING STATES}. */
    public String heading(String category) {
        return word("heading." + category);
    }

    /** Whether the names of delegations of this category are printed in capitals. */
    public boolean printsInCapitals(String category) {
        return inCapitals.contains(category);
    }

    /** What this house calls a State on a day, given its ISO 3166-1 alpha-2 code; empty when it has no name of its own for it. */
    public Optional<String> countryName(String country, LocalDate on) {
        return named(country, on).map(CountryName::printed);
    }

    /**
     * A text by whose natural order delegations stand in lists of this house: by category, States as the house orders them, all others by
     * name without regard to case and accents.
     *
     * @param country ISO 3166-1 alpha-2, or empty
     * @param name the delegation's name; it decides where the house does not know the country
     * @param on the day whose names hold, as a rule the first one of the event
     */
    public String sortKey(String category, String country, String name, LocalDate on) {
        int place = categories.indexOf(category);
        char first = (char) ('A' + (place < 0 ? categories.size() : place));
        String text = named(country, on).map(CountryName::sorted).orElse(name);
        return first + (text.isBlank() ? "\uffff" : Fold.key(text));
    }

    private Optional<CountryName> named(String country, LocalDate on) {
        NavigableMap<String, CountryName> names = countries.getOrDefault(country, Collections.emptyNavigableMap());
        return Optional.ofNullable(names.floorEntry(on.toString())).map(Map.Entry::getValue);
    }

    private String word(String key) {
        return Optional.ofNullable(words.get(key))
                .orElseThrow(() -> new IllegalStateException("the house " + name + " has no " + key));
    }
}
