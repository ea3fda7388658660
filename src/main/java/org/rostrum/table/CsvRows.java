package org.rostrum.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.rostrum.text.Formula;

/** Comma-separated values as RFC 4180 has them, but for {@code \n} at the ends of lines; quoted only where it must be. */
final class CsvRows implements Rendering {
    static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setRecordSeparator("\n")
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();

    private final CSVPrinter printer;
    private final List<Column> columns;
    private final boolean safe;

    CsvRows(List<Column> columns, Writer out, WriteOptions options) throws IOException {
        this.columns = columns;
        safe = options.safeFormulas();
        if (options.bom()) {
            out.write('\uFEFF');
        }
        printer = new CSVPrinter(out, FORMAT);
        printer.printRecord(columns.stream().map(Column::name));
    }

    @Override
    public void row(List<String> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            printer.print(safe && columns.get(i).type() == Column.Type.TEXT ? Formula.neutralise(value) : value);
        }
        printer.println();
    }

    @Override
    public void end() throws IOException {
        printer.flush();
    }
}
