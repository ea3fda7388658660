package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader of rows came across on its way down a sheet that the user should know of: what is hidden and read all the same, and what has no value. */
final class Remarks {
    private static final int MOST = 10;
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet filledHiddenColumns = new BitSet();
    private final Samples hiddenRows = new Samples();
    private final Samples errors = new Samples();
    private final Samples empty = new Samples();
    private final List<Merges.Range> merges = new ArrayList<>();
    private long mergedRows;
    private int lastRow;

    /** The first samples and how many there are. */
    private static final class Samples {
        private final List<String> first = new ArrayList<>();
        private int count;

        void add(String sample) {
            if (count++ < MOST) {
                first.add(sample);
            }
        }

        String shown() {
            return String.join(", ", first) + (count > MOST ? " and " + (count - MOST) + " more" : "");
        }
    }

    /** Columns counted from 1. */
    void hiddenColumns(int first, int last) {
        if (first >= 1 && first <= Limits.COLUMNS && last >= first) {
            hiddenColumns.set(first, Math.min(last, Limits.COLUMNS) + 1);
        }
    }

    /** A row that was read; rows come from the top. */
    void row(int number, boolean hidden, List<String> cells) {
        lastRow = number;
        if (hidden && cells.stream().anyMatch(cell -> !cell.isBlank())) {
            hiddenRows.add(Integer.toString(number));
        }
        for (int column = hiddenColumns.nextSetBit(0);
                column >= 0 && column <= cells.size();
                column = hiddenColumns.nextSetBit(column + 1)) {
            if (!cells.get(column - 1).isBlank()) {
                filledHiddenColumns.set(column);
            }
        }
    }

    /** A cell whose formula failed; the column counted from 1. */
    void error(int row, int column, String text) {
        errors.add(letters(column) + row + " " + text);
    }

    /** A formula that was never computed; the column counted from 1. */
    void withoutValue(int row, int column) {
        empty.add(letters(column) + row);
    }

    /** A cell that reaches over several rows, or only several columns; all counted from 1. Those of more rows than honest sheets have are not followed. */
    void merge(int firstRow, int lastRow, int column) {
        long more = (long) lastRow - firstRow;
        if (more > 0
                && firstRow > 0
                && column > 0
                && column <= Limits.COLUMNS
                && mergedRows + more <= Limits.REPEATED
                && merges.size() < Limits.MERGES) {
            mergedRows += more;
            merges.add(new Merges.Range(firstRow, lastRow, column - 1));
        }
    }

    /** How many cells over several rows there were so far. */
    int merged() {
        return merges.size();
    }

    Merges merges() {
        return new Merges(merges);
    }

    /** The number of the last row that was read. */
    int lastRow() {
        return lastRow;
    }

    /** In words; of the rows that were read. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (hiddenRows.count > 0) {
            notes.add((hiddenRows.count == 1 ? "hidden row, read all the same: " : "hidden rows, read all the same: ")
                    + hiddenRows.shown());
        }
        if (!filledHiddenColumns.isEmpty()) {
            String columns = filledHiddenColumns.stream()
                    .limit(MOST)
                    .mapToObj(Remarks::letters)
                    .collect(Collectors.joining(", "));
            int more = filledHiddenColumns.cardinality() - MOST;
            notes.add((filledHiddenColumns.cardinality() == 1
                            ? "hidden column, read all the same: "
                            : "hidden columns, read all the same: ")
                    + columns
                    + (more > 0 ? " and " + more + " more" : ""));
        }
        if (errors.count > 0) {
            notes.add(
                    (errors.count == 1 ? "a formula failed: " : errors.count + " formulas failed: ") + errors.shown());
        }
        if (empty.count > 0) {
            notes.add((empty.count == 1 ? "a formula was" : empty.count + " formulas were")
                    + " never computed and read as empty: " + empty.shown()
                    + " (open the file in the office program and save it)");
        }
        return notes;
    }

    /** The letters of a column counted from 1. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
