package org.rostrum.sheet;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The table on a sheet, found by its shape: title rows above it, its heading, its rows, notes below it. What the rows say plays no part. Nothing of the
 * sheet but the rows above and the heading is held in memory.
 */
public final class SheetTable {
    private final Sheet sheet;
    private final TableShape shape;
    private final Part part;
    private final List<Integer> gaps;
    /** Whether the heading is a row of the sheet. */
    private final boolean headingSent;

    /** From which row of the sheet to which. */
    private record Part(int first, int last) {
        static final Part ALL = new Part(1, Integer.MAX_VALUE);
    }

    private SheetTable(Sheet sheet, TableShape shape, Part part) {
        this(sheet, shape, part, List.of(), true);
    }

    private SheetTable(Sheet sheet, TableShape shape, Part part, List<Integer> gaps, boolean headingSent) {
        this.sheet = sheet;
        this.shape = shape;
        this.part = part;
        this.gaps = gaps;
        this.headingSent = headingSent;
    }

    /** Finds the table of a sheet. A sheet without any text has a table of no columns. */
    public static SheetTable find(Sheet sheet) {
        List<Row> rows = TopRows.of(sheet, 1);
        TableShape shape = TableShape.find(rows);
        return new SheetTable(sheet, shape, Part.ALL, ColumnGaps.of(rows, shape), true);
    }

    /**
     * The columns, counted from 0, where perhaps another table begins that stands beside: behind blank columns, or where the headings begin anew. Only of a table that
     * {@link #find} found.
     */
    public List<Integer> gaps() {
        return gaps;
    }

    /** The table in some of the columns, counted from 0, as if nothing stood in the others. */
    public SheetTable part(int first, int last) {
        Sheet columns = new ColumnsOfSheet(sheet, first, last);
        return new SheetTable(columns, TableShape.find(TopRows.of(columns, 1)), Part.ALL);
    }

    /** Its first column on the sheet, counted from 0: that of all its cells when it stands beside another. */
    public int firstColumn() {
        return sheet instanceof ColumnsOfSheet columns ? columns.first() : 0;
    }

    /** From which column to which, as the office program shows them: {@code H–L}. */
    public String columnsInWords() {
        String first = Remarks.letters(firstColumn() + 1);
        String last = Remarks.letters(columns());
        return first.equals(last) ? first : first + "–" + last;
    }

    /** Whether it is one of several that stand side by side. */
    public boolean isBeside() {
        return sheet instanceof ColumnsOfSheet;
    }

    /** In how many columns it has a heading or usually something. */
    int filledColumns() {
        return (int) IntStream.range(0, shape.columns())
                .filter(column -> shape.looks().isFilled(column)
                        || header().filter(row -> !row.cell(column).isBlank()).isPresent())
                .count();
    }

    /**
     * The table as it is when that row is of the heading, for whoever knows better: the rows between are above it then.
     *
     * @throws IllegalArgumentException when the row is blank or not there
     */
    public SheetTable withHeader(int rowNumber) {
        return new SheetTable(sheet, TableShape.withHeader(TopRows.of(sheet, part.first, rowNumber), rowNumber), part);
    }

    /** The same when that row is all of the heading. */
    public SheetTable withHeaderAlone(int rowNumber) {
        List<Row> rows = TopRows.of(sheet, part.first, rowNumber);
        return new SheetTable(sheet, TableShape.withHeaderAlone(rows, rowNumber), part);
    }

    /** All rows of a sheet below a heading that is not on it, and is said to stand where its number is: what is on the sheet down to there is above the table. */
    public static SheetTable under(Row heading, Sheet sheet) {
        TableShape shape = TableShape.withHeading(TopRows.of(sheet, 1, heading.number() + 1), heading);
        return new SheetTable(sheet, shape, Part.ALL, List.of(), false);
    }

    /** The further table that begins at a row: what is above it is not its business. */
    public SheetTable next(int rowNumber) {
        return new SheetTable(sheet, TableShape.find(TopRows.of(sheet, rowNumber)), new Part(rowNumber, part.last));
    }

    /** The table with only the rows down to a number. */
    public SheetTable upTo(int rowNumber) {
        return new SheetTable(sheet, shape, new Part(part.first, rowNumber));
    }

    /** The table without a heading: its first row is data. */
    public SheetTable withoutHeader() {
        return new SheetTable(sheet, shape.withoutHeader(), part);
    }

    /** The sheet that it is on. */
    public Sheet sheet() {
        return sheet;
    }

    /** All rows of the part of the sheet that is the business of this table: the whole sheet, unless there is a further table. */
    public Rows rows() {
        return new PartOfRows(sheet.rows(), part.first, part.last);
    }

    /** The heading, or empty when the table starts with its data. Of several rows it is what stands over each column, with the number of the last. */
    public Optional<Row> header() {
        return shape.heading().map(Heading::joined);
    }

    /** The number of the heading's last row, or empty when the sheet has none: that of {@link #under} stands in no row. */
    public OptionalInt headerRow() {
        return shape.heading().isPresent() && headingSent
                ? OptionalInt.of(shape.heading().get().number())
                : OptionalInt.empty();
    }

    /** The rows of the heading: one to three, none when the table starts with its data. */
    public List<Row> headingRows() {
        return shape.heading().map(Heading::lines).orElse(List.of());
    }

    /** The heading with every word of its rows, also where two say the same. */
    public Optional<Row> wholeHeading() {
        return shape.heading().map(Heading::whole);
    }

    /** How many columns it has as it stands, with those on the right that are empty. */
    public int width() {
        return shape.width();
    }

    /** In how many cells a usual row has something. */
    int usualFill() {
        return shape.usualFill();
    }

    /** Whether every row of the heading has words alone, or words where numbers, dates or addresses stand below. */
    boolean isHeadingSeen() {
        return headingRows().stream()
                .allMatch(row -> shape.looks().unlike(row) > 0
                        || row.cells().stream()
                                .noneMatch(cell -> CellLook.of(cell).neverHeading()));
    }

    /** Whether the heading has words where numbers, dates or addresses stand below. */
    public boolean isHeadingCertain() {
        return header().filter(row -> shape.looks().unlike(row) > 0).isPresent();
    }

    /** Whether it has words in its first column and nothing but numbers in two or more others, and several cells directly above its heading. */
    boolean isCrossTable() {
        List<Row> above = shape.above();
        return !above.isEmpty()
                && above.get(above.size() - 1).number() == shape.firstRow() - 1
                && TableShape.fill(above.get(above.size() - 1)) > 1
                && columns() > 2
                && !shape.looks().isTyped(0)
                && IntStream.range(1, columns()).allMatch(shape.looks()::isTyped);
    }

    /** The rows above the table that are not blank: titles, dates, instructions. */
    public List<Row> above() {
        return shape.above();
    }

    /** How many rows above the table are blank. */
    public int blankAbove() {
        int first = headingSent ? shape.firstRow() : shape.firstRow() + 1;
        return first - part.first - shape.above().size();
    }

    /** The number of the table's first row: its heading, or the first data row when it has none; 1 for a sheet without any text. */
    public int firstRow() {
        return shape.firstRow();
    }

    /** How many columns it has, counted from column A; single rows further down may have more cells, and keep them. */
    public int columns() {
        return shape.columns();
    }

    /** What a row below the heading is. */
    public enum Kind {
        /** A row of the table, as far as its shape says. */
        RECORD,
        /** Nothing but white space. */
        BLANK,
        /** The heading once more. */
        HEADING,
        /** One cell at the left, unlike those of its column: it stands over the rows below it. */
        GROUP,
        /** A row of the table that comes again in its place after the heading did: the table was pasted twice. */
        COPY,
        /** Of another table below this one. */
        OTHER,
        /** Below the table: a footnote, a signature. */
        NOTE
    }

    /** A row below the heading with what it is. */
    public record Line(Kind kind, Row row) {
        /** Whether it belongs to the table, whatever it says there. */
        public boolean isWithin() {
            return kind == Kind.RECORD || kind == Kind.GROUP || kind == Kind.COPY;
        }
    }

    /** The rows below the heading, one at a time; every row is there, so that none is dropped in silence. */
    public interface Lines extends AutoCloseable {
        /** The next row, or empty after the last. */
        Optional<Line> next();

        /** How many rows the sheet has given so far, from the top of its part, whatever became of them: after the last line, all it has. */
        long sheetRows();

        @Override
        void close();
    }

    /**
     * What speaks against this being all that the sheet is about, in words; empty when the sheet is one clear table: a heading that names its columns, rows
     * below it, and nothing beside but less than these. Then what stands above and below are titles and notes; else nobody can tell.
     */
    public Optional<String> doubt() {
        return OneTable.doubt(this);
    }

    /** The rows below the heading (all rows of the table when there is none), from the top; can be asked for any number of times. */
    public Lines lines() {
        return new ShapedLines(rows(), shape);
    }
}
