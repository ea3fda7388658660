package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well a text is cut into cells: most rows have the same number of them, one row after the other, and each looks like a cell and not like a piece of
 * one or like several.
 */
final class CutScore {
    /** A row that was cut, with how much its cells look like cells, from 0 to 1. */
    private record Cut(Row row, double cleanness) {
        int cells() {
            return row.cells().size();
        }
    }

    /** Of rows that all have the same number of cells. */
    private static final double CONSISTENT = 1.5;

    private static final double SPACES = 0.5;
    private static final double COLONS = 0.7;
    private static final double RARE = 0.8;

    private final Dialect dialect;
    private final List<Cut> cuts = new ArrayList<>();
    private boolean quotes;

    CutScore(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Takes a row that is not blank; the reader tells which cells were quoted: whatever is in quotes is a cell. */
    void add(Row row, RecordReader reader) {
        double sum = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            boolean quoted = reader.wasQuoted(i);
            sum += quoted ? 1 : CellCut.cleanness(row.cells().get(i));
            quotes |= quoted;
        }
        cuts.add(new Cut(row, sum / Math.max(1, row.cells().size())));
    }

    /** Forgets the last row but for the only one: a sample may end within it. */
    void withoutLast() {
        if (cuts.size() > 1) {
            cuts.remove(cuts.size() - 1);
        }
    }

    int rows() {
        return cuts.size();
    }

    /** How many cells most of the rows have that have several; 1 when none has. */
    int width() {
        Map<Integer, Integer> counts = new HashMap<>();
        cuts.forEach(cut -> counts.merge(cut.cells(), cut.cells() > 1 ? 1 : 0, Integer::sum));
        return counts.entrySet().stream()
                .max((a, b) -> a.getValue().equals(b.getValue())
                        ? a.getKey() - b.getKey()
                        : a.getValue() - b.getValue()) // not Entry.comparingByValue(), which no class archive keeps
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    /** No text cut so has a better score, so that another one which has it need not fear the trial; 1 is that of a text of delimiters alone. */
    static double most(Dialect dialect) {
        double proof = switch (dialect.first()) {
            case ' ' -> SPACES;
            case ':' -> COLONS;
            case '^', '~' -> RARE;
            default -> 1;
        };
        return Math.max(1, CONSISTENT * proof);
    }

    /** From 0, for no table at all, to more than 1 where every row has the same number of cells. */
    double score() {
        int width = width();
        if (width < 2) {
            return 0;
        }
        List<Cut> table = cuts.stream().filter(cut -> cut.cells() == width).toList();
        double clean = table.stream().mapToDouble(Cut::cleanness).average().orElse(0);
        int used = used(table, width);
        double columns = used < 2 ? 0.3 : 1 - 0.4 / used;
        return consistency(width) * columns * clean * proof(table, width);
    }

    /** How many columns have something in them. */
    private static int used(List<Cut> table, int width) {
        int used = 0;
        for (int i = 0; i < width; i++) {
            int column = i;
            used += table.stream().anyMatch(cut -> !cut.row().cell(column).isBlank()) ? 1 : 0;
        }
        return used;
    }

    /**
     * How far the rows have the usual width, and one after the other; titles, comments and notes of one cell count half. Where all rows without exception
     * have it, heading included, this is hardly by chance.
     */
    private double consistency(int width) {
        int same = 0;
        int block = 0;
        int longest = 0;
        double all = 0;
        for (Cut cut : cuts) {
            boolean fits = cut.cells() == width;
            block = fits ? block + 1 : 0;
            longest = Math.max(longest, block);
            same += fits ? 1 : 0;
            all += fits ? 1 : cut.cells() == 1 || cut.row().cell(0).startsWith("#") ? 0.5 : 1;
        }
        return same == cuts.size() && same > 1 ? CONSISTENT : (same + longest) / 2.0 / all;
    }

    /** Spaces and colons stand in any text: they need more columns, and numbers or quotes in them, before they are believed. */
    private double proof(List<Cut> table, int width) {
        return switch (dialect.first()) {
            case ' ' -> dialect.delimiter().equals(Dialect.WIDE) ? wide(table, width) : spaces(table, width);
            case ':' -> width < 3 || isTime(table) ? 0 : COLONS;
            case '^', '~' -> table.size() < 2 ? 0 : RARE;
            default -> 1;
        };
    }

    private double spaces(List<Cut> table, int width) {
        return width < 3 || !quotes && !hasNumbers(table, width) ? 0 : aligned(table) ? 0.1 : SPACES;
    }

    /** Gaps of several spaces are believed where no row lacks a cell: an empty one could not be seen. */
    private double wide(List<Cut> table, int width) {
        boolean whole = cuts.stream().allMatch(cut -> cut.cells() == width || cut.cells() == 1);
        return width < 3 || table.size() < 3 || !whole ? 0 : 0.45;
    }

    /** Whether the spaces are there to bring the columns under each other: then a single one is no delimiter. */
    private boolean aligned(List<Cut> table) {
        long cells = table.stream().mapToLong(Cut::cells).sum();
        long empty = table.stream()
                .flatMap(cut -> cut.row().cells().stream())
                .filter(String::isEmpty)
                .count();
        return !dialect.runs() && empty * 5 > cells;
    }

    private static boolean hasNumbers(List<Cut> table, int width) {
        for (int i = 0; i < width; i++) {
            int column = i;
            long numbers = table.stream()
                    .filter(cut -> CellLook.of(cut.row().cell(column)).neverHeading())
                    .count();
            if (numbers * 3 >= table.size() * 2L) {
                return true;
            }
        }
        return false;
    }

    /** Whether the colon stands between the digits of times in half of the rows. */
    private static boolean isTime(List<Cut> table) {
        long times =
                table.stream().filter(cut -> CellCut.isTime(cut.row().cells())).count();
        return times * 2 >= table.size();
    }
}
