package org.rostrum.sheet;

import java.io.IOException;
import java.io.Reader;

/**
 * A text file as a sheet.
 *
 * @param found how it is read, as far as the sample tells
 * @param skipped how many characters at the beginning are no row
 * @param mends what was seen in the rows that were read so far
 */
record TextSheet(Source source, Reading found, Encoding encoding, Dialect dialect, int skipped, Mends mends)
        implements Sheet {
    @Override
    public Reading reading() {
        return found.with(mends.notes());
    }

    @Override
    public Rows rows() {
        try {
            Reader in = TextFormat.reader(source, encoding);
            in.skip(skipped);
            return new RecordReader(in, source, dialect, mends);
        } catch (IOException e) {
            throw Source.unreadable(source.name(), e);
        }
    }
}
