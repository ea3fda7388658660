package org.rostrum.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Origin;
import org.rostrum.sheet.Reading;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.SheetTable;
import org.rostrum.text.ShellWords;

/** Makes agenda items of the rows of one table. */
final class AgendaRows {
    /** A cell that cannot be read, in words. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    private record Span(LocalTime start, Optional<LocalTime> end) {}

    private final SheetTable table;
    private final List<AgendaColumn> columns;
    private final MappingOptions options;
    private final String language;
    private final boolean monthFirst;
    private final LocalDate on;
    private final List<AgendaRow> rows = new ArrayList<>();
    private final List<Integer> withoutEnd = new ArrayList<>();
    private Optional<LocalDate> day = Optional.empty();
    private int datesCarried;

    AgendaRows(
            SheetTable table,
            List<AgendaColumn> columns,
            MappingOptions options,
            String language,
            boolean monthFirst,
            LocalDate on) {
        this.table = table;
        this.columns = columns;
        this.options = options;
        this.language = language;
        this.monthFirst = monthFirst;
        this.on = on;
    }

    AgendaTable read(Optional<DateOrder> order) {
        long sheetRows;
        try (SheetTable.Lines lines = table.lines()) {
            for (Optional<SheetTable.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                rows.add(row(line.get()));
            }
            sheetRows = lines.sheetRows();
        }
        List<String> notes = new ArrayList<>();
        if (datesCarried > 0) {
            notes.add("date filled down: " + datesCarried + " rows take the day of a row above them");
        }
        if (!withoutEnd.isEmpty()) {
            notes.add("items without an end last until the next item of their day starts: " + withoutEnd.size());
            withoutEnd.forEach(this::endAtNext);
        }
        return new AgendaTable(table, columns, language, order, rows, sheetRows, notes);
    }

    private AgendaRow row(SheetTable.Line line) {
        Row row = line.row();
        Reading reading = table.sheet().reading();
        Origin origin = new Origin(reading.fileName(), reading.sheet(), row.number());
        String skipped = switch (line.kind()) {
            case BLANK -> "blank row";
            case HEADING -> "the heading once more";
            case NOTE -> "below the table";
            case OTHER -> "another table";
            case RECORD, GROUP, COPY -> "";
        };
        try {
            skipped = skipped.isEmpty() ? dayAlone(row) : skipped;
            return skipped.isEmpty()
                    ? new AgendaRow(origin, row.cells(), Optional.of(item(origin, row)), false, "")
                    : new AgendaRow(origin, row.cells(), Optional.empty(), false, skipped);
        } catch (Unreadable trouble) {
            return new AgendaRow(origin, row.cells(), Optional.empty(), true, trouble.getMessage());
        }
    }

    /** A row with nothing but a date heads the rows below it. */
    private String dayAlone(Row row) {
        List<String> filled =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.size() != 1) {
            return filled.isEmpty() ? "blank row" : "";
        }
        String only = CellText.tidy(filled.get(0));
        Optional<LocalDate> date = Dates.read(only, monthFirst, on);
        if (date.isPresent()) {
            day = date;
            return "nothing but a date in the row; it is that of the rows below";
        }
        return "nothing but “" + only + "” in the row";
    }

    private AgendaItem item(Origin origin, Row row) throws Unreadable {
        readDay(row);
        Span times = times(row);
        String number = number(row);
        String title = cell(row, AgendaMeaning.TITLE);
        if (title.isEmpty()) {
            throw new Unreadable("the item has no title");
        }
        AgendaItem.Kind kind = kind(row, number, title);
        if (times.end().isEmpty()) {
            withoutEnd.add(rows.size());
        }
        LocalDate on = day.orElseThrow();
        return AgendaItem.of(
                        kind,
                        title,
                        on.atTime(times.start()),
                        on.atTime(times.end().orElse(times.start())))
                .withNumber(number)
                .withRoom(cell(row, AgendaMeaning.ROOM))
                .withRoles(roles(row))
                .withOrigin(Optional.of(origin));
    }

    private void readDay(Row row) throws Unreadable {
        String text = cell(row, AgendaMeaning.DATE);
        if (text.isEmpty()) {
            if (day.isEmpty()) {
                throw new Unreadable("the item has no date, and no row above it has one");
            }
            datesCarried++;
            return;
        }
        Optional<LocalDate> date = Dates.read(text, monthFirst, on);
        day = date.or(() -> day);
        if (date.isEmpty()) {
            throw unreadable(AgendaMeaning.DATE, text, "is no date");
        }
    }

    private Span times(Row row) throws Unreadable {
        String both = cell(row, AgendaMeaning.TIME);
        String first = cell(row, AgendaMeaning.START);
        AgendaMeaning column = first.isEmpty() ? AgendaMeaning.TIME : AgendaMeaning.START;
        String text = first.isEmpty() ? both : first;
        if (text.isEmpty()) {
            throw new Unreadable("the item has no start");
        }
        List<LocalTime> times = Times.range(text);
        if (times.isEmpty()) {
            throw unreadable(column, text, "is no time");
        }
        String last = cell(row, AgendaMeaning.END);
        if (last.isEmpty()) {
            return new Span(times.get(0), times.size() > 1 ? Optional.of(times.get(1)) : Optional.empty());
        }
        Optional<LocalTime> end = Times.read(last);
        return new Span(
                times.get(0), Optional.of(end.orElseThrow(() -> unreadable(AgendaMeaning.END, last, "is no time"))));
    }

    /** The number without the point behind it: item "1." is item 1. */
    private String number(Row row) {
        String number = cell(row, AgendaMeaning.NUMBER);
        return number.endsWith(".") ? number.substring(0, number.length() - 1).strip() : number;
    }

    private AgendaItem.Kind kind(Row row, String number, String title) throws Unreadable {
        String text = cell(row, AgendaMeaning.KIND);
        if (text.isEmpty()) {
            return Headings.of("kind")
                    .match(title, language)
                    .flatMap(m -> AgendaItem.Kind.of(m.meaning()))
                    .filter(k -> number.isEmpty() || k != AgendaItem.Kind.BREAK)
                    .orElse(number.isEmpty() ? AgendaItem.Kind.SESSION : AgendaItem.Kind.ITEM);
        }
        AgendaColumn column = column(AgendaMeaning.KIND).orElseThrow();
        Map<String, String> codes = options.codes(column.index(), column.heading());
        String key = codes.getOrDefault(Vocabulary.key(text), text);
        Optional<AgendaItem.Kind> kind = AgendaItem.Kind.of(Vocabulary.key(key).replace(' ', '-'))
                .or(() -> Vocabulary.all().meaning("kind", key, language).flatMap(AgendaItem.Kind::of));
        String option =
                ShellWords.quoted(ColumnName.option(column.heading(), column.letter()) + ":" + text + "=session");
        return kind.orElseThrow(() -> unreadable(
                AgendaMeaning.KIND,
                text,
                "is no type of item (" + kinds() + "); --value " + option + " says what it is"));
    }

    private static String kinds() {
        return Arrays.stream(AgendaItem.Kind.values())
                .map(AgendaItem.Kind::code)
                .collect(Collectors.joining(", "));
    }

    /** The people in the columns of roles, in the order of the roles. */
    private List<AgendaRole> roles(Row row) {
        List<AgendaRole> roles = new ArrayList<>();
        for (AgendaRole.Kind kind : AgendaRole.Kind.values()) {
            for (AgendaColumn column : columns) {
                if (column.meaning().role().filter(kind::equals).isPresent()) {
                    AgendaPeople.of(row.cell(column.index())).forEach(name -> roles.add(new AgendaRole(kind, name)));
                }
            }
        }
        return roles;
    }

    private void endAtNext(int index) {
        AgendaRow row = rows.get(index);
        AgendaItem item = row.item().orElseThrow();
        Optional<LocalDateTime> end = rows.subList(index + 1, rows.size()).stream()
                .flatMap(r -> r.item().stream())
                .filter(next -> next.day().equals(item.day()) && next.start().isAfter(item.start()))
                .map(AgendaItem::start)
                .findFirst();
        AgendaItem ended = item.withTimes(item.start(), end.orElse(item.start()));
        rows.set(index, new AgendaRow(row.origin(), row.cells(), Optional.of(ended), false, ""));
    }

    private Unreadable unreadable(AgendaMeaning meaning, String value, String what) {
        return new Unreadable(column(meaning).map(AgendaColumn::called).orElse("") + ": “" + value + "” " + what);
    }

    private String cell(Row row, AgendaMeaning meaning) {
        return column(meaning).map(c -> CellText.value(row.cell(c.index()))).orElse("");
    }

    private Optional<AgendaColumn> column(AgendaMeaning meaning) {
        return columns.stream().filter(c -> c.meaning() == meaning).findFirst();
    }
}
