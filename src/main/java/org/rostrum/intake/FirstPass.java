package org.rostrum.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.event.Question;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.SheetTable;
import org.rostrum.text.ShellWords;

/** Reads the tables of a list once, one after the other, and tells those about people from the others. */
final class FirstPass {
    private static final int FEW = 8;

    private final MappingOptions options;
    private final List<EarlierMapping> earlier;
    private final LocalDate on;
    private final boolean several;
    private final List<Result> results = new ArrayList<>();
    private final List<Question> asked = new ArrayList<>();

    /** A table read, and what would have to be decided about it. */
    private record Result(TableUnderstanding table, Sample sample, List<Question> questions) {}

    /** A table read to its end, with the questions of its columns and its rows, and the row where another table begins below it, or 0. */
    private record Scanned(TableUnderstanding table, List<Question> questions, int otherTable) {
        static Scanned of(TableScan scan, List<Question> ofColumns) {
            List<Question> questions = new ArrayList<>(ofColumns);
            TableUnderstanding table = scan.understand(questions).asDecided();
            return new Scanned(table, questions, scan.otherTable());
        }

        Scanned noting(String note) {
            return new Scanned(table.noting(note), questions, otherTable);
        }
    }

    FirstPass(MappingOptions options, List<EarlierMapping> earlier, LocalDate on, boolean several) {
        this.options = options;
        this.earlier = earlier;
        this.on = on;
        this.several = several;
    }

    /** The tables of people on a sheet, as it was found: more than one when they stand side by side. */
    SideBySide beside(SheetTable table) {
        return SideBySide.of(table, this::meanings, options);
    }

    /** A question about the list as a whole. */
    void ask(Question question) {
        asked.add(question);
    }

    /** Reads a table, and the further ones below it on its sheet when they are about people; with what is to be said of it. */
    void read(SheetTable table, List<String> told) {
        int merged = table.sheet().merged().count();
        Sample sample = new Sample(table);
        Scanned scanned = scan(table, sample);
        int other = scanned.otherTable();
        TableUnderstanding whole = scanned.table();
        if (table.sheet().merged().count() > merged) {
            read(table, told); // some workbooks list behind their rows which cells reach over several
            return;
        }
        if (other > 0) {
            SheetTable further = HeaderRow.choose(table.next(other), Headings.ofParticipants());
            if (namesPeople(further)) {
                read(table.upTo(other - 1), told);
                read(further, List.of());
                return;
            }
            whole = whole.noting("another table, from row " + other + " on ("
                    + String.join(
                            ", ",
                            further.header().map(Row::cells).orElse(List.of()).stream()
                                    .filter(cell -> !cell.isBlank())
                                    .limit(FEW)
                                    .map(cell -> "“" + CellText.tidy(cell) + "”")
                                    .toList())
                    + "), is left out: no column has names of people");
        }
        for (String note : told) {
            whole = whole.noting(note);
        }
        results.add(new Result(whole, sample, scanned.questions()));
    }

    /** Reads a table; a second time where nothing but the nationality says who is represented. */
    private Scanned scan(SheetTable table, Sample sample) {
        String language = language(table);
        MappingOptions decided = decided(table);
        List<Question> questions = new ArrayList<>();
        List<ColumnMeaning> columns = Claims.settle(table, sample, decided, language, on, questions);
        Defaults.check(decided, language, on);
        TableScan scan = new TableScan(table, columns, language, decided, on, several, sample);
        Scanned scanned = Scanned.of(scan, questions);
        if (!scan.namesNobodyRepresented()) {
            return scanned;
        }
        return Nationality.column(columns, sample, language, on)
                .map(nationality -> {
                    List<ColumnMeaning> representing = new ArrayList<>(columns);
                    representing.set(nationality.index(), nationality);
                    return Scanned.of(
                                    new TableScan(table, representing, language, decided, on, several, sample),
                                    questions)
                            .noting(Nationality.note(nationality));
                })
                .orElse(scanned);
    }

    private boolean namesPeople(SheetTable table) {
        return new Layout(meanings(table)).namesPeople();
    }

    private List<ColumnMeaning> meanings(SheetTable table) {
        return Claims.settle(table, new Sample(table), decided(table), language(table), on, new ArrayList<>());
    }

    private static String language(SheetTable table) {
        return table.header()
                .filter(row -> table.headerRow().isPresent())
                .map(row -> HeaderRow.language(row, Headings.ofParticipants()))
                .orElse("");
    }

    private MappingOptions decided(SheetTable table) {
        List<String> headings = OptionColumns.headings(table);
        return earlier.stream()
                .filter(mapping -> mapping.isFor(headings))
                .findFirst()
                .map(mapping -> options.over(mapping.options(), headings))
                .orElse(options);
    }

    /** What the tables mean, all of them being read. */
    Understanding understanding() {
        Optional<String> named = results.stream()
                .map(Result::table)
                .filter(TableUnderstanding::namesPeople)
                .map(table -> table.table().sheet().reading().sheet())
                .findFirst();
        List<TableUnderstanding> taken = new ArrayList<>();
        List<NotTaken> notTaken = new ArrayList<>();
        List<Question> questions = new ArrayList<>(asked);
        List<Question> nameless = new ArrayList<>();
        boolean lists = options.map().isEmpty()
                && results.stream()
                        .anyMatch(result -> TurnedSheet.isList(result.table().table()));
        for (Result result : results) {
            TableUnderstanding table = result.table();
            Optional<String> because = lists && TurnedSheet.isForm(table.table())
                    ? Optional.of("its headings stand below each other, as where the columns of a list are explained")
                    : notPeople(result, named.isPresent());
            if (because.isPresent()) {
                notTaken.add(new NotTaken(table, because.get()));
                continue;
            }
            taken.add(table);
            questions.addAll(result.questions());
            if (!table.namesPeople() && (table.rows() > 0 || results.size() == 1)) {
                nameless.add(noNames(table.table(), table.columns(), result.sample()));
            }
        }
        String sheet = named.filter(s -> !s.isEmpty())
                .map(s -> "--sheet " + ShellWords.quoted(s) + " to read that sheet alone, or ")
                .orElse("");
        nameless.forEach(question -> questions.add(new Question(question.text(), sheet + question.option())));
        return new Understanding(taken, notTaken, questions);
    }

    private Optional<String> notPeople(Result result, boolean elsewhere) {
        if (result.table().namesPeople() || !options.map().isEmpty()) {
            return Optional.empty();
        }
        if (result.table().rows() == 0) {
            return elsewhere ? Optional.of("no row of it is a record") : Optional.empty();
        }
        return Subject.notPeople(result.table(), result.sample(), elsewhere);
    }

    private static Question noNames(SheetTable table, List<ColumnMeaning> columns, Sample sample) {
        String where = OptionColumns.where(table);
        String option = "--map " + columns.get(0).letter()
                + "=full_name, or --map A=given_name --map B=family_name with the letters of the columns that have the names";
        if (table.header().isEmpty()) {
            return new Question(where + ": there is no heading row", option);
        }
        List<String> people = columns.stream()
                .filter(column -> {
                    Sample.Share names = sample.share(column.index(), LikelyName::isSure);
                    return names.filled() > 0 && names.isAll();
                })
                .map(ColumnMeaning::called)
                .toList();
        if (people.size() > 1) {
            return new Question(
                    where + ": a row names several people, each in a column (" + String.join(", ", people) + ")",
                    "a list with a row for each; --map with =full_name takes in those of one column");
        }
        Row header = table.header().get();
        boolean none = !TableUnderstanding.isUnderstood(columns);
        String what = none
                ? "no heading of row " + header.number() + " is known"
                : "no column of row " + header.number() + " is a name";
        return new Question(where + ": " + what + " (" + seen(columns) + ")", option);
    }

    /** The headings with their letters. */
    static String seen(List<ColumnMeaning> columns) {
        return String.join(
                ", ",
                columns.stream()
                        .filter(c -> !c.heading().isEmpty())
                        .limit(FEW)
                        .map(c -> c.letter() + " “" + c.heading() + "”")
                        .toList());
    }
}
