package org.rostrum.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rostrum.event.Question;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.SheetTable;

/**
 * An agenda file taken in. An agenda is small, and is held whole.
 *
 * @param leftOut of the sheets of a workbook those of which nothing is taken in
 * @param questions what only the user can decide; while there is one, nothing may be taken in
 */
public record AgendaIntake(List<AgendaTable> tables, List<LeftOut> leftOut, List<Question> questions) {
    /** A table that is no agenda beside others that are. */
    public record LeftOut(SheetTable table, String because) {}

    /** A word that stands in no number. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{4}");

    public AgendaIntake {
        tables = List.copyOf(tables);
        leftOut = List.copyOf(leftOut);
        questions = List.copyOf(questions);
    }

    /**
     * Reads the tables of an agenda.
     *
     * @throws org.rostrum.text.UserError (USAGE) when an option names a column that no table has
     */
    public static AgendaIntake of(List<SheetTable> tables, MappingOptions options, EventDays event) {
        List<SheetTable> chosen = tables.stream()
                .filter(t -> t.columns() > 0)
                .map(t -> t.sheet().reading().isOfEvents()
                        ? t.withHeaderAlone(1)
                        : HeaderRow.choose(t, Headings.ofAgendas()))
                .toList();
        OptionColumns.check(options, chosen);
        List<AgendaTable> read = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        boolean anyAgenda = chosen.stream().anyMatch(table -> isAgenda(columns(table, options, language(table))));
        for (SheetTable table : chosen) {
            String language = language(table);
            List<AgendaColumn> columns = columns(table, options, language);
            if (anyAgenda && !isAgenda(columns)) {
                leftOut.add(new LeftOut(table, "no headings of an agenda"));
            } else {
                read.add(read(table, columns, options, language, event, questions));
            }
        }
        return new AgendaIntake(NumbersTwice.refused(read), leftOut, questions);
    }

    private static AgendaTable read(
            SheetTable table,
            List<AgendaColumn> columns,
            MappingOptions options,
            String language,
            EventDays event,
            List<Question> questions) {
        int before = questions.size();
        askDoubles(columns, questions);
        askMissing(table, columns, questions);
        Optional<DateOrder> order = questions.size() > before
                ? Optional.empty()
                : dateOrder(table, columns, options, language, event.from(), questions);
        boolean monthFirst = order.map(DateOrder::monthFirst).orElse(false);
        return questions.size() > before
                ? new AgendaTable(table, columns, language, order, List.of(), 0, List.of())
                : new AgendaRows(table, columns, options, language, monthFirst, event).read(order);
    }

    private static String language(SheetTable table) {
        return table.header()
                .map(row -> HeaderRow.language(row, Headings.ofAgendas()))
                .orElse("");
    }

    /** Whether columns say what happens, and when. */
    private static boolean isAgenda(List<AgendaColumn> columns) {
        return has(columns, AgendaMeaning.TITLE)
                && (has(columns, AgendaMeaning.START) || has(columns, AgendaMeaning.TIME));
    }

    private static boolean has(List<AgendaColumn> columns, AgendaMeaning meaning) {
        return columns.stream().anyMatch(column -> column.meaning() == meaning);
    }

    private static List<AgendaColumn> columns(SheetTable table, MappingOptions options, String language) {
        List<AgendaColumn> columns = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            String heading = OptionColumns.heading(table, column);
            String letter = ColumnName.letter(column);
            Optional<AgendaMeaning> mapped = options.mapped(column, heading).flatMap(AgendaMeaning::of);
            Optional<HeadingMatch> match = Headings.ofAgendas().match(heading, language);
            if (mapped.isPresent()) {
                columns.add(new AgendaColumn(
                        column,
                        letter,
                        heading,
                        mapped.get(),
                        "--map " + letter + "=" + mapped.get().code()));
            } else if (table.sheet().reading().isOfEvents()) {
                columns.add(new AgendaColumn(
                        column, letter, heading, ProgramColumns.meaning(heading), "so called in all such files"));
            } else if (ReturnedColumns.meaning(heading).isPresent()) {
                columns.add(new AgendaColumn(
                        column, letter, heading, AgendaMeaning.IGNORED, "of rows that rostrum gave back"));
            } else {
                AgendaMeaning meaning =
                        match.flatMap(m -> AgendaMeaning.of(m.meaning())).orElse(AgendaMeaning.NOT_UNDERSTOOD);
                columns.add(new AgendaColumn(column, letter, heading, meaning, evidence(heading, match, language)));
            }
        }
        return withTitle(table, columns);
    }

    /** Where no column is called a title, the description is it, or the column of items when it has more than numbers. */
    private static List<AgendaColumn> withTitle(SheetTable table, List<AgendaColumn> columns) {
        if (has(columns, AgendaMeaning.TITLE)) {
            return columns;
        }
        columns.stream()
                .filter(column -> column.meaning() == AgendaMeaning.ANNOTATION)
                .findFirst()
                .or(() -> columns.stream()
                        .filter(column -> column.meaning() == AgendaMeaning.NUMBER && hasTexts(table, column.index()))
                        .findFirst())
                .ifPresent(column -> columns.set(
                        column.index(),
                        new AgendaColumn(
                                column.index(),
                                column.letter(),
                                column.heading(),
                                AgendaMeaning.TITLE,
                                column.evidence() + ", and no column is called a title")));
        return columns;
    }

    /** Whether most cells of a column that have something have words. */
    private static boolean hasTexts(SheetTable table, int column) {
        int texts = 0;
        int filled = 0;
        try (SheetTable.Lines lines = table.lines()) {
            for (Optional<SheetTable.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                String text = CellText.value(line.get().row().cell(column));
                boolean counts = line.get().isWithin() && !text.isEmpty();
                filled += counts ? 1 : 0;
                texts += counts && WORD.matcher(text).find() ? 1 : 0;
            }
        }
        return texts * 2 > filled;
    }

    private static String evidence(String heading, Optional<HeadingMatch> match, String language) {
        if (match.isEmpty()) {
            return heading.isEmpty() ? "no heading" : "heading “" + heading + "” is not known";
        }
        String shown = match.get().languages().contains(language)
                ? language
                : match.get().languages().iterator().next();
        return (match.get().exact() ? "heading “" : "words of the heading “") + heading + "” ("
                + Vocabulary.all().languageName(shown) + ")";
    }

    private static void askDoubles(List<AgendaColumn> columns, List<Question> questions) {
        Map<AgendaMeaning, AgendaColumn> seen = new EnumMap<>(AgendaMeaning.class);
        for (AgendaColumn column : columns) {
            boolean single = !column.meaning().repeats();
            AgendaColumn first = seen.putIfAbsent(column.meaning(), column);
            if (single && first != null) {
                String code = column.meaning().code();
                questions.add(new Question(
                        first.called() + " and " + column.called() + " both seem to be the " + code,
                        "--map " + first.letter() + "=ignored or --map " + column.letter() + "=ignored"));
            }
        }
    }

    private static void askMissing(SheetTable table, List<AgendaColumn> columns, List<Question> questions) {
        boolean title = has(columns, AgendaMeaning.TITLE);
        boolean time = has(columns, AgendaMeaning.START) || has(columns, AgendaMeaning.TIME);
        if (!title || !time) {
            String row = table.header()
                    .map(Row::number)
                    .map(n -> "no heading of row " + n + " is known to be the ")
                    .orElse("there is no heading row, and so no ");
            questions.add(new Question(
                    OptionColumns.where(table) + ": " + row + (title ? "start" : time ? "title" : "title or the start"),
                    "--map A=date --map B=start --map C=title with the letters of the columns that have them"));
        }
    }

    private static Optional<DateOrder> dateOrder(
            SheetTable table,
            List<AgendaColumn> columns,
            MappingOptions options,
            String language,
            LocalDate on,
            List<Question> questions) {
        Optional<AgendaColumn> dates =
                columns.stream().filter(c -> c.meaning() == AgendaMeaning.DATE).findFirst();
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        AgendaColumn column = dates.get();
        DateCounts counts = new DateCounts(on);
        try (SheetTable.Lines lines = table.lines()) {
            for (Optional<SheetTable.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                counts.add(
                        line.get().row().number(),
                        CellText.value(line.get().row().cell(column.index())));
            }
        }
        ColumnMeaning asked =
                new ColumnMeaning(column.index(), column.letter(), column.heading(), Meaning.NOT_UNDERSTOOD, "");
        return counts.decide(options.codes(column.index(), column.heading()), asked, language, questions);
    }
}
