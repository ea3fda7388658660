package org.rostrum.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Origin;
import org.rostrum.sheet.Reading;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.SheetTable;

/** Makes agenda items of the rows of one table. */
final class AgendaRows {
    /** A row with no more cells than this may be a day in two parts. */
    private static final int FEW_CELLS = 3;

    private final SheetTable table;
    private final List<AgendaColumn> columns;
    private final AgendaCells cells;
    private final AgendaItemReader reader;
    private final AgendaDays days;
    private final AgendaDay day;
    private final String language;
    private final List<AgendaRow> rows = new ArrayList<>();
    private final Set<Integer> withoutStart = new TreeSet<>();
    private final Set<Integer> withoutEnd = new TreeSet<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<LocalDateTime> starts = new TreeSet<>();
    private final boolean marked;
    private int overNight;
    private int wholeDays;

    AgendaRows(
            SheetTable table,
            List<AgendaColumn> columns,
            MappingOptions options,
            String language,
            boolean monthFirst,
            EventDays event) {
        this.table = table;
        marked = OwnColumns.marksFormulas(table);
        this.columns = columns;
        this.language = language;
        cells = new AgendaCells(columns, options, table.sheet().reading().isOfEvents());
        days = new AgendaDays(event, monthFirst);
        reader = new AgendaItemReader(cells, language, monthFirst, event);
        day = new AgendaDay(table, days, cells, notes);
    }

    AgendaTable read(Optional<DateOrder> order) {
        long sheetRows;
        try (SheetTable.Lines lines = table.lines()) {
            for (Optional<SheetTable.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                rows.add(row(line.get()));
            }
            sheetRows = lines.sheetRows();
        }
        List<String> all = new ArrayList<>(notes);
        if (day.carried() > 0) {
            all.add("date filled down: " + day.carried() + " rows take the day of a row above them");
        }
        if (overNight > 0) {
            all.add("items that start in the evening and end before 06:01 end on the next day: " + overNight);
        }
        if (wholeDays > 0) {
            all.add("events without times last from midnight to midnight: " + wholeDays);
        }
        all.addAll(new AgendaEnds(rows, withoutStart, withoutEnd, starts, cells.options()).settle());
        int more = reader.people().withMoreBeside();
        if (more > 0) {
            all.add("people with more beside their names than the country or body: " + more
                    + "; of that only the country or body is kept with the name");
        }
        return new AgendaTable(table, columns, language, order, rows, sheetRows, all);
    }

    private AgendaRow row(SheetTable.Line line) {
        Row row = marked ? OwnColumns.restored(line.row()) : line.row();
        Reading reading = table.sheet().reading();
        Origin origin = new Origin(reading.fileName(), reading.sheet(), row.number());
        boolean apart = line.kind() == SheetTable.Kind.NOTE || line.kind() == SheetTable.Kind.OTHER;
        try {
            if (line.kind() == SheetTable.Kind.BLANK || row.blank()) {
                return AgendaRow.skipped(origin, row.cells(), "blank row");
            } else if (!cells.areOfProgram() && (line.kind() == SheetTable.Kind.HEADING || isHeading(row))) {
                return AgendaRow.skipped(origin, row.cells(), "the heading once more");
            }
            Optional<String> aside = cells.areOfProgram() ? ProgramColumns.leftOut(row, cells) : dayAlone(row);
            if (cells.areOfProgram()) {
                return aside.isPresent() ? AgendaRow.skipped(origin, row.cells(), aside.get()) : event(origin, row);
            }
            aside = aside.isPresent() ? aside : peopleAlone(row);
            aside = aside.isPresent() ? aside : nothingElse(row, line.kind(), apart);
            return aside.isPresent() ? AgendaRow.skipped(origin, row.cells(), aside.get()) : item(origin, row);
        } catch (UnreadableCell trouble) {
            return AgendaRow.error(origin, row.cells(), day.now(), trouble.getMessage());
        }
    }

    /** The heading once more, perhaps in other words; a row that says a time is none, whatever words are in it. */
    private boolean isHeading(Row row) {
        return Times.range(cells.own(row, AgendaMeaning.START)).isEmpty()
                && Times.range(cells.own(row, AgendaMeaning.TIME)).isEmpty()
                && HeaderRow.isHeading(row, Headings.ofAgendas());
    }

    /** A row with nothing but a day heads the rows below it. */
    private Optional<String> dayAlone(Row row) throws UnreadableCell {
        List<String> filled = filled(row);
        if (filled.size() > FEW_CELLS
                || filled.size() > 1
                        && !cells.own(row, AgendaMeaning.TITLE).isEmpty()
                        && days.read(cells.own(row, AgendaMeaning.TITLE)).isEmpty()) {
            return Optional.empty();
        }
        String text = String.join(", ", filled);
        Optional<AgendaDays.Said> said = filled.size() == 1 ? days.readIn(text) : days.read(text);
        if (said.isPresent()) {
            day.head(said.get(), row.number());
            return Optional.of("nothing but a date in the row; it is that of the rows below");
        }
        if (filled.size() == 1 && days.isMeantAsDay(text)) {
            day.lose(text);
            throw new UnreadableCell("“" + text + "” is no date");
        }
        return Optional.empty();
    }

    /** A row without a time of its own that names people belongs to the item above. */
    private Optional<String> peopleAlone(Row row) throws UnreadableCell {
        boolean timed = !cells.own(row, AgendaMeaning.START).isEmpty()
                || !cells.own(row, AgendaMeaning.TIME).isEmpty()
                || !cells.own(row, AgendaMeaning.END).isEmpty();
        List<String> filled = filled(row);
        if (timed && filled.size() > 1
                || filled.size() > 1 && !reader.number(row).isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .flatMap(cell -> AgendaCells.lines(cell).stream())
                .toList();
        RoleLines people = RoleLines.of(lines, false, language, reader.people());
        if (!people.isOfPeople()) {
            return Optional.empty();
        }
        int above = rows.size() - 1;
        while (above >= 0
                && rows.get(above).item().isEmpty()
                && !rows.get(above).error()) {
            above--;
        }
        if (above < 0 || rows.get(above).error()) {
            throw new UnreadableCell("people of no item that can be read");
        }
        AgendaItem item = rows.get(above).item().orElseThrow();
        List<AgendaRole> roles = new ArrayList<>(item.roles());
        roles.addAll(people.people());
        roles.sort(Comparator.comparing(AgendaRole::kind));
        rows.set(above, rows.get(above).withItem(item.withRoles(roles)));
        return Optional.of(
                "people of the item in row " + rows.get(above).origin().row());
    }

    /** Why a row with too little in it to be an item is none. */
    private Optional<String> nothingElse(Row row, SheetTable.Kind kind, boolean apart) throws UnreadableCell {
        List<String> filled = filled(row);
        if (filled.size() == 1 && cells.own(row, AgendaMeaning.END).isEmpty()) {
            return Optional.of("nothing but “" + filled.get(0) + "” in the row");
        }
        boolean item = !apart
                || !cells.own(row, AgendaMeaning.TITLE).isEmpty()
                        && (!cells.own(row, AgendaMeaning.START).isEmpty()
                                || !cells.own(row, AgendaMeaning.TIME).isEmpty());
        return item
                ? Optional.empty()
                : Optional.of(kind == SheetTable.Kind.NOTE ? "below the table" : "another table");
    }

    private static List<String> filled(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(CellText::tidy)
                .toList();
    }

    private AgendaRow event(Origin origin, Row row) throws UnreadableCell {
        ProgramColumns.refuseRepeated(row, cells);
        AgendaRow taken = item(origin, row);
        wholeDays += AgendaMoment.isDay(cells.own(row, AgendaMeaning.START)) ? 1 : 0;
        return taken;
    }

    private AgendaRow item(Origin origin, Row row) throws UnreadableCell {
        day.read(row);
        AgendaSpan span = reader.span(row);
        LocalDate on = day.of(span);
        if (span.start().isPresent()) {
            starts.add(span.startOn(on));
        }
        AgendaItem item = reader.item(origin, row, on, span);
        if (span.start().isEmpty()) {
            withoutStart.add(rows.size());
        } else if (span.end().isEmpty()) {
            withoutEnd.add(rows.size());
        }
        overNight += span.isOverNight() ? 1 : 0;
        String partOf = cells.value(row, AgendaMeaning.PART_OF);
        return new AgendaRow(origin, row.cells(), Optional.of(item), partOf, on.toString(), false, "");
    }
}
