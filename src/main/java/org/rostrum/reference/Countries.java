package org.rostrum.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The countries and territories of ISO 3166-1 and the States of ISO 3166-3 that lists of participants may still name, with their names by date and language. English
 * names are those of the United Nations, names in French, Spanish, Russian, Arabic and Chinese too; in every other language they are Unicode's (CLDR). The sources
 * stand in {@code src/main/reference}.
 */
public final class Countries {
    private static final Map<String, Map<String, CountryNames>> LANGUAGES = new ConcurrentHashMap<>();

    private Countries() {}

    /** The country with an alpha-2 code in capitals, or the four letters of a State that is no more; empty when there is none. */
    public static Optional<Country> byCode(String code) {
        return Optional.ofNullable(Table.COUNTRIES.get(code));
    }

    /** All of them in the order of their codes, those of today before those that are no more. */
    public static Collection<Country> all() {
        return Table.COUNTRIES.values();
    }

    /**
     * What the country is called on a day.
     *
     * @param language ISO 639 with a script where it takes one ({@code lt}, {@code zh-Hant}); English when there are no names in it
     * @return its name, or the code itself when there is no such country
     */
    public static String name(String code, String language, LocalDate on) {
        CountryNames names = names(language).get(code);
        if (names == null) {
            names = names("en").get(code);
        }
        return names == null ? code : names.on(on).name();
    }

    /**
     * The country's place in the alphabetical order of a language, by its name on a day. Only good for comparing; names of all times have a place of their own.
     *
     * @return {@link Integer#MAX_VALUE} when there is no such country
     */
    public static int rank(String code, String language, LocalDate on) {
        CountryNames names = names(language).get(code);
        return names == null ? Integer.MAX_VALUE : names.on(on).rank();
    }

    /** {@link #rank(String, String, LocalDate)} by the name of today. */
    public static int rank(String code, String language) {
        return rank(code, language, LocalDate.MAX);
    }

    private static Map<String, CountryNames> names(String language) {
        Map<String, CountryNames> names = LANGUAGES.get(language);
        if (names == null) {
            names = load(language);
            LANGUAGES.put(language, names);
        }
        return names;
    }

    /** The table of the language, else of the same without its last part, else English. */
    private static Map<String, CountryNames> load(String language) {
        String tag = language.replace('_', '-');
        if (isTag(tag)) {
            for (int end = tag.length(); end > 0; end = tag.lastIndexOf('-', end - 1)) {
                List<String[]> rows = Resource.rows("names/" + tag.substring(0, end) + ".tsv");
                if (!rows.isEmpty()) {
                    return CountryNames.byCode(rows);
                }
            }
        }
        return names("en");
    }

    private static boolean isTag(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c != '-' && !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }

    /** Read when a country is first asked for. */
    private static final class Table {
        static final Map<String, Country> COUNTRIES = read();

        private static Map<String, Country> read() {
            Map<String, Country> countries = new LinkedHashMap<>();
            for (String[] row : Resource.rows("countries.tsv")) {
                List<String> successors = row[5].isEmpty() ? List.of() : List.of(row[5].split(" "));
                countries.put(row[0], new Country(row[0], row[1], row[2], day(row[3]), day(row[4]), successors));
            }
            return Collections.unmodifiableMap(countries);
        }

        private static Optional<LocalDate> day(String text) {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        }
    }
}
