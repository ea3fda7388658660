package org.rostrum.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rostrum.event.Question;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.SheetTable;
import org.rostrum.text.UserError;

/**
 * What the tables of a list of participants mean: the result of the first pass.
 *
 * @param questions what only the user can decide; while there is one, nothing may be taken in
 */
public record Understanding(List<TableUnderstanding> tables, List<Question> questions) {
    public Understanding {
        tables = List.copyOf(tables);
        questions = List.copyOf(questions);
    }

    /**
     * Reads all rows of the tables once, holding counts and not rows.
     *
     * @param on the event's first day: names of countries are those of that day
     * @throws UserError (USAGE) when an option names a column that no table has, or a value that cannot be
     */
    public static Understanding of(List<SheetTable> tables, MappingOptions options, LocalDate on) {
        return of(tables, options, List.of(), on);
    }

    /**
     * The same, with what was decided about earlier lists, the latest first; the options go before it.
     *
     * @throws UserError (USAGE) when an option names a column that no table has, or a value that cannot be
     */
    public static Understanding of(
            List<SheetTable> tables, MappingOptions options, List<EarlierMapping> earlier, LocalDate on) {
        List<TableUnderstanding> understood = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        List<SheetTable> chosen = tables.stream()
                .filter(t -> t.columns() > 0)
                .map(t -> HeaderRow.choose(t, Headings.ofParticipants()))
                .toList();
        OptionColumns.check(options, chosen);
        List<Question> nameless = new ArrayList<>();
        Optional<String> named = Optional.empty();
        for (SheetTable table : chosen) {
            String language = table.header()
                    .map(row -> HeaderRow.language(row, Headings.ofParticipants()))
                    .orElse("");
            MappingOptions decided = decided(table, options, earlier);
            List<ColumnMeaning> columns = Claims.settle(table, new Sample(table), decided, language, on, questions);
            Defaults.check(decided, language, on);
            TableUnderstanding whole = new TableScan(table, columns, language, decided, on, chosen.size() > 1)
                    .understand(questions)
                    .asDecided();
            understood.add(whole);
            if (new Layout(columns).namesPeople()) {
                named = named.or(() -> Optional.of(table.sheet().reading().sheet()));
            } else if (whole.rows() > 0 || chosen.size() == 1) {
                nameless.add(noNames(table, columns));
            }
        }
        String sheet = named.filter(s -> !s.isEmpty())
                .map(s -> "--sheet " + ColumnName.quoted(s) + " to read that sheet alone, or ")
                .orElse("");
        nameless.forEach(question -> questions.add(new Question(question.text(), sheet + question.option())));
        return new Understanding(understood, questions);
    }

    private static MappingOptions decided(SheetTable table, MappingOptions options, List<EarlierMapping> earlier) {
        List<String> headings = OptionColumns.headings(table);
        return earlier.stream()
                .filter(mapping -> mapping.isFor(headings))
                .findFirst()
                .map(mapping -> options.over(mapping.options(), headings))
                .orElse(options);
    }

    private static Question noNames(SheetTable table, List<ColumnMeaning> columns) {
        String where = OptionColumns.where(table);
        String option = "--map " + columns.get(0).letter()
                + "=full_name, or --map A=given_name --map B=family_name with the letters of the columns that have the names";
        if (table.header().isEmpty()) {
            return new Question(where + ": there is no heading row", option);
        }
        Row header = table.header().get();
        boolean none =
                columns.stream().allMatch(c -> c.meaning() == Meaning.NOT_UNDERSTOOD || c.meaning() == Meaning.IGNORED);
        String seen = String.join(
                ", ",
                columns.stream()
                        .filter(c -> !c.heading().isEmpty())
                        .limit(8)
                        .map(c -> c.letter() + " “" + c.heading() + "”")
                        .toList());
        String what = none
                ? "no heading of row " + header.number() + " is known"
                : "no column of row " + header.number() + " is a name";
        return new Question(where + ": " + what + " (" + seen + ")", option);
    }

    /** The languages of the headings, in the order of their codes. */
    public Set<String> languages() {
        Set<String> languages = new TreeSet<>();
        tables.stream()
                .map(TableUnderstanding::language)
                .filter(l -> !l.isEmpty())
                .forEach(languages::add);
        return languages;
    }
}
