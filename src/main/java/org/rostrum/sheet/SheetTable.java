package org.rostrum.sheet;

import java.util.List;
import java.util.Optional;

/**
 * The table on a sheet, found by its shape.
 *
 * @param header the heading row, or empty when the table starts with its data
 * @param above the rows above the table that are not blank: titles, dates, instructions
 * @param columns how many columns it has
 * @param lastRow the number of the last row that belongs to it; rows below are notes
 */
public record SheetTable(Sheet sheet, Optional<Row> header, List<Row> above, int columns, int lastRow) {
    public SheetTable {
        above = List.copyOf(above);
    }

    /** Finds the table of a sheet. A sheet without any text has a table of no columns. */
    public static SheetTable find(Sheet sheet) {
        throw new UnsupportedOperationException();
    }

    /** What a row below the heading is. */
    public enum Kind {
        RECORD,
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

        @Override
        void close();
    }

    /** The rows below the heading (all rows when there is none). */
    public Lines lines() {
        throw new UnsupportedOperationException();
    }
}
