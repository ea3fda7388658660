package org.rostrum.sheet;

import java.io.IOException;
import java.io.InputStream;

/**
 * Counts the rows of a worksheet by its tags alone, where its beginning and its length let expect more than its format allows: to come so far by understanding
 * each takes many times as long.
 */
final class RowTags {
    private static final byte[] TAG = {'<', 'r', 'o', 'w'};
    private static final int BLOCK = 1 << 16;

    private int matched;
    private int count;

    private RowTags() {}

    /** Refuses a part with more rows than a sheet can have. One that says another length than it has is refused further down, as its rows are read. */
    static void refuseTooMany(Source source, ZipParts parts, String part) {
        long length = parts.length(part);
        try (InputStream in = parts.stream(part)) {
            RowTags tags = new RowTags();
            byte[] block = new byte[BLOCK];
            int size = in.readNBytes(block, 0, BLOCK);
            tags.take(block, size);
            boolean suspect = size == BLOCK && tags.count * (length / BLOCK) > Limits.ROWS;
            while (suspect && size > 0) {
                if (tags.count > Limits.ROWS) {
                    throw source.absurd("it has more than the 1,048,576 rows that its format allows");
                }
                size = in.read(block);
                tags.take(block, size);
            }
        } catch (IOException e) {
            throw source.damaged("the part " + part + " cannot be unpacked");
        }
    }

    private void take(byte[] block, int size) {
        int at = matched; // a local: there are a hundred million bytes
        for (int i = 0; i < size; i++) {
            byte b = block[i];
            if (at == 0 && b != '<') {
                continue;
            }
            if (at == TAG.length) {
                count += b == ' ' || b == '>' || b == '/' ? 1 : 0;
                at = 0;
            }
            at = b == TAG[at] ? at + 1 : b == '<' ? 1 : 0;
        }
        matched = at;
    }
}
