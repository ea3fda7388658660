package org.rostrum.sheet;

import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts text into rows and cells, forgivingly: a quote that does not close its cell is text, and so is one that would swallow the rows below.
 * Rows are counted as an office program shows them: an empty line is a row, a row whose cell holds a line break is one.
 */
final class RecordReader implements Rows {
    private final Source source;
    private final TextWindow text;
    private final Dialect dialect;
    private final char delimiter;
    private final char quote;
    private final char escape;
    private final boolean spaced;
    private final Mends mends;
    private final Set<LineEnd> ends = EnumSet.noneOf(LineEnd.class);
    private int position;
    private int number;
    private boolean quotedBreak;
    private boolean quoted;
    /** Whether a quote of the row closes nothing. */
    private boolean bent;
    /** Which of the first 64 cells of the row were quoted. */
    private long quotedCells;

    private int cellsBefore = 8;
    /** No quote before this index closes a cell: found once, so that a file full of open quotes is still read in one go. */
    private int unclosedUntil;
    /** The last quote that opens a cell inside the text that a stray quote swallowed: rows that end before it would be swallowed again. */
    private int strayUntil;

    private int lastOpening;
    private int blankRows;

    /** What ends a row. */
    enum LineEnd {
        CRLF,
        LF,
        CR
    }

    RecordReader(Reader in, Source source, Dialect dialect) {
        this(in, source, dialect, new Mends());
    }

    /** A reader that notes which rows it had to mend. */
    RecordReader(Reader in, Source source, Dialect dialect, Mends mends) {
        this.source = source;
        this.text = new TextWindow(in, source);
        this.dialect = dialect;
        this.delimiter = dialect.first();
        this.quote = dialect.quote();
        this.escape = dialect.escape();
        this.spaced = dialect.spaced();
        this.mends = mends;
    }

    /** The ends of the rows read so far. */
    Set<LineEnd> lineEnds() {
        return EnumSet.copyOf(ends);
    }

    /** Whether a cell read so far was quoted. */
    boolean sawQuotes() {
        return quoted;
    }

    /** Whether a cell of the last row was quoted; not known beyond the 64th. */
    boolean wasQuoted(int column) {
        return column < Long.SIZE && (quotedCells >> column & 1) != 0;
    }

    @Override
    public Optional<Row> next() {
        int moved = text.startRow(position);
        unclosedUntil -= moved;
        strayUntil -= moved;
        position = text.start;
        if (at(position) < 0) {
            return Optional.empty();
        }
        number++;
        quotedBreak = false;
        List<String> cells = forgivingly();
        if (dialect.width() > 1 && (bent || cells.size() != dialect.width())) {
            cells = mended(cells);
        }
        Row row = new Row(number, cells.size() == 1 && cells.get(0).isEmpty() ? List.of() : cells);
        blankRows = row.blank() ? blankRows + 1 : 0;
        if (blankRows > Limits.BLANK_ROWS) {
            throw source.absurd("it has more than 2 million empty rows one after the other");
        }
        return Optional.of(row);
    }

    /** The cells of the next row; a quote that would swallow the rows below is a character of its cell. */
    private List<String> forgivingly() {
        if (position < strayUntil) {
            List<String> cells = cells(false);
            if (cells.size() == dialect.width() && position <= strayUntil) {
                return cells;
            }
            position = text.start;
        }
        lastOpening = 0;
        List<String> cells = cells(true);
        if (quotedBreak && StrayQuote.swallows(cells, dialect)) {
            strayUntil = lastOpening;
            position = text.start;
            return cells(false);
        }
        return cells;
    }

    /** The cells of a row that has not the usual number, after a look at its first line alone. */
    private List<String> mended(List<String> cells) {
        int end = text.start;
        for (int c = at(end); c >= 0 && c != '\n' && c != '\r'; c = at(end)) {
            end++;
        }
        Optional<RowMend> mend = RowMend.of(text.between(text.start, end), dialect);
        if (mend.isEmpty()) {
            if (goesOn(cells)) {
                mends.longer(number);
            }
            return cells;
        }
        mends.mended(number, mend.get().why());
        position = end;
        endsLine(at(position));
        return mend.get().cells();
    }

    private boolean goesOn(List<String> cells) {
        return cells.stream().skip(dialect.width()).anyMatch(cell -> !cell.isBlank());
    }

    private List<String> cells(boolean breaksAllowed) {
        List<String> cells = new ArrayList<>(cellsBefore);
        quotedCells = 0;
        bent = false;
        while (dialect.runs() && at(position) == delimiter) {
            position++;
        }
        do {
            cells.add(atQuote() ? quotedCell(breaksAllowed, cells.size()) : plainCell(position));
            if (cells.get(cells.size() - 1).length() > Limits.CELL) {
                throw source.absurd("row " + number + " has a cell of more than a million characters");
            }
            if (cells.size() > Limits.COLUMNS) {
                throw source.absurd("row " + number + " has more than 16,384 columns");
            }
        } while (!rowEnds());
        cellsBefore = cells.size();
        return cells;
    }

    /** Passes the delimiter or the end of the line at the position; true at an end. */
    private boolean rowEnds() {
        int c = at(position);
        if (c == delimiter && delimits(position)) {
            position += spaced && at(position + 1) == ' ' ? 2 : 1;
            if (dialect.runs()) {
                while (at(position) == delimiter) {
                    position++;
                }
                return isEnd(at(position)) && endsLine(at(position));
            }
            return false;
        }
        return endsLine(c);
    }

    /** Passes the end of the line; true. */
    private boolean endsLine(int c) {
        if (c == '\r' && at(position + 1) == '\n') {
            ends.add(LineEnd.CRLF);
            position += 2;
        } else if (c >= 0) {
            ends.add(c == '\r' ? LineEnd.CR : LineEnd.LF);
            position++;
        }
        return true;
    }

    private static boolean isEnd(int c) {
        return c == '\n' || c == '\r' || c < 0;
    }

    /** Whether the first character of the delimiter stands there as one: with its space, if it has one, or at the end of the line. */
    private boolean delimits(int p) {
        return !spaced || at(p + 1) == ' ' || isEnd(at(p + 1));
    }

    private boolean atQuote() {
        return quote != Dialect.NONE && at(afterSpaces(position)) == quote;
    }

    private int afterSpaces(int from) {
        int p = from;
        while (at(p) == ' ' && delimiter != ' ') {
            p++;
        }
        return p;
    }

    private String plainCell(int from) {
        int p = from;
        boolean escaped = false;
        while (true) {
            char[] buffer = text.buffer;
            int end = text.filled;
            while (p < end && buffer[p] != delimiter && buffer[p] != '\n' && buffer[p] != '\r' && buffer[p] != escape) {
                p++;
            }
            if (p >= end) {
                if (at(p) < 0) {
                    position = text.filled;
                    return cell(from, text.filled, escaped);
                }
            } else if (buffer[p] == escape || buffer[p] == delimiter && !delimits(p)) {
                boolean escapes = buffer[p] == escape && !isEnd(at(p + 1));
                escaped |= escapes;
                p += escapes ? 2 : 1;
            } else {
                position = p;
                return cell(from, p, escaped);
            }
        }
    }

    private String cell(int from, int to, boolean escaped) {
        String cell = text.between(from, to);
        return escaped ? LineCutter.unescaped(cell, dialect) : cell;
    }

    private String quotedCell(boolean breaksAllowed, int column) {
        int open = afterSpaces(position);
        boolean doubled = false;
        boolean broken = unclosedUntil > open;
        int p = Math.max(open + 1, breaksAllowed ? unclosedUntil : 0);
        for (; p - open < Limits.QUOTED && at(p) >= 0; p++) {
            char c = text.buffer[p];
            if (c == '\n' || c == '\r') {
                broken = true;
                if (!breaksAllowed) {
                    bent = true;
                    return plainCell(position);
                }
            } else if (c == escape && !isEnd(at(p + 1))) {
                doubled = true;
                p++;
            } else if (c == quote) {
                lastOpening = text.buffer[p - 1] == delimiter ? p : lastOpening;
                if (at(p + 1) == quote) {
                    doubled = true;
                    p++;
                } else if (closesAt(p + 1)) {
                    quotedCells |= column < Long.SIZE ? 1L << column : 0;
                    return closed(open + 1, p, doubled, broken);
                }
            }
        }
        unclosedUntil = Math.max(unclosedUntil, p);
        bent = true;
        return plainCell(position);
    }

    private String closed(int from, int to, boolean doubled, boolean broken) {
        position = afterSpaces(to + 1);
        quoted = true;
        quotedBreak |= broken;
        String cell = text.between(from, to);
        return doubled || cell.indexOf(quote) >= 0 ? LineCutter.unquoted(cell, dialect) : cell;
    }

    private boolean closesAt(int from) {
        int p = afterSpaces(from);
        int c = at(p);
        return isEnd(c) || c == delimiter && delimits(p);
    }

    /** The character there, or -1 beyond the end. */
    private int at(int index) {
        return index < text.filled ? text.buffer[index] : text.at(index);
    }

    @Override
    public void close() {
        text.close();
    }
}
