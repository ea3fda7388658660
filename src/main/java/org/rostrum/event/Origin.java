package org.rostrum.event;

/**
 * Where a value was read: the file's name, the sheet of a workbook (empty for a text file) and the row as the office program numbers it.
 */
public record Origin(String file, String sheet, int row) {
    /** {@code file:row}, in a workbook {@code file!sheet:row}. */
    @Override
    public String toString() {
        return sheet.isEmpty() ? file + ":" + row : file + "!" + sheet + ":" + row;
    }
}
