package org.rostrum.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a result in the format that the user has chosen. */
public final class TableWriter {
    private TableWriter() {}

    /**
     * Writes all rows, one at a time, in UTF-8 with {@code \n} at the end of each line. The stream is flushed and stays open.
     *
     * @throws UncheckedIOException when the stream does not take it; {@link ClosedPipe#caused} tells the end of a pipe from other trouble
     * @throws org.rostrum.text.UserError (OUTPUT) when the format cannot hold the result
     */
    public static void write(ResultTable table, Format format, OutputStream out, WriteOptions options) {
        try {
            Rendering rendering = rendering(table.columns(), format, out, options);
            int columns = table.columns().size();
            table.rows().forEach(row -> {
                if (row.size() != columns) {
                    throw new IllegalArgumentException(
                            "a row of " + row.size() + " values for " + columns + " columns");
                }
                try {
                    rendering.row(row);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            rendering.end();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rendering rendering(List<Column> columns, Format format, OutputStream out, WriteOptions options)
            throws IOException {
        return switch (format) {
            case TABLE -> new TextTable(columns, utf8(out), options);
            case CSV -> new CsvRows(columns, utf8(out), options);
            case TSV -> new TsvRows(columns, utf8(out), options);
            case JSON -> new JsonRows(columns, utf8(out), JsonRows.Layout.ARRAY);
            case JSONL -> new JsonRows(columns, utf8(out), JsonRows.Layout.LINES);
            case MD -> new MarkdownTable(columns, utf8(out));
            case XLSX -> new WorkbookRows(columns, out);
        };
    }

    /** A writer that shows half of a surrogate pair, which no encoding has, as U+FFFD. */
    static Writer utf8(OutputStream out) {
        CharsetEncoder encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        return new BufferedWriter(
                new OutputStreamWriter(out, encoder.replaceWith(new byte[] {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD})),
                1 << 15);
    }
}
