package org.rostrum.reference;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes a table of names for each language: code, place in the alphabetical order, first day, end, name. */
final class NameTables {
    /** The languages of the United Nations with their column in {@code un-names.tsv}; English has its own list. */
    private static final Map<String, Integer> OFFICIAL = Map.of("fr", 3, "es", 4, "ru", 5, "ar", 6, "zh", 7);

    /** Where a list in the language looks for a country, when that is not under its name. */
    private static final Map<String, String> FILED_UNDER = Map.of("fr/RU", "Russie");

    private final List<String[]> countries;
    private final List<String[]> formerStates;
    private final List<String[]> formerNames;
    private final List<String[]> unitedNations;
    private final CldrNames cldr;

    NameTables(
            List<String[]> countries,
            List<String[]> formerStates,
            List<String[]> formerNames,
            List<String[]> unitedNations,
            CldrNames cldr) {
        this.countries = countries;
        this.formerStates = formerStates;
        this.formerNames = formerNames;
        this.unitedNations = unitedNations;
        this.cldr = cldr;
    }

    /** A name for its time. */
    private record Dated(String code, String from, String end, String name, String filedUnder) {}

    void write(Map<String, String> files) {
        cldr.byLanguage().forEach((language, names) -> {
            String table = table(language, names);
            String withoutScript = files.getOrDefault("names/" + language.replaceFirst("-.*", "") + ".tsv", "");
            if (!table.equals(withoutScript)) {
                files.put("names/" + language + ".tsv", table);
            }
        });
    }

    private String table(String language, Map<String, String> cldrNames) {
        Map<String, String> today = new TreeMap<>(cldrNames);
        if (language.equals("en")) {
            countries.forEach(row -> today.put(row[0], row[3]));
        } else if (OFFICIAL.containsKey(language)) {
            unitedNations.stream()
                    .filter(row -> row[1].equals("list"))
                    .forEach(row -> today.put(row[0], row[OFFICIAL.get(language)]));
        }
        List<Dated> names = new ArrayList<>();
        today.forEach((code, name) -> {
            formerNames.stream()
                    .filter(row -> row[0].equals(code) && row[1].equals(language))
                    .forEach(row -> names.add(dated(language, code, row[2], row[3], row[4])));
            names.add(dated(language, code, "", "", name));
        });
        formerStates.forEach(row ->
                formerName(language, row).ifPresent(name -> names.add(dated(language, row[0], row[4], row[5], name))));
        return ranked(language, names);
    }

    private static Dated dated(String language, String code, String from, String end, String name) {
        return new Dated(code, from, end, name, FILED_UNDER.getOrDefault(language + "/" + code, name));
    }

    private static Optional<String> formerName(String language, String[] row) {
        return language.equals("en")
                ? Optional.of(row[7])
                : Arrays.stream(row[8].split(";"))
                        .filter(name -> name.startsWith(language + ":"))
                        .map(name -> name.substring(3))
                        .findFirst();
    }

    private static String ranked(String language, List<Dated> names) {
        Collator collator = Collator.getInstance(ULocale.forLanguageTag(language));
        List<Dated> sorted = names.stream()
                .sorted(Comparator.comparing(Dated::filedUnder, collator)
                        .thenComparing(Dated::code)
                        .thenComparing(Dated::end))
                .toList();
        return IntStream.range(0, names.size())
                .mapToObj(i -> names.get(i))
                .map(name -> String.join(
                        "\t",
                        name.code(),
                        String.valueOf(sorted.indexOf(name) + 1),
                        name.from(),
                        name.end(),
                        name.name()))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
