package org.rostrum.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Leaves out the NUL characters that broken exports put between the others. */
final class NulFreeReader extends FilterReader {
    NulFreeReader(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int kept = 0;
        while (kept == 0) {
            int count = in.read(target, offset, length);
            if (count < 0) {
                return -1;
            }
            for (int i = offset; i < offset + count; i++) {
                if (target[i] != 0) {
                    target[offset + kept++] = target[i];
                }
            }
        }
        return kept;
    }
}
