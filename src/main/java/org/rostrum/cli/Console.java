package org.rostrum.cli;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * Where a command reads and writes: data to {@code out}, everything else to {@code err}, both in UTF-8 whatever the locale says.
 *
 * @param columns the width of the terminal that shows {@code out}, empty when it goes elsewhere
 */
record Console(InputStream in, StandardOutput out, PrintWriter err, OptionalInt columns) {
    /** How wide tables are made where the width is not known. */
    static final int USUAL_WIDTH = 80;

    static Console of(InputStream in, OutputStream out, OutputStream err, OptionalInt columns) {
        return new Console(
                in,
                new StandardOutput(out),
                new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true),
                columns);
    }

    /** For text that is not a table; flush it. */
    PrintWriter printer() {
        return new PrintWriter(new OutputStreamWriter(new BufferedOutputStream(out), StandardCharsets.UTF_8), false);
    }

    int width() {
        return columns.orElse(USUAL_WIDTH);
    }

    /** The width of help texts, which are hard to read in very long lines. */
    int usageWidth() {
        return Math.max(60, Math.min(100, width()));
    }
}
