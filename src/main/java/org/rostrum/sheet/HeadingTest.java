package org.rostrum.sheet;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells a heading from a data row by comparing it, column by column, with the rows below. */
final class HeadingTest {
    private static final int COMPARED = 60;
    private static final double MOST_CELLS = 0.6;

    private HeadingTest() {}

    /**
     * Whether the row is the heading of those below. It is not when its cells look like those below where these are numbers, dates or addresses, or when its
     * words come again below in the same column; without any evidence it is, for a list without heading is rare.
     */
    static boolean isHeading(Row row, List<Row> below) {
        List<Row> compared = below.stream()
                .filter(other -> !same(other, row))
                .limit(COMPARED)
                .toList();
        int unlike = 0;
        int like = 0;
        int again = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            CellLook look = CellLook.of(row.cell(column));
            if (look == CellLook.EMPTY) {
                continue;
            }
            CellLook usual = usualLook(compared, column);
            unlike += usual.neverHeading() && !look.neverHeading() ? 1 : 0;
            like += look.neverHeading() && (usual == look || look == CellLook.ADDRESS) ? 1 : 0;
            again += look == CellLook.WORDS && comesAgain(row.cell(column), compared, column) ? 1 : 0;
        }
        if (unlike + like > 0) {
            return unlike > like;
        }
        return again == 0 && distinct(row);
    }

    private static CellLook usualLook(List<Row> rows, int column) {
        Map<CellLook, Integer> looks = new EnumMap<>(CellLook.class);
        int filled = 0;
        for (Row row : rows) {
            CellLook look = CellLook.of(row.cell(column));
            if (look != CellLook.EMPTY) {
                looks.merge(look, 1, Integer::sum);
                filled++;
            }
        }
        double least = filled * MOST_CELLS;
        return looks.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(CellLook.WORDS);
    }

    private static boolean comesAgain(String cell, List<Row> rows, int column) {
        return rows.stream().anyMatch(row -> row.cell(column).strip().equals(cell.strip()));
    }

    private static boolean distinct(Row row) {
        Set<String> seen = new HashSet<>();
        long twice = row.cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .filter(cell -> !cell.isEmpty() && !seen.add(cell))
                .count();
        return twice * 2 <= seen.size();
    }

    /** Whether two rows have the same cells but for white space and capitals. */
    static boolean same(Row one, Row other) {
        int columns = Math.max(one.cells().size(), other.cells().size());
        for (int i = 0; i < columns; i++) {
            if (!one.cell(i).strip().equalsIgnoreCase(other.cell(i).strip())) {
                return false;
            }
        }
        return true;
    }
}
