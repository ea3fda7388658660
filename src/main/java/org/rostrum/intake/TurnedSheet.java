package org.rostrum.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.SheetTable;

/** A sheet with its headings below each other, as a form has them, and the people side by side: its columns are read as rows, column A as row 1. */
final class TurnedSheet {
    private static final String NOTE =
            "the headings stand below each other; each column is read as a row, column B as row 2";
    private static final int MOST_ROWS = 200;
    private static final int MOST_COLUMNS = 500;
    private static final int ENOUGH = 3;

    private TurnedSheet() {}

    /** Replaces tables that are forms, cards or printed lists; not beside a list, of which such a sheet may explain the columns. */
    static void turn(List<SheetTable> tables, LocalDate on) {
        if (tables.stream().noneMatch(TurnedSheet::isList)) {
            tables.replaceAll(
                    table -> Cards.of(table).or(() -> PrintedList.of(table, on)).orElseGet(() -> upright(table)));
        }
    }

    /** Whether a table has its headings in a row. */
    static boolean isList(SheetTable table) {
        return table.header()
                .filter(row -> HeaderRow.known(row, Headings.ofParticipants(), true) > 1)
                .isPresent();
    }

    /** Whether a table that is no list has its headings below each other. */
    static boolean isForm(SheetTable table) {
        return !isList(table) && upright(table) != table;
    }

    /** The table of the turned sheet where a column has known headings below each other, at least three with a name among them; else the table itself. */
    private static SheetTable upright(SheetTable table) {
        Headings headings = Headings.ofParticipants();
        List<Row> rows = RearrangedSheet.rows(table.sheet(), MOST_ROWS, MOST_COLUMNS);
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<Row> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            int at = column;
            columns.add(
                    new Row(column + 1, rows.stream().map(row -> row.cell(at)).toList()));
        }
        return columns.stream()
                .filter(row -> !row.blank())
                .findFirst()
                .filter(first -> width > first.number() && isHeading(first, headings))
                .map(first -> HeaderRow.choose(
                        SheetTable.find(new RearrangedSheet(table.sheet().whole(), columns, NOTE)), headings))
                .orElse(table);
    }

    private static boolean isHeading(Row row, Headings headings) {
        Set<String> meanings = new HashSet<>();
        boolean named = false;
        int filled = 0;
        int known = 0;
        for (String cell : row.cells()) {
            Optional<HeadingMatch> match = cell.isBlank() ? Optional.empty() : headings.match(cell, "");
            filled += cell.isBlank() ? 0 : 1;
            if (match.filter(HeadingMatch::exact).isPresent()) {
                known++;
                meanings.add(match.get().meaning());
                named |= match.get().namesPeople();
            }
        }
        return meanings.size() >= ENOUGH && known * 2 >= filled && named;
    }
}
