package org.rostrum.sheet;

/**
 * How a text file is cut into cells.
 *
 * @param delimiter the character between cells, or {@link #NONE} when every line is one cell
 * @param quote the character around cells, or {@link #NONE}
 * @param width how many cells most rows of the table have, 0 when unknown: with it a stray quote is told from one that holds a line break
 */
record Dialect(char delimiter, char quote, int width) {
    static final char NONE = '\uffff';

    static String shown(char c) {
        return c == NONE ? "" : String.valueOf(c);
    }
}
