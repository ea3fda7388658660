package org.rostrum.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.SheetTable;

/** The first records of a table, on which the meanings of its columns are tried. */
final class Sample {
    /** How many of the filled cells of a column are what they should be. */
    record Share(int fits, int filled) {
        /** At least so much of the filled cells; no filled cell is no evidence against. */
        boolean atLeast(double part) {
            return fits >= filled * part;
        }

        /** More than half of the filled cells. */
        boolean isMost() {
            return fits * 2 > filled;
        }

        /** All filled cells, and there are some. */
        boolean isAll() {
            return filled > 0 && fits == filled;
        }

        /** {@code 12 of 14}. */
        String inWords() {
            return fits + " of " + filled;
        }
    }

    private static final int MOST_RECORDS = 500;
    private static final int MOST_SPELLINGS = 100;
    /** Rows may be very wide, and cells very long. */
    private static final int MOST_CELLS = 250_000;

    private static final int MOST_CHARACTERS = 8 << 20;

    private final List<Row> records = new ArrayList<>();

    Sample(SheetTable table) {
        long cells = 0;
        long characters = 0;
        try (SheetTable.Lines lines = table.lines()) {
            for (Optional<SheetTable.Line> line = lines.next();
                    line.isPresent()
                            && records.size() < MOST_RECORDS
                            && cells < MOST_CELLS
                            && characters < MOST_CHARACTERS;
                    line = lines.next()) {
                if (line.get().kind() == SheetTable.Kind.RECORD
                        && !isAlone(line.get().row(), table)) {
                    records.add(line.get().row());
                    cells += line.get().row().cells().size();
                    characters += line.get().row().characters();
                }
            }
        }
    }

    /** Whether a row of a table without a heading has one cell: mostly it heads those below it. */
    private static boolean isAlone(Row row, SheetTable table) {
        return table.header().isEmpty()
                && table.columns() > 1
                && RowSkips.onlyCell(row).isPresent();
    }

    /** Whether the table has no records. */
    boolean isEmpty() {
        return records.isEmpty();
    }

    /** The folded spellings of a column's filled cells, up to a hundred. */
    Set<String> keys(int column) {
        return records.stream()
                .map(row -> Vocabulary.key(CellText.tidy(row.cell(column))))
                .filter(key -> !key.isEmpty())
                .distinct()
                .limit(MOST_SPELLINGS)
                .collect(Collectors.toSet());
    }

    /** The first hundred filled cells of a column, as sent. */
    List<String> filled(int column) {
        return records.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .limit(MOST_SPELLINGS)
                .toList();
    }

    /** The share of rows whose cells in two columns pass a test together, among those that have both. */
    Share share(int column, int other, BiPredicate<String, String> test) {
        int fits = 0;
        int filled = 0;
        for (Row row : records.subList(0, Math.min(MOST_SPELLINGS, records.size()))) {
            String cell = CellText.tidy(row.cell(column));
            String beside = CellText.tidy(row.cell(other));
            if (!cell.isEmpty() && !beside.isEmpty()) {
                filled++;
                fits += test.test(cell, beside) ? 1 : 0;
            }
        }
        return new Share(fits, filled);
    }

    /** The share of a column's cells that pass a test, among the first hundred spellings. */
    Share share(int column, Predicate<String> test) {
        Map<String, Boolean> answers = new HashMap<>();
        int fits = 0;
        int filled = 0;
        for (Row row : records) {
            String cell = CellText.tidy(row.cell(column));
            if (cell.isEmpty() || answers.size() >= MOST_SPELLINGS && !answers.containsKey(cell)) {
                continue;
            }
            filled++;
            fits += answers.computeIfAbsent(cell, test::test) ? 1 : 0;
        }
        return new Share(fits, filled);
    }
}
