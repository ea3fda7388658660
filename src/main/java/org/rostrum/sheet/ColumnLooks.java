package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the cells of each column usually look, told from the first rows of a table. */
final class ColumnLooks {
    /** Of nothing: every column may hold anything. */
    static final ColumnLooks NONE = new ColumnLooks(List.of());

    private static final int COMPARED = 60;
    private static final double MOST_CELLS = 0.6;
    private static final double HALF = 0.5;

    /** One column: its usual look, the texts in it, how many of these have capitals alone, and of how many rows. */
    private record Looks(CellLook usual, Set<String> texts, int filled, int words, int capitals, int rows) {}

    private final List<Looks> columns = new ArrayList<>();

    private ColumnLooks(List<Row> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int column = 0; column < width; column++) {
            columns.add(looks(rows, column));
        }
    }

    static ColumnLooks of(List<Row> rows) {
        return rows.isEmpty() ? NONE : new ColumnLooks(rows.subList(0, Math.min(COMPARED, rows.size())));
    }

    private static Looks looks(List<Row> rows, int column) {
        Map<CellLook, Integer> counts = new EnumMap<>(CellLook.class);
        Set<String> texts = new HashSet<>();
        int filled = 0;
        int capitals = 0;
        for (Row row : rows) {
            String cell = row.cell(column);
            CellLook look = CellLook.of(cell);
            if (look != CellLook.EMPTY) {
                counts.merge(look, 1, Integer::sum);
                texts.add(cell.strip());
                filled++;
                capitals += look == CellLook.WORDS && inCapitals(cell) ? 1 : 0;
            }
        }
        double least = filled * MOST_CELLS;
        CellLook usual = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(CellLook.WORDS);
        return new Looks(usual, texts, filled, counts.getOrDefault(CellLook.WORDS, 0), capitals, rows.size());
    }

    private static boolean inCapitals(String cell) {
        boolean any = false;
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isLowerCase(cell.charAt(i))) {
                return false;
            }
            any |= Character.isUpperCase(cell.charAt(i));
        }
        return any;
    }

    /** Whether the column has numbers, dates or addresses, which headings practically never are. */
    boolean isTyped(int column) {
        return column < columns.size() && columns.get(column).usual.neverHeading();
    }

    /** Whether any cell of the column has something. */
    boolean isFilled(int column) {
        return column < columns.size() && columns.get(column).filled > 0;
    }

    /** In how many columns of numbers, dates or addresses the row has words. */
    int unlike(Row row) {
        int count = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            CellLook look = CellLook.of(row.cell(column));
            count += look != CellLook.EMPTY && !look.neverHeading() && isTyped(column) ? 1 : 0;
        }
        return count;
    }

    /** In how many columns the row looks like those below, which headings do not. */
    int like(Row row) {
        int count = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            CellLook look = CellLook.of(row.cell(column));
            boolean same = column < columns.size() && columns.get(column).usual == look;
            count += look.neverHeading() && (same || look == CellLook.ADDRESS) ? 1 : 0;
        }
        return count;
    }

    /** Whether words of the row come again in their column. */
    boolean comesAgain(Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            if (column < columns.size()
                    && CellLook.of(row.cell(column)) == CellLook.WORDS
                    && columns.get(column).texts.contains(row.cell(column).strip())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a text alone in its row is not of its column: words where numbers, dates or addresses stand, capitals where hardly any do, or anything where most
     * cells are empty.
     */
    boolean isStrange(int column, String text) {
        if (column >= columns.size()
                || text.chars().filter(Character::isLetter).limit(2).count() < 2) {
            return false;
        }
        Looks looks = columns.get(column);
        boolean capitals = inCapitals(text) && looks.capitals < looks.words * HALF;
        return CellLook.of(text) == CellLook.WORDS
                && (looks.usual.neverHeading() || capitals || looks.filled < looks.rows * HALF);
    }
}
