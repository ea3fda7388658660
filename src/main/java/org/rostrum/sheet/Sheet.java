package org.rostrum.sheet;

/** One sheet of a workbook, or a text file, before anybody says what it means. It can be read any number of times. */
public interface Sheet {
    /** How it was recognised and is read; what its rows tell (hidden ones, failed formulas) is in the notes when they have been read. */
    Reading reading();

    /** All rows from the top, blank ones included. */
    Rows rows();

    /** The sheet of which this is a part, or itself. */
    default Sheet whole() {
        return this;
    }

    /** The cells merged over several rows, as far as the rows have been read: a workbook may list them behind its last row. */
    default Merges merged() {
        return Merges.NONE;
    }
}
