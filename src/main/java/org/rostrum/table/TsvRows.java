package org.rostrum.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.rostrum.text.Formula;

/**
 * Values with tabs between, without quotes, for {@code cut} and {@code awk}: one line is always one row. Tab, line feed, carriage return and backslash within a value are written
 * {@code \t \n \r \\}.
 */
final class TsvRows implements Rendering {
    private final Writer out;
    private final List<Column> columns;
    private final boolean safe;

    TsvRows(List<Column> columns, Writer out, WriteOptions options) throws IOException {
        this.out = out;
        this.columns = columns;
        safe = options.safeFormulas();
        if (options.bom()) {
            out.write('\uFEFF');
        }
        line(columns.stream().map(Column::name).toList(), false);
    }

    @Override
    public void row(List<String> values) throws IOException {
        line(values, safe);
    }

    private void line(List<String> values, boolean neutralise) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.write('\t');
            }
            String value = values.get(i);
            escape(neutralise && columns.get(i).type() == Column.Type.TEXT ? Formula.neutralise(value) : value);
        }
        out.write('\n');
    }

    private void escape(String value) throws IOException {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\t' -> out.write("\\t");
                case '\n' -> out.write("\\n");
                case '\r' -> out.write("\\r");
                case '\\' -> out.write("\\\\");
                default -> out.write(c);
            }
        }
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
