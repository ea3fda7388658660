package org.rostrum.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.sheet.Reading;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.Rows;
import org.rostrum.sheet.Sheet;
import org.rostrum.sheet.SheetTable;

/** A sheet with its headings below each other, as a form has them, and the people side by side: its columns are read as rows, column A as row 1. */
final class TurnedSheet implements Sheet {
    private static final int MOST_ROWS = 200;
    private static final int MOST_COLUMNS = 500;
    private static final int ENOUGH = 3;
    private static final Set<String> NAMES = Set.of(HeadingMatch.NAME, "full_name", "family_name");

    private final Sheet sheet;
    private final List<Row> rows;

    private TurnedSheet(Sheet sheet, List<Row> rows) {
        this.sheet = sheet;
        this.rows = rows;
    }

    /** Replaces tables that are forms; not beside a list, of which such a sheet may explain the columns. */
    static void turn(List<SheetTable> tables) {
        if (tables.stream().noneMatch(TurnedSheet::isList)) {
            tables.replaceAll(TurnedSheet::upright);
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
        List<Row> rows = rows(table.sheet());
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
                .map(first -> HeaderRow.choose(SheetTable.find(new TurnedSheet(table.sheet(), columns)), headings))
                .orElse(table);
    }

    /** The notes of a table, with one more when it is of a turned sheet. */
    static List<String> noting(SheetTable table, List<String> notes) {
        if (!(table.sheet() instanceof TurnedSheet)) {
            return notes;
        }
        List<String> all = new ArrayList<>(notes);
        all.add("the headings stand below each other; each column is read as a row, column B as row 2");
        return all;
    }

    private static boolean isHeading(Row row, Headings headings) {
        Set<String> meanings = new HashSet<>();
        int filled = 0;
        int known = 0;
        for (String cell : row.cells()) {
            Optional<HeadingMatch> match = cell.isBlank() ? Optional.empty() : headings.match(cell, "");
            filled += cell.isBlank() ? 0 : 1;
            if (match.filter(HeadingMatch::exact).isPresent()) {
                known++;
                meanings.add(match.get().meaning());
            }
        }
        return meanings.size() >= ENOUGH
                && known * 2 >= filled
                && meanings.stream().anyMatch(NAMES::contains);
    }

    /** All rows of a small sheet; none of a larger one, which is no form. */
    private static List<Row> rows(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        try (Rows open = sheet.rows()) {
            for (Optional<Row> row = open.next(); row.isPresent(); row = open.next()) {
                if (rows.size() == MOST_ROWS || row.get().cells().size() > MOST_COLUMNS) {
                    return List.of();
                }
                rows.add(row.get());
            }
        }
        return rows;
    }

    @Override
    public Reading reading() {
        return sheet.reading();
    }

    @Override
    public Sheet whole() {
        return sheet.whole();
    }

    @Override
    public Rows rows() {
        Iterator<Row> left = rows.iterator();
        return new Rows() {
            @Override
            public Optional<Row> next() {
                return left.hasNext() ? Optional.of(left.next()) : Optional.empty();
            }

            @Override
            public void close() {}
        };
    }
}
