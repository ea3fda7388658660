package org.rostrum.sheet;

/**
 * A table of an OpenDocument spreadsheet.
 *
 * @param place counted from 0
 */
record OdsSheet(Source source, Reading reading, int place) implements Sheet {
    @Override
    public Rows rows() {
        return new GapFiller(source, new OdsRows(source, place));
    }
}
