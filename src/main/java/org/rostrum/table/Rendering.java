package org.rostrum.table;

import java.io.IOException;
import java.util.List;

/** Takes the rows of a result and writes them in one format; what stands before the first row is written when it is made. */
interface Rendering {
    /** Takes the next row: a text for each column. */
    void row(List<String> values) throws IOException;

    /** Writes what stands after the last row, and all that was held back. */
    void end() throws IOException;
}
