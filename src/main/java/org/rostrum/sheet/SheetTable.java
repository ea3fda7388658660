package org.rostrum.sheet;

import java.util.List;
import java.util.Optional;

/**
 * The table on a sheet, found by its shape: title rows above it, its heading, its rows, notes below it. What the rows say plays no part. Nothing of the
 * sheet but the rows above and the heading is held in memory.
 */
public final class SheetTable {
    private final Sheet sheet;
    private final TableShape shape;

    private SheetTable(Sheet sheet, TableShape shape) {
        this.sheet = sheet;
        this.shape = shape;
    }

    /** Finds the table of a sheet. A sheet without any text has a table of no columns. */
    public static SheetTable find(Sheet sheet) {
        return new SheetTable(sheet, TableShape.find(TopRows.of(sheet)));
    }

    /**
     * The table as it is when that row is the heading, for whoever knows better: the rows between are above it then.
     *
     * @throws IllegalArgumentException when the row is blank or not there
     */
    public SheetTable withHeader(int rowNumber) {
        return new SheetTable(sheet, TableShape.withHeader(TopRows.of(sheet, rowNumber), rowNumber));
    }

    /** The table without a heading: its first row is data. */
    public SheetTable withoutHeader() {
        return new SheetTable(sheet, shape.withoutHeader());
    }

    /** The sheet that it is on. */
    public Sheet sheet() {
        return sheet;
    }

    /** The heading row, or empty when the table starts with its data. */
    public Optional<Row> header() {
        return shape.header();
    }

    /** The rows above the table that are not blank: titles, dates, instructions. */
    public List<Row> above() {
        return shape.above();
    }

    /** How many rows above the table are blank. */
    public int blankAbove() {
        return shape.firstRow() - 1 - shape.above().size();
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
        /** Below the table: a footnote, a signature. */
        NOTE
    }

    /** A row below the heading with what it is. */
    public record Line(Kind kind, Row row) {}

    /** The rows below the heading, one at a time; every row is there, so that none is dropped in silence. */
    public interface Lines extends AutoCloseable {
        /** The next row, or empty after the last. */
        Optional<Line> next();

        /** How many rows the sheet has given so far, from its top, whatever became of them: after the last line, all it has. */
        long sheetRows();

        @Override
        void close();
    }

    /** The rows below the heading (all rows of the table when there is none), from the top; can be asked for any number of times. */
    public Lines lines() {
        return new ShapedLines(sheet.rows(), shape);
    }
}
