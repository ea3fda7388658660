package org.rostrum.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts text into rows and cells, forgivingly: a quote that does not close its cell is text, and so is one that would swallow the rows below.
 * Rows are counted as an office program shows them: an empty line is a row, a row whose cell holds a line break is one.
 */
final class RecordReader implements Rows {
    /** Longer rows than this are no list of anything. */
    private static final int LONGEST_ROW = 16 << 20;

    private static final int MOST_CELLS = 16_384;
    /** A quote that has not closed its cell by then is a stray one. */
    private static final int LONGEST_QUOTED = 1 << 18;

    private final Reader in;
    private final Source source;
    private final Dialect dialect;
    private final Set<LineEnd> ends = EnumSet.noneOf(LineEnd.class);
    private char[] buffer = new char[1 << 16];
    private int start;
    private int position;
    private int filled;
    private boolean over;
    private int number;
    private boolean quotedBreak;
    private boolean quoted;
    private int cellsBefore = 8;
    /** No quote before this index closes a cell: found once, so that a file full of open quotes is still read in one go. */
    private int unclosedUntil;

    /** What ends a row. */
    enum LineEnd {
        CRLF,
        LF,
        CR
    }

    RecordReader(Reader in, Source source, Dialect dialect) {
        this.in = in;
        this.source = source;
        this.dialect = dialect;
    }

    /** The ends of the rows read so far. */
    Set<LineEnd> lineEnds() {
        return EnumSet.copyOf(ends);
    }

    /** Whether a cell read so far was quoted. */
    boolean sawQuotes() {
        return quoted;
    }

    @Override
    public Optional<Row> next() {
        makeRoom();
        start = position;
        if (position >= filled && !more()) {
            return Optional.empty();
        }
        number++;
        quotedBreak = false;
        List<String> cells = cells(true);
        if (quotedBreak && StrayQuote.swallows(cells, dialect)) {
            position = start;
            cells = cells(false);
        }
        return Optional.of(new Row(number, cells.size() == 1 && cells.get(0).isEmpty() ? List.of() : cells));
    }

    private List<String> cells(boolean breaksAllowed) {
        List<String> cells = new ArrayList<>(cellsBefore);
        do {
            cells.add(atQuote() ? quotedCell(breaksAllowed) : plainCell(position));
            if (cells.size() > MOST_CELLS) {
                throw source.absurd("row " + number + " has more than 16,384 columns");
            }
        } while (!rowEnds());
        cellsBefore = cells.size();
        return cells;
    }

    /** Passes the delimiter or the end of the line at the position; true at an end. */
    private boolean rowEnds() {
        int c = at(position);
        if (c == dialect.delimiter()) {
            position++;
            return false;
        }
        if (c == '\r' && at(position + 1) == '\n') {
            ends.add(LineEnd.CRLF);
            position += 2;
        } else if (c >= 0) {
            ends.add(c == '\r' ? LineEnd.CR : LineEnd.LF);
            position++;
        }
        return true;
    }

    private boolean atQuote() {
        int p = afterSpaces(position);
        return dialect.quote() != Dialect.NONE && at(p) == dialect.quote();
    }

    private int afterSpaces(int from) {
        int p = from;
        while (at(p) == ' ' && dialect.delimiter() != ' ') {
            p++;
        }
        return p;
    }

    private String plainCell(int from) {
        char delimiter = dialect.delimiter();
        int p = from;
        do {
            char[] text = buffer;
            for (int end = filled; p < end; p++) {
                char c = text[p];
                if (c == delimiter || c == '\n' || c == '\r') {
                    position = p;
                    return new String(text, from, p - from);
                }
            }
        } while (more());
        position = filled;
        return new String(buffer, from, filled - from);
    }

    private String quotedCell(boolean breaksAllowed) {
        int open = afterSpaces(position);
        boolean doubled = false;
        boolean broken = unclosedUntil > open;
        int p = Math.max(open + 1, breaksAllowed ? unclosedUntil : 0);
        for (; p - open < LONGEST_QUOTED && at(p) >= 0; p++) {
            char c = buffer[p];
            if (c == '\n' || c == '\r') {
                broken = true;
                if (!breaksAllowed) {
                    return plainCell(position);
                }
            } else if (c == dialect.quote()) {
                if (at(p + 1) == dialect.quote()) {
                    doubled = true;
                    p++;
                } else if (closesAt(p + 1)) {
                    return closed(open + 1, p, doubled, broken);
                }
            }
        }
        unclosedUntil = Math.max(unclosedUntil, p);
        return plainCell(position);
    }

    private String closed(int from, int to, boolean doubled, boolean broken) {
        position = afterSpaces(to + 1);
        quoted = true;
        quotedBreak |= broken;
        String text = new String(buffer, from, to - from);
        String mark = String.valueOf(dialect.quote());
        return doubled || text.indexOf(dialect.quote()) >= 0 ? text.replace(mark + mark, mark) : text;
    }

    private boolean closesAt(int from) {
        int c = at(afterSpaces(from));
        return c == dialect.delimiter() || c == '\n' || c == '\r' || c < 0;
    }

    /** The character there, or -1 beyond the end. */
    private int at(int index) {
        while (index >= filled) {
            if (!more()) {
                return -1;
            }
        }
        return buffer[index];
    }

    /** Moves what is unread to the front, so that while a row is read its characters stay where they are. */
    private void makeRoom() {
        if (position > buffer.length / 2) {
            System.arraycopy(buffer, position, buffer, 0, filled - position);
            filled -= position;
            unclosedUntil -= position;
            position = 0;
        }
    }

    private boolean more() {
        if (over) {
            return false;
        }
        if (filled == buffer.length) {
            if (filled - start > LONGEST_ROW) {
                throw source.absurd("row " + number + " is longer than 16 million characters");
            }
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        try {
            int count = in.read(buffer, filled, buffer.length - filled);
            over = count < 0;
            filled += Math.max(count, 0);
            return !over;
        } catch (IOException e) {
            throw Source.unreadable(source.name(), e);
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw Source.unreadable(source.name(), e);
        }
    }
}
