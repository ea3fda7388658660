package org.rostrum.sheet;

/**
 * How a text file is cut into cells.
 *
 * @param delimiter what stands between cells, a character with or without a space behind it; empty when every line is one cell
 * @param runs whether several delimiters after each other count as one, as between columns that are aligned with spaces
 * @param quote the character around cells, or {@link #NONE}
 * @param escape the character that makes a quote or delimiter behind it text, or {@link #NONE} where a quote in a quoted cell is doubled
 * @param width how many cells most rows of the table have, 0 when unknown: with it a stray quote is told from one that holds a line break
 */
record Dialect(String delimiter, boolean runs, char quote, char escape, int width) {
    static final char NONE = '\uffff';
    /** Between columns that are aligned with spaces, where one space alone is part of a cell. */
    static final String WIDE = "  ";

    /** The plain kind: one character between cells, doubled quotes. */
    static Dialect of(char delimiter, char quote, int width) {
        return new Dialect(shown(delimiter), false, quote, NONE, width);
    }

    Dialect withWidth(int cells) {
        return new Dialect(delimiter, runs, quote, escape, cells);
    }

    /** The first character between cells, {@link #NONE} when there is none. */
    char first() {
        return delimiter.isEmpty() ? NONE : delimiter.charAt(0);
    }

    /** Whether a space belongs to the delimiter. */
    boolean spaced() {
        return delimiter.length() > 1;
    }

    static String shown(char c) {
        return c == NONE ? "" : String.valueOf(c);
    }
}
