package org.rostrum.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the resources of the reference data from {@code src/main/reference} and CLDR. {@code ReferenceResourcesTest} compares, and writes them with
 * {@code -Dapprove=true}.
 */
final class ReferenceCodegen {
    static final Path RESOURCES = Path.of("src/main/resources/org/rostrum/reference");
    private static final int LEAST_RANGE = 4_000;
    private static final int ONE_KEY_IN = 64;
    /** Not Estonian or Lithuanian, where the word for a language is often what a neighbour calls the country: {@code saksa} is German, {@code Saksa} is Germany in Finnish. */
    static final List<String> LANGUAGE_NAMES_IN = List.of("en", "fr", "de", "es", "ru");

    private static final Pattern FORM = Pattern.compile("([\\w' ]+ of)(?: the)? (.+)");

    private final List<String[]> countries = SourceTable.rows("countries.tsv");
    private final List<String[]> formerStates = SourceTable.rows("former-states.tsv");
    private final List<String[]> formerNames = SourceTable.rows("former-names.tsv");
    private final List<String[]> unitedNations = SourceTable.rows("un-names.tsv");
    private final List<String[]> organisations = SourceTable.rows("organisations.tsv");
    private final Set<String> codes =
            countries.stream().map(row -> row[0]).collect(Collectors.toCollection(TreeSet::new));
    private final CldrNames cldr = new CldrNames(codes);
    private final Map<String, String> files = new LinkedHashMap<>();

    ReferenceCodegen() throws IOException {
        files.put("countries.tsv", countryTable());
        files.put(
                "organisations.tsv",
                table(organisations.stream()
                        .map(row -> String.join("\t", List.of(row).subList(0, 7)))));
        new NameTables(countries, formerStates, formerNames, unitedNations, cldr).write(files);
        spellings();
    }

    /** Every resource: its path below the package, and its text. */
    Map<String, String> files() {
        return files;
    }

    /** Writes them over those that are there. */
    void write() throws IOException {
        for (String folder : List.of("names", "spellings")) {
            Files.createDirectories(RESOURCES.resolve(folder));
            try (Stream<Path> old = Files.list(RESOURCES.resolve(folder))) {
                for (Path path : old.toList()) {
                    Files.delete(path);
                }
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(RESOURCES.resolve(file.getKey()), file.getValue());
        }
    }

    private String countryTable() {
        Stream<String> today = countries.stream().map(row -> String.join("\t", row[0], row[1], row[2], "", "", ""));
        Stream<String> former =
                formerStates.stream().map(row -> String.join("\t", row[0], row[2], row[3], row[4], row[5], row[6]));
        return table(Stream.concat(today, former));
    }

    private static String table(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n", "# Made by ReferenceCodegen.\n", "\n"));
    }

    private void spellings() throws IOException {
        Set<String> words = SourceTable.rows("code-words.tsv").stream()
                .flatMap(row -> Stream.of(row[0].split(" ")))
                .collect(Collectors.toSet());
        SpellingBook book = new SpellingBook(words);
        codes(book);
        countryNames(book);
        organisations(book);
        cldr.all().forEach(name -> book.foreignName(name.name(), name.code(), name.language()));
        cldr.languageNames(LANGUAGE_NAMES_IN).forEach(book::language);
        SourceTable.rows("not-countries.tsv")
                .forEach(row -> Stream.of(row[0].split(";")).forEach(book::noCountry));
        for (String[] row : SourceTable.rows("ambiguous.tsv")) {
            Stream.of(row[1].split(";")).forEach(spelling -> book.ask(spelling, List.of(row[0].split(" "))));
        }
        SourceTable.rows("not-listed.tsv")
                .forEach(row -> Stream.of(row[0].split(";")).forEach(book::noCode));
        cut(book.lines());
    }

    private void codes(SpellingBook book) {
        for (String[] row : countries) {
            book.code(row[0], row[0]);
            book.code(row[1], row[0]);
        }
        for (String[] row : formerStates) {
            book.code(row[1], row[0]);
            book.code(row[2], row[0]);
        }
    }

    private void countryNames(SpellingBook book) throws IOException {
        countries.forEach(row -> english(row[3], row[0], book));
        String[] languages = {"en", "fr", "es", "ru", "ar", "zh"};
        for (String[] row : unitedNations) {
            english(row[2], row[0], book);
            for (int i = 1; i < languages.length; i++) {
                book.name(row[2 + i], row[0], languages[i]);
            }
        }
        SourceTable.rows("official-names.tsv").forEach(row -> book.name(row[2], row[0], row[1]));
        formerNames.forEach(row -> book.other(row[4], row[0], "former name"));
        for (String[] row : formerStates) {
            book.name(row[7], row[0], "en");
            inLanguages(row[8], row[0], book);
        }
        for (String[] row : SourceTable.rows("country-aliases.tsv")) {
            Stream.of(row[2].split(";")).forEach(spelling -> book.other(spelling, row[0], row[1]));
        }
    }

    /** An English name with the ways in which lists shorten it ({@code &}, {@code St.}) and turn it round ({@code Moldova, Republic of}). */
    private static void english(String name, String code, SpellingBook book) {
        book.name(name, code, "en");
        book.other(name.replace(" and ", " & "), code, "other name");
        book.other(name.replace("Saint ", "St. "), code, "other name");
        Matcher form = FORM.matcher(name);
        if (form.matches()) {
            book.other(form.group(2) + ", " + form.group(1), code, "other name");
        }
    }

    private void organisations(SpellingBook book) {
        for (String[] row : organisations) {
            Stream.of(row[4].split(";")).forEach(acronym -> book.acronym(acronym, row[0]));
            book.name(row[5], row[0], "en");
            book.name(row[6], row[0], "fr");
            inLanguages(row[7], row[0], book);
            if (!List.of(row[4].split(";")).contains(row[1])) {
                book.name(row[1], row[0], "en");
            }
        }
    }

    /** Spellings with their language in front: {@code lt:Europos Taryba;de:Europarat}. Those in capitals are acronyms. */
    private static void inLanguages(String spellings, String code, SpellingBook book) {
        for (String spelling : spellings.isEmpty() ? new String[0] : spellings.split(";")) {
            String text = spelling.substring(3);
            boolean acronym = text.indexOf(' ') < 0 && text.length() < 8 && text.equals(text.toUpperCase(Locale.ROOT));
            if (acronym) {
                book.acronym(text, code);
            } else {
                book.name(text, code, spelling.substring(0, 2));
            }
        }
    }

    /** Ranges of 4 kB and more, cut before keys that the key itself chooses, so that a new spelling changes one range; all lines of a key stand in one. */
    private void cut(List<String> lines) {
        List<String> index = new ArrayList<>();
        StringBuilder range = new StringBuilder();
        String last = "";
        for (String line : lines) {
            String key = line.substring(0, line.indexOf('\t'));
            if (range.length() > LEAST_RANGE && !key.equals(last) && key.hashCode() % ONE_KEY_IN == 0) {
                files.put(Spellings.path(index.size() - 1), range.toString());
                range.setLength(0);
            }
            if (range.length() == 0) {
                index.add(key);
            }
            range.append(line).append('\n');
            last = key;
        }
        files.put(Spellings.path(index.size() - 1), range.toString());
        files.put("spellings/index.tsv", String.join("\n", index) + "\n");
    }
}
