package org.rostrum.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.SheetTable;

/** The day of the rows of an agenda, as it goes down the table: from a cell, a row above, the titles above the table, the sheet's name, or the event itself. */
final class AgendaDay {
    private final AgendaDays days;
    private final AgendaCells cells;
    private final Set<String> notes;
    private Optional<LocalDate> day = Optional.empty();
    private String lost = "";
    private boolean fromRow;
    private int carried;

    /** @param notes takes what must be said of how a day was found */
    AgendaDay(SheetTable table, AgendaDays days, AgendaCells cells, Set<String> notes) {
        this.days = days;
        this.cells = cells;
        this.notes = notes;
        List<Row> above = table.above();
        for (int i = above.size() - 1; i >= 0 && day.isEmpty(); i--) {
            Row row = above.get(i);
            found(days.readAbove(text(row)), "from row " + row.number() + ", above the table");
        }
        String sheet = table.sheet().reading().sheet();
        if (day.isEmpty()) {
            found(days.read(sheet.replace('_', ' ')), "from the sheet's name");
        }
        if (day.isEmpty()) {
            found(days.read(cells.options().set().getOrDefault(AgendaMeaning.DATE.code(), "")), "from --set date");
        }
    }

    private static String text(Row row) {
        return String.join(
                ", ",
                row.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .map(CellText::tidy)
                        .distinct()
                        .toList());
    }

    private void found(Optional<AgendaDays.Said> said, String where) {
        said.ifPresent(s -> {
            day = Optional.of(s.day());
            note(s);
            if (s.note().isEmpty() && cells.column(AgendaMeaning.DATE).isEmpty()) {
                notes.add("the day is " + s.day() + ", " + where);
            }
        });
    }

    private void note(AgendaDays.Said said) {
        if (!said.note().isEmpty()) {
            notes.add(said.note());
        }
    }

    /** A row that heads those below it says so. */
    void head(AgendaDays.Said said, int row) {
        day = Optional.of(said.day());
        lost = "";
        fromRow = true;
        note(said);
    }

    /** A row that was to say the day of those below says none. */
    void lose(String text) {
        day = Optional.empty();
        lost = text;
    }

    /** The day of the rows at this place, ISO; empty when none is known. */
    String now() {
        return day.map(LocalDate::toString).orElse("");
    }

    /** How many rows took the day of a row above. */
    int carried() {
        return carried;
    }

    /** Reads the cell of the date. */
    void read(Row row) throws UnreadableCell {
        String text = cells.own(row, AgendaMeaning.DATE);
        if (text.isEmpty()) {
            carried += day.isPresent() && fromRow ? 1 : 0;
            return;
        }
        Optional<AgendaDays.Said> said = days.readIn(text);
        if (said.isEmpty()) {
            lose(text);
            throw cells.unreadable(AgendaMeaning.DATE, text, "is no date");
        }
        head(said.get(), row.number());
    }

    /** The day of an item, which the cell of its time may say, too. */
    LocalDate of(AgendaSpan span) throws UnreadableCell {
        if (span.day().isPresent()) {
            return span.day().get();
        }
        if (day.isEmpty() && lost.isEmpty() && days.only().isPresent()) {
            notes.add("the event has only one day: " + days.only().get());
            return days.only().get();
        }
        if (day.isEmpty()) {
            throw new UnreadableCell(
                    lost.isEmpty()
                            ? "the item has no date, and no row above it has one"
                            : "the item has no date, since “" + lost + "” above it is none");
        }
        return day.get();
    }
}
