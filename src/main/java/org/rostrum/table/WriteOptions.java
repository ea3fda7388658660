package org.rostrum.table;

/**
 * What the user has chosen about the writing of a table; each format heeds what concerns it.
 *
 * @param width the columns of the terminal, at least {@value #NARROWEST}; {@link Format#TABLE} never writes a longer line
 * @param color whether {@link Format#TABLE} may set its headings off by escape sequences
 * @param wrap whether {@link Format#TABLE} continues a long text on further lines instead of cutting it
 * @param safeFormulas whether {@link Format#CSV} and {@link Format#TSV} are meant for spreadsheet programs, so that no cell may run as a formula
 * @param bom whether {@link Format#CSV} and {@link Format#TSV} start with a byte order mark, as Excel needs it
 */
public record WriteOptions(int width, boolean color, boolean wrap, boolean safeFormulas, boolean bom) {
    /** The narrowest terminal that is served; a narrower one gets lines of this width. */
    public static final int NARROWEST = 20;

    /** Eighty columns, without colour, cut to one line a row; values exactly as they are. */
    public static final WriteOptions PLAIN = new WriteOptions(80, false, false, false, false);

    public WriteOptions {
        width = Math.max(width, NARROWEST);
    }

    /** These options for a terminal of this many columns. */
    public WriteOptions withWidth(int columns) {
        return new WriteOptions(columns, color, wrap, safeFormulas, bom);
    }

    /** These options with or without colour. */
    public WriteOptions withColor(boolean wanted) {
        return new WriteOptions(width, wanted, wrap, safeFormulas, bom);
    }

    /** These options with or without further lines for long texts. */
    public WriteOptions withWrap(boolean wanted) {
        return new WriteOptions(width, color, wanted, safeFormulas, bom);
    }

    /** These options with or without {@link org.rostrum.text.Formula#neutralise} for every text. */
    public WriteOptions withSafeFormulas(boolean wanted) {
        return new WriteOptions(width, color, wrap, wanted, bom);
    }

    /** These options with or without a byte order mark. */
    public WriteOptions withBom(boolean wanted) {
        return new WriteOptions(width, color, wrap, safeFormulas, wanted);
    }
}
