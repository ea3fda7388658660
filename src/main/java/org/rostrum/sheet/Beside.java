package org.rostrum.sheet;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Two parts of a sheet, one to the left of the other, and what their first rows tell about whether they are one table: rows with something on both sides are,
 * a heading beside a record and rows that end apart are not.
 */
public final class Beside {
    private static final double MOST = 0.75;
    /** So few rows more on one side may be forgotten cells. */
    private static final int MORE = 3;

    private static final double MUCH_SHORTER = 0.67;
    /** In one row of so many a cell may be forgotten. */
    private static final int FEW = 5;

    private final SheetTable left;
    private final SheetTable right;
    private final BitSet leftRows;
    private final BitSet rightRows;

    private Beside(SheetTable left, SheetTable right) {
        this.left = left;
        this.right = right;
        leftRows = records(left);
        rightRows = records(right);
    }

    /** The part of a table from one column to the left of another, and the part from there on, columns counted from 0. */
    public static Beside of(SheetTable table, int first, int column) {
        return new Beside(table.part(first, column - 1), table.part(column, Limits.COLUMNS - 1));
    }

    /** The part on the left. */
    public SheetTable left() {
        return left;
    }

    /** The part on the right. */
    public SheetTable right() {
        return right;
    }

    private static BitSet records(SheetTable part) {
        int below = part.header().map(Row::number).orElse(part.firstRow() - 1);
        BitSet rows = new BitSet();
        TopRows.of(part.sheet(), 1).stream()
                .filter(row -> row.number() > below && TableShape.fill(row) > 1)
                .forEach(row -> rows.set(row.number()));
        return rows;
    }

    /** Whether each part has several columns. */
    public boolean isWide() {
        return left.filledColumns() > 1 && right.filledColumns() > 1;
    }

    /** Whether the headings of the one are those of the other, but for few. */
    public boolean sameHeadings() {
        Set<String> ours = headings(left);
        Set<String> theirs = headings(right);
        Set<String> shared = new HashSet<>(ours);
        shared.retainAll(theirs);
        return !shared.isEmpty() && shared.size() >= MOST * Math.max(ours.size(), theirs.size());
    }

    private static Set<String> headings(SheetTable part) {
        Set<String> headings = new HashSet<>();
        part.header().map(Row::cells).orElse(List.of()).stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .filter(cell -> !cell.isEmpty())
                .forEach(headings::add);
        return headings;
    }

    /** Whether the one has a record in the row where the other has the last of its heading. */
    public boolean headingsApart() {
        return left.header().filter(row -> rightRows.get(row.number())).isPresent()
                || right.header().filter(row -> leftRows.get(row.number())).isPresent();
    }

    /** Whether neither has, but for few, an empty row between its own where the other has one: rows of one table that are empty on one side may lie anywhere. */
    public boolean isUnbroken() {
        return holes(leftRows, rightRows) * FEW <= rightRows.cardinality()
                && holes(rightRows, leftRows) * FEW <= leftRows.cardinality();
    }

    /** The rows in which the one has nothing, though it goes on below and the other has something. */
    private static int holes(BitSet others, BitSet own) {
        BitSet holes = (BitSet) others.clone();
        holes.andNot(own);
        return own.isEmpty() ? 0 : holes.get(own.nextSetBit(0), own.length()).cardinality();
    }

    /** Whether neither has such a row at all, and one of them goes on for many rows where the other, of several rows too, has ended. */
    public boolean endsApart() {
        int shorter = Math.min(leftRows.cardinality(), rightRows.cardinality());
        int longer = Math.max(leftRows.cardinality(), rightRows.cardinality());
        return holes(leftRows, rightRows) == 0
                && holes(rightRows, leftRows) == 0
                && shorter > 1
                && shorter <= longer * MUCH_SHORTER
                && Math.max(below(leftRows, rightRows), below(rightRows, leftRows)) >= MORE;
    }

    private static int below(BitSet one, BitSet other) {
        return one.get(other.length(), Math.max(other.length(), one.length())).cardinality();
    }

    /** Whether the right one has no more rows than the left one. */
    public boolean isRightShorter() {
        return rightRows.cardinality() <= leftRows.cardinality();
    }

    /** The last row of the one that ends first, as far as the first rows tell. */
    public int endsAt() {
        return Math.min(leftRows.length(), rightRows.length()) - 1;
    }
}
