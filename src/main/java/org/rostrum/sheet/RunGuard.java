package org.rostrum.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses XML in which one tag, text or comment goes on and on: a parser would hold all of it in memory. */
final class RunGuard extends FilterInputStream {
    /** Tags and texts are not looked into before they are as long as this. */
    private static final int SHORT = 1 << 16;

    private final Source source;
    private int count;
    private int equalSigns;

    RunGuard(InputStream in, Source source) {
        super(in);
        this.source = source;
    }

    /** The parser goes on to the next tag, text or comment. */
    void restart() {
        count = 0;
        equalSigns = 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int size = in.read(target, offset, length);
        count += Math.max(size, 0);
        if (count > Limits.RUN) {
            throw source.absurd("its XML has a tag, text or comment of more than 16 million bytes");
        }
        if (count > SHORT) {
            countEqualSigns(target, offset, size);
        }
        return size;
    }

    /** Each attribute has one; the parser compares its name with all others of the tag. */
    private void countEqualSigns(byte[] target, int offset, int size) {
        for (int i = offset; i < offset + size; i++) {
            equalSigns += target[i] == '=' ? 1 : 0;
        }
        if (equalSigns > Limits.ATTRIBUTES) {
            throw source.absurd("its XML has a tag of more than 10,000 attributes");
        }
    }
}
