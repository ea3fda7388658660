package org.rostrum.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Leaves out the control characters that broken exports put between the others: NUL, the end-of-file mark of DOS and the like. A vertical tab or form
 * feed, which some programs write for a line break in a cell, becomes a space, so that the words stay apart.
 */
final class ControlFreeReader extends FilterReader {
    ControlFreeReader(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int kept = 0;
        while (kept == 0 && length > 0) {
            int count = in.read(target, offset, length);
            if (count < 0) {
                return -1;
            }
            int end = offset + count;
            int at = offset;
            for (char c = target[at];
                    c >= ' ' && c < '\u007f' || !unwanted(c);
                    c = target[at]) { // every character comes here
                if (++at == end) {
                    break;
                }
            }
            kept = at == end ? count : at - offset + keep(target, at, end);
        }
        return kept;
    }

    /** Moves what may stay to the place of what may not; returns how many characters stay. */
    private static int keep(char[] target, int from, int end) {
        int to = from;
        for (int i = from; i < end; i++) {
            char c = target[i];
            if (!unwanted(c)) {
                target[to++] = c;
            } else if (c == '\u000b' || c == '\f' || c == '\u0085') {
                target[to++] = ' ';
            }
        }
        return to - from;
    }

    private static boolean unwanted(char c) {
        return c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= '\u007f' && c <= '\u009f';
    }
}
