package org.rostrum.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.event.Question;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.SheetTable;

/**
 * An agenda file taken in. An agenda is small, and is held whole.
 *
 * @param questions what only the user can decide; while there is one, nothing may be taken in
 */
public record AgendaIntake(List<AgendaTable> tables, List<Question> questions) {
    public AgendaIntake {
        tables = List.copyOf(tables);
        questions = List.copyOf(questions);
    }

    /**
     * Reads the tables of an agenda.
     *
     * @param on the event's first day, which gives the year where a date has none
     * @throws org.rostrum.text.UserError (USAGE) when an option names a column that no table has
     */
    public static AgendaIntake of(List<SheetTable> tables, MappingOptions options, LocalDate on) {
        List<SheetTable> chosen = tables.stream()
                .filter(t -> t.columns() > 0)
                .map(t -> HeaderRow.choose(t, Headings.ofAgendas()))
                .toList();
        OptionColumns.check(options, chosen);
        List<AgendaTable> read = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (SheetTable table : chosen) {
            String language = table.header()
                    .map(row -> HeaderRow.language(row, Headings.ofAgendas()))
                    .orElse("");
            List<AgendaColumn> columns = columns(table, options, language);
            int before = questions.size();
            askDoubles(columns, questions);
            askMissing(table, columns, questions);
            Optional<DateOrder> order = questions.size() > before
                    ? Optional.empty()
                    : dateOrder(table, columns, options, language, on, questions);
            AgendaRows rows = new AgendaRows(
                    table,
                    columns,
                    options,
                    language,
                    order.map(DateOrder::monthFirst).orElse(false),
                    on);
            read.add(
                    questions.size() > before
                            ? new AgendaTable(table, columns, language, order, List.of(), 0, List.of())
                            : rows.read(order));
        }
        return new AgendaIntake(read, questions);
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
            } else if (ReturnedColumns.meaning(heading).isPresent()) {
                columns.add(new AgendaColumn(
                        column, letter, heading, AgendaMeaning.IGNORED, "of rows that rostrum gave back"));
            } else {
                AgendaMeaning meaning =
                        match.flatMap(m -> AgendaMeaning.of(m.meaning())).orElse(AgendaMeaning.NOT_UNDERSTOOD);
                columns.add(new AgendaColumn(column, letter, heading, meaning, evidence(heading, match, language)));
            }
        }
        return columns;
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
            boolean single = column.meaning().role().isEmpty()
                    && column.meaning() != AgendaMeaning.NOT_UNDERSTOOD
                    && column.meaning() != AgendaMeaning.IGNORED;
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
        boolean title = columns.stream().anyMatch(c -> c.meaning() == AgendaMeaning.TITLE);
        boolean time =
                columns.stream().anyMatch(c -> c.meaning() == AgendaMeaning.START || c.meaning() == AgendaMeaning.TIME);
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
