package org.rostrum.sheet;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** XML without control characters and references to them ({@code &#7;}), which Excel 2003 writes and no XML parser takes: a space stands for each. */
final class TamedReferences extends FilterInputStream {
    private static final int LONGEST = 12;
    private static final Pattern CONTROL = Pattern.compile(
            "#(?:x0*(?:[0-8bce-f]|1[0-9a-f])|0*(?:[0-8]|1[124-9]|2[0-9]|3[01]));.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private TamedReferences(InputStream in) {
        super(new BufferedInputStream(in, 1 << 16));
    }

    /** The XML without them, in an encoding in which ASCII characters are single bytes. */
    static InputStream of(InputStream xml) {
        return new TamedReferences(xml);
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        if (next != '&') {
            return next >= 0 && next < ' ' && "\t\n\r".indexOf(next) < 0 ? ' ' : next;
        }
        in.mark(LONGEST);
        byte[] ahead = in.readNBytes(LONGEST);
        in.reset();
        String text = new String(ahead, StandardCharsets.ISO_8859_1);
        Matcher control = CONTROL.matcher(text);
        if (!control.matches()) {
            return next;
        }
        in.skipNBytes(text.indexOf(';') + 1);
        return ' ';
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int next = read();
            if (next < 0) {
                return count == 0 ? -1 : count;
            }
            target[offset + count++] = (byte) next;
        }
        return count;
    }
}
