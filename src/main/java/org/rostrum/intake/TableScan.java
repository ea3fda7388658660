package org.rostrum.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rostrum.event.Question;
import org.rostrum.sheet.Merges;
import org.rostrum.sheet.ReadAhead;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.SheetTable;

/** The first pass over a table: counts, never the rows. */
final class TableScan {
    private static final int MOST_SKIPPED = 1000;
    private static final int MOST_TROUBLES = 1000;
    /** What names somebody or something is never longer; the rest of a longer cell is not looked at. */
    private static final int MOST_CHARACTERS = 2000;

    private final SheetTable table;
    private final List<ColumnMeaning> columns;
    private final Layout layout;
    private final String language;
    private final MappingOptions options;
    private final LocalDate on;
    private final RowSkips skips;
    private final RepresentedScan represented;
    private final SexCounts sex = new SexCounts();
    private final DateCounts dates;
    private final NameCounts names;
    private final CellOddities oddities;
    private final HeadPositions headPositions;
    private final SeveralPeople severalPeople;
    private final Repeats repeats;
    private final boolean several;
    private final NameLines nameLines;
    private final Contacts contacts;
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<CellNote> troubles = new ArrayList<>();
    private final CellChecks checks;
    private final boolean marked;
    private final Merges.Pass merges;
    private final MergedCounts merged = new MergedCounts();
    private long rows;
    private long skippedCount;
    private int otherTable;
    /** The row just above, when it is blank or has a single cell. */
    private Optional<Row> above = Optional.empty();

    TableScan(
            SheetTable table,
            List<ColumnMeaning> columns,
            String language,
            MappingOptions options,
            LocalDate on,
            boolean several,
            Sample sample) {
        this.table = table;
        this.columns = columns;
        this.language = language;
        this.options = options;
        this.on = on;
        merges = table.sheet().merged().pass();
        marked = OwnColumns.marksFormulas(table);
        layout = new Layout(columns);
        skips = new RowSkips(layout, on);
        names = new NameCounts(language);
        oddities = new CellOddities(columns, layout);
        represented = new RepresentedScan(table, layout, codes(Meaning.REPRESENTED), language, isSet(), several, on);
        dates = new DateCounts(on);
        severalPeople = new SeveralPeople(layout);
        repeats = new Repeats(layout);
        this.several = several;
        nameLines = NameLines.of(layout, sample, language);
        headPositions = new HeadPositions(layout, nameLines, language);
        contacts = new Contacts(layout, nameLines);
        checks = new CellChecks(layout, options, language, dates::add);
    }

    private boolean isSet() {
        return !options.setTo(Meaning.REPRESENTED).isEmpty();
    }

    private Map<String, String> codes(Meaning meaning) {
        return layout.has(meaning)
                ? options.codes(layout.index(meaning), layout.column(meaning).heading())
                : Map.of();
    }

    /**
     * What is found out about a line by itself, ahead of what depends on the lines before it.
     *
     * @param row with the texts of cells that reach into it from above, if it is an entry
     * @param skipped why it is no entry, else empty
     */
    private record Looked(SheetTable.Line line, Row row, String skipped) {}

    private Looked look(SheetTable.Line whole) {
        SheetTable.Line line = new SheetTable.Line(whole.kind(), whole.row().beginning(MOST_CHARACTERS));
        Row complete = merges.complete(line.row());
        String reason = skips.reason(line);
        Row sent = reason.isEmpty() ? complete : line.row();
        Row row = marked ? OwnColumns.restored(sent) : sent;
        if (reason.isEmpty()) {
            oddities.add(row);
        }
        return new Looked(line, row, reason);
    }

    /** Reads all rows and says how the table is read; questions are added to the list given. */
    TableUnderstanding understand(List<Question> questions) {
        Function<SheetTable.Line, Looked> look = this::look; // made once: the first compiler takes long to make one
        try (SheetTable.Lines lines = table.lines();
                ReadAhead<Looked> ahead = ReadAhead.of(
                        () -> lines.next().map(look), looked -> looked.row().characters())) {
            for (Optional<Looked> looked = ahead.next(); looked.isPresent(); looked = ahead.next()) {
                add(looked.get());
            }
        }
        boolean settled = questions.isEmpty();
        Optional<SexCodes> sexCodes = sexCodes(questions);
        Optional<DateOrder> order = dateOrder(questions);
        List<String> notes = notes(questions, settled);
        Decisions decisions = new Decisions(
                options,
                on,
                language,
                names.clues(headingOrder()),
                order.map(DateOrder::monthFirst).orElse(false),
                sexCodes.map(SexCodes::meanings).orElse(Map.of()),
                represented.fillsDown(),
                nameLines,
                several);
        return new TableUnderstanding(
                table,
                columns,
                language,
                sexCodes,
                order,
                rows,
                skipped,
                skippedCount,
                represented.counts().countries(),
                represented.counts().organisations(),
                represented.counts().unknown(),
                repeats.repeated(),
                troubles,
                notes,
                decisions);
    }

    /** What the user should know; what she must decide is added to the questions. Where it is still asked what the columns are, nothing more is asked of names. */
    private List<String> notes(List<Question> questions, boolean settled) {
        List<String> notes = new ArrayList<>();
        represented.tell(questions, notes);
        notes.addAll(merged.notes(columns));
        notes.addAll(represented.notesOfRows());
        notes.addAll(headPositions.notes());
        notes.addAll(oddities.notes());
        notes.addAll(dates.notes());
        if (layout.namesPeople()) {
            Meaning name = layout.has(Meaning.FULL_NAME) ? Meaning.FULL_NAME : Meaning.FAMILY_NAME;
            notes.addAll(names.notes(layout.column(name), headingOrder()));
            notes.addAll(nameLines.notes(layout));
            notes.addAll(severalPeople.notes());
            WorkCell.of(layout, language).ifPresent(work -> notes.add(work.note(layout)));
        }
        if (settled
                && layout.has(Meaning.FULL_NAME)
                && !layout.has(Meaning.FAMILY_NAME)
                && options.mapped(
                                layout.index(Meaning.FULL_NAME),
                                layout.column(Meaning.FULL_NAME).heading())
                        .isEmpty()) {
            names.question(layout.column(Meaning.FULL_NAME)).ifPresent(questions::add);
        }
        return notes;
    }

    /** Whether the table has entries, and neither a column, nor a heading, nor an option, nor an organisation says of any of them who is represented. */
    boolean namesNobodyRepresented() {
        return represented.isNobody();
    }

    /** The number of the first row of another table below, 0 when there is none. */
    int otherTable() {
        return otherTable;
    }

    /** The number of the row where another table begins: its heading, told by its shape or, below a blank row or one of a single cell, by its words; or that cell. */
    private int otherTable(SheetTable.Line line) {
        Row row = line.row();
        boolean begins = line.kind() == SheetTable.Kind.OTHER
                || above.isPresent() && line.isWithin() && HeaderRow.isHeading(row, Headings.ofParticipants());
        int first = above.filter(title -> !title.blank()).map(Row::number).orElse(row.number());
        boolean alone = row.blank() || RowSkips.onlyCell(row).isPresent();
        above = alone ? Optional.of(row) : Optional.empty();
        return begins ? Math.min(first, row.number()) : 0;
    }

    private void add(Looked looked) {
        SheetTable.Line line = looked.line();
        Row row = looked.row();
        String reason = looked.skipped();
        if (otherTable == 0) {
            otherTable = otherTable(line);
        }
        if (line.isWithin()) {
            represented.add(row, reason.isEmpty());
        }
        if (!reason.isEmpty()) {
            skippedCount++;
            if (skipped.size() < MOST_SKIPPED) {
                skipped.add(new Skipped(row.number(), reason));
            }
            return;
        }
        rows++;
        merged.add(line.row(), row);
        if (layout.has(Meaning.SEX)) {
            sex.add(
                    row.number(),
                    CellText.value(layout.cell(row, Meaning.SEX)),
                    CellText.value(layout.cell(row, Meaning.HONORIFIC)));
        }
        headPositions.add(row);
        severalPeople.add(row);
        addName(row);
        repeats.add(row);
        check(row);
    }

    private void addName(Row row) {
        String family = CellText.person(layout.cell(row, Meaning.FAMILY_NAME));
        if (!family.isEmpty()) {
            names.addFamily(family);
        } else if (layout.has(Meaning.FULL_NAME)) {
            String cell = layout.cell(row, Meaning.FULL_NAME);
            names.add(CellText.person(nameLines.name(cell)), represented.country(), contacts.email(row));
        }
    }

    private void check(Row row) {
        for (CellNote note : checks.of(row)) {
            if (troubles.size() < MOST_TROUBLES) {
                troubles.add(note);
            }
        }
    }

    private Optional<SexCodes> sexCodes(List<Question> questions) {
        if (!layout.has(Meaning.SEX)) {
            return Optional.empty();
        }
        ColumnMeaning column = layout.column(Meaning.SEX);
        Optional<ColumnMeaning> title =
                layout.has(Meaning.HONORIFIC) ? Optional.of(layout.column(Meaning.HONORIFIC)) : Optional.empty();
        Set<String> languages = Headings.ofParticipants()
                .match(column.heading(), language)
                .filter(m -> m.meaning().equals("sex"))
                .map(HeadingMatch::languages)
                .orElse(Set.of());
        return Optional.of(
                new SexDecision(column, title, sex, languages, language).decide(codes(Meaning.SEX), questions));
    }

    private Optional<DateOrder> dateOrder(List<Question> questions) {
        for (Meaning meaning : List.of(Meaning.ARRIVAL, Meaning.DEPARTURE)) {
            if (layout.has(meaning)) {
                Map<String, String> byUser =
                        codes(meaning).containsKey("order") ? codes(meaning) : codes(Meaning.DEPARTURE);
                return dates.decide(byUser, layout.column(meaning), language, questions);
            }
        }
        return Optional.empty();
    }

    private Optional<NameOrder> headingOrder() {
        if (!layout.has(Meaning.FULL_NAME)) {
            return Optional.empty();
        }
        return Headings.ofParticipants()
                .match(layout.column(Meaning.FULL_NAME).heading(), language)
                .flatMap(HeadingMatch::order);
    }
}
