package org.rostrum.sheet;

/**
 * How much of everything a file may hold. What goes beyond is refused, since an honest list never does; within, memory and time stay small whatever a file
 * claims.
 */
final class Limits {
    /** Rows and columns of a workbook: what Excel's format allows, and LibreOffice's as it is set up. */
    static final int ROWS = 1_048_576;

    static final int COLUMNS = 16_384;

    /** Characters in a cell: thirty times what Excel allows (32,767), enough for a small picture in a CSV file. */
    static final int CELL = 1 << 20;

    /** Characters in a row of text: a full row of 16,384 columns with 256 characters in each. */
    static final int ROW = 4 << 20;

    /** Characters after which a quote that has not closed its cell is a stray one: eight times what Excel allows in a cell. */
    static final int QUOTED = 1 << 18;

    /** Empty rows of text one after the other: twice the million that a sheet has which was saved as CSV to its very end. */
    static final int BLANK_ROWS = 2_000_000;

    /** Characters of the first rows that are looked at together, on which the shape of a table is told: a thousand in each of hundreds of wide rows. */
    static final int TOP = 8 << 20;

    /** Cells of the same, empty ones included: 500 rows of 500. */
    static final int TOP_CELLS = 250_000;

    /** Filled cells of an ODS table that are there by being repeated: an honest list has none or few, a row pulled down by accident has a million. */
    static final long REPEATED = 20_000_000;

    /** Cells merged over several rows that are followed: one for each second row of a full sheet. */
    static final int MERGES = 500_000;

    /** Empty cells between filled ones in a workbook, where they are also more than {@link #SPREAD} times as many as these: nobody can read such a table. */
    static final long GAPS = 1_000_000;

    static final int SPREAD = 500;

    /** Parts of an archive: a workbook of a thousand sheets with a chart and a drawing on each has some thousands. */
    static final int PARTS = 20_000;

    /** Sheets of a workbook, or tables of a page, that are looked at: a sheet for each delegation makes two hundred. */
    static final int SHEETS = 1_000;

    /** How many times its size a part may have when it is unpacked. Sheets of a million equal rows come to 100. */
    static final long RATIO = 150;

    /** Bytes that do no harm, however well they were packed. */
    static final long HARMLESS = 16 << 20;

    /** Bytes of one part: the largest sheet of Excel's format with fifty bytes in each cell of a full column of fifty. */
    static final long PART = 8L << 30;

    /** Bytes of texts that cells share: a million of a hundred bytes that are all different, each with a place of eight. They are held in memory. */
    static final long SHARED_TEXTS = 110_000_000;

    /** Styles of cells: Excel allows 65,490. */
    static final int STYLES = 100_000;

    /** Characters of a number format: Excel allows 255. A longer one shows numbers in the general format. */
    static final int FORMAT = 1_000;

    /** Characters of a number: the longest that counts in a spreadsheet, 1E-308 written out, has 324. A longer one is text. */
    static final int NUMBER = 400;

    /** Open elements of XML or HTML: an office program writes a dozen, a page of tables in tables for its layout some dozens. */
    static final int DEPTH = 256;

    /** Bytes of XML or characters of HTML between one tag and the next, or in a tag: a large photo inside a flat ODS has some ten million. */
    static final int RUN = 16 << 20;

    /** Attributes of an XML tag, or equal signs in a long text: an office program writes a dozen. */
    static final int ATTRIBUTES = 10_000;

    /** Elements of a web page before the first row of a table: the longest letterheads and menus have some thousands. */
    static final int NO_TABLE = 100_000;

    /** Elements of a web page that belong to one row of a table: 16,384 cells with a dozen elements in each. */
    static final int ROW_ELEMENTS = 200_000;

    /**
     * Bytes of standard input, a pipe or a device, which may have no end, that are kept on the disk to be read twice: a million rows of two thousand bytes. A longer
     * list is read from a file, which has no limit.
     */
    static final long SPOOL = 2_000_000_000;

    /** Bytes after which a first look says whether something that may have no end is any text or workbook at all, and a long file is any text. */
    static final int SPOOL_BEGIN = 8 << 20;

    private Limits() {}
}
