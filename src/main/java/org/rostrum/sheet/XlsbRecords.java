package org.rostrum.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The records of a part of an XLSB workbook ([MS-XLSB] 2.1.4), one at a time. */
final class XlsbRecords implements AutoCloseable {
    private final Source source;
    private final InputStream in;
    private final RecordBody body;
    private int id;

    XlsbRecords(Source source, InputStream in) {
        this.source = source;
        this.in = new BufferedInputStream(in, 1 << 16);
        body = new RecordBody(source);
    }

    /** Goes on to the next record; false at the end. */
    boolean next() {
        try {
            int first = in.read();
            if (first < 0) {
                return false;
            }
            id = first < 0x80 ? first : first & 0x7f | must() << 7;
            int size = size();
            if (size > Limits.CELL) {
                body.room(0);
                in.skipNBytes(size);
            } else if (in.readNBytes(body.room(size), 0, size) < size) {
                throw source.damaged("a part ends within a record");
            }
            return true;
        } catch (IOException e) {
            throw source.damaged("a part ends within a record");
        }
    }

    private int size() throws IOException {
        int size = 0;
        for (int i = 0; i < 4; i++) {
            int more = must();
            size |= (more & 0x7f) << 7 * i;
            if (more < 0x80) {
                break;
            }
        }
        return size;
    }

    private int must() throws IOException {
        int more = in.read();
        if (more < 0) {
            throw source.damaged("a part ends within a record");
        }
        return more;
    }

    int id() {
        return id;
    }

    RecordBody body() {
        return body;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw source.damaged("it cannot be closed");
        }
    }
}
