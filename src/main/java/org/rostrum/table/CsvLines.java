package org.rostrum.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;

/** Rows of any width as CSV, exactly as they are: UTF-8, commas, {@code \n}, quoted only where it must be. */
public final class CsvLines implements AutoCloseable {
    private final CSVPrinter printer;

    /** Writes to a stream, which stays open. */
    public CsvLines(OutputStream out) throws IOException {
        printer = new CSVPrinter(TableWriter.utf8(out), CsvRows.FORMAT);
    }

    /** Writes one row. */
    public void write(List<String> cells) throws IOException {
        printer.printRecord(cells);
    }

    /** Writes out what is still held. */
    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
