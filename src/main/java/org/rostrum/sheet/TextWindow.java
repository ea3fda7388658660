package org.rostrum.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * The part of a text that is in memory: the row that is being read, and what the reader gave beyond it. Its fields are open to {@link RecordReader},
 * which looks at every character of the text.
 */
final class TextWindow implements AutoCloseable {
    private final Reader in;
    private final Source source;
    private boolean over;
    private int rows;

    /** The characters; those of one row stay where they are while it is read, but the array may be replaced by a longer one. */
    char[] buffer = new char[1 << 16];

    /** Where the row begins. */
    int start;

    /** How many characters there are. */
    int filled;

    TextWindow(Reader in, Source source) {
        this.in = in;
        this.source = source;
    }

    /** Begins a row at the position; returns by how much everything was moved to the front to make room. */
    int startRow(int position) {
        rows++;
        start = position;
        if (position <= buffer.length / 2) {
            return 0;
        }
        System.arraycopy(buffer, position, buffer, 0, filled - position);
        filled -= position;
        start = 0;
        return position;
    }

    /** The character there, or -1 beyond the end. */
    int at(int index) {
        while (index >= filled) {
            if (over || !more()) {
                return -1;
            }
        }
        return buffer[index];
    }

    private boolean more() {
        if (filled == buffer.length) {
            if (filled - start >= Limits.ROW) {
                throw source.absurd("row " + rows + " is longer than 4 million characters");
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

    /** The characters from one place to before another. */
    String between(int from, int to) {
        return new String(buffer, from, to - from);
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
