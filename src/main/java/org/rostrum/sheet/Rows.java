package org.rostrum.sheet;

import java.util.Optional;

/** The rows of a sheet, from top to bottom, one at a time. */
public interface Rows extends AutoCloseable {
    /** The next row, or empty after the last. */
    Optional<Row> next();

    @Override
    void close();
}
