package org.rostrum.sheet;

import java.util.List;

/** Finds the rows that make one heading, above and below the row that is surely part of it. */
final class HeadingLines {
    private static final int MOST_LINES = 3;
    private static final int LONGEST_GROUP = 60;
    /** So few cells may be a title and its place. */
    private static final int FEW_GROUPS = 3;

    private static final double MOST = 0.6;

    private HeadingLines() {}

    /** The heading of which a row is part; only rows before {@code end} are looked at. */
    static Heading around(List<Row> rows, int base, int end) {
        int from = base;
        int to = base + 1;
        while (to < end
                && to - from < MOST_LINES
                && rows.get(to).number() - rows.get(to - 1).number() <= 2
                && goesOn(new Heading(rows.subList(from, to)), rows.get(to), rows.subList(to + 1, end))) {
            to++;
        }
        while (from > 0
                && to - from < MOST_LINES
                && rows.get(from).number() - rows.get(from - 1).number() == 1
                && isAbove(rows.get(from - 1), new Heading(rows.subList(from, to)), rows.subList(to, end))) {
            from--;
        }
        return new Heading(rows.subList(from, to));
    }

    /**
     * Whether a row below a heading is a further line of it: the same again, what stands under merged cells, more headings, or nothing but words over
     * numbers, dates and addresses.
     */
    private static boolean goesOn(Heading heading, Row row, List<Row> below) {
        if (below.isEmpty()) {
            return false;
        }
        boolean adjacent = row.number() == heading.number() + 1;
        if (HeadingTest.same(row, heading.lines().get(heading.lines().size() - 1))) {
            return adjacent;
        }
        ColumnLooks looks = HeadingTest.looksBelow(row, below);
        if (looks.like(row) > 0 || looks.comesAgain(row) || !inWords(row) && !saysDays(heading.joined(), row, below)) {
            return false;
        }
        // a single row below proves little
        int unlike = below.size() > 1 ? looks.unlike(row) : 0;
        // one cell at the left is no hint: it stands over the rows below it
        boolean hints = adjacent && unlike > 0 && unlike == TableShape.fill(row) && TableShape.lastFilled(row) > 1;
        boolean second = adjacent
                && unlike >= 2
                && HeadingTest.repeated(row) == 0
                && TableShape.fill(row) >= MOST * heading.fill();
        return hints || second || fillsGaps(heading.joined(), row, unlike > 0);
    }

    /**
     * Whether a row says what stands under the merged cells of a heading: it fills cells that the heading leaves empty, and hardly any other but those that a
     * merged cell begins with; without further evidence all of these and no other.
     */
    private static boolean fillsGaps(Row heading, Row row, boolean evidence) {
        int gaps = 0;
        int filled = 0;
        int beside = 0;
        int columns = Math.max(TableShape.lastFilled(heading), TableShape.lastFilled(row));
        for (int column = 0; column < columns; column++) {
            boolean empty = heading.cell(column).isBlank();
            boolean merged =
                    empty || column + 1 < columns && heading.cell(column + 1).isBlank();
            boolean said = !row.cell(column).isBlank();
            gaps += empty ? 1 : 0;
            filled += empty && said ? 1 : 0;
            beside += said && !merged ? 1 : 0;
        }
        return evidence ? filled > 0 && beside <= 1 : filled > 0 && filled == gaps && beside == 0;
    }

    /** Whether a row above a heading names groups of its columns: fewer words over more, or over gaps between. */
    private static boolean isAbove(Row row, Heading heading, List<Row> data) {
        int fill = TableShape.fill(row);
        Row below = heading.joined();
        int columns = Math.max(
                heading.columns(),
                data.stream().mapToInt(TableShape::lastFilled).max().orElse(0));
        if (fill < 2
                || fill >= heading.fill() && !fillsGaps(row, below, true)
                || fill <= FEW_GROUPS && TableShape.lastFilled(row) > columns
                || HeadingTest.repeated(row) * 2 > fill
                || !inWords(row)) {
            return false;
        }
        // two cells side by side over more than these: "Organiser | Ministry" is a title
        boolean pair = fill == 2
                && !row.cell(0).isBlank()
                && !row.cell(1).isBlank()
                && !below.cell(0).isBlank()
                && heading.fill() > 2;
        return !pair
                && row.cells().stream()
                        .noneMatch(cell -> fill <= FEW_GROUPS
                                && (cell.strip().endsWith(":") || cell.strip().length() > LONGEST_GROUP));
    }

    /** Whether all that is no word stands over empty cells and under merged ones: the days of a list to be signed. */
    private static boolean saysDays(Row heading, Row row, List<Row> below) {
        for (int column = 0; column < row.cells().size(); column++) {
            int at = column;
            CellLook look = CellLook.of(row.cell(at));
            boolean merged = heading.cell(at).isBlank() || heading.cell(at + 1).isBlank();
            boolean open =
                    merged && below.stream().allMatch(other -> other.cell(at).isBlank());
            if (look != CellLook.EMPTY && look != CellLook.WORDS && !open) {
                return false;
            }
        }
        return true;
    }

    private static boolean inWords(Row row) {
        return row.cells().stream()
                .map(CellLook::of)
                .allMatch(look -> look == CellLook.EMPTY || look == CellLook.WORDS);
    }
}
