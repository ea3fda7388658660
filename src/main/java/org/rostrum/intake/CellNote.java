package org.rostrum.intake;

/**
 * A cell that says something which cannot be taken in: it is kept as sent, and no value is stored.
 *
 * @param column as {@link ColumnMeaning#called} says it
 * @param value the text of the cell, of a long one the beginning
 */
public record CellNote(int row, String column, String value, String text) {
    /** Without the row. */
    public String inItsRow() {
        return column + ": “" + value + "” " + text;
    }

    @Override
    public String toString() {
        return "row " + row + ", " + inItsRow();
    }
}
