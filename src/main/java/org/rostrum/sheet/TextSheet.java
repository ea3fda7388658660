package org.rostrum.sheet;

import java.io.IOException;
import java.io.Reader;

/**
 * A text file as a sheet.
 *
 * @param skipped how many characters at the beginning are no row
 */
record TextSheet(Source source, Reading reading, Encoding encoding, Dialect dialect, int skipped) implements Sheet {
    @Override
    public Rows rows() {
        try {
            Reader in = TextFormat.reader(source, encoding);
            in.skip(skipped);
            return new RecordReader(in, source, dialect);
        } catch (IOException e) {
            throw Source.unreadable(source.name(), e);
        }
    }
}
