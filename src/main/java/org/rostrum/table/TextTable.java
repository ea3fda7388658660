package org.rostrum.table;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.text.Terminal;

/** A table for people, as wide as the terminal at most. The first rows settle the widths of the columns, so that a result of any size streams. */
final class TextTable implements Rendering {
    private static final int SAMPLE = 1_000;
    private static final String BOLD = "\u001b[1m";
    private static final String NORMAL = "\u001b[0m";

    private final List<Column> columns;
    private final Writer out;
    private final WriteOptions options;
    private final List<List<String>> sample = new ArrayList<>();
    private RowLayout layout;
    private boolean empty = true;

    TextTable(List<Column> columns, Writer out, WriteOptions options) {
        this.columns = columns;
        this.out = out;
        this.options = options;
    }

    @Override
    public void row(List<String> values) throws IOException {
        List<String> shown = shown(values);
        empty = false;
        if (layout != null) {
            print(layout.lines(shown), false);
        } else if (sample.add(shown) && sample.size() == SAMPLE) {
            begin();
        }
    }

    @Override
    public void end() throws IOException {
        if (layout == null) {
            begin();
        }
        if (empty) {
            out.write("(none)\n");
        }
        out.flush();
    }

    private void begin() throws IOException {
        layout = RowLayout.of(columns, sample, options);
        print(layout.heading(), options.color());
        for (List<String> row : sample) {
            print(layout.lines(row), false);
        }
        sample.clear();
    }

    private void print(List<String> lines, boolean bold) throws IOException {
        for (String line : lines) {
            out.write(bold ? BOLD + line + NORMAL : line);
            out.write('\n');
        }
    }

    /** What a terminal may see of a row: each value on one line, without anything that could move the cursor. */
    private List<String> shown(List<String> values) {
        List<String> shown = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (columns.get(i).type() == Column.Type.BOOLEAN) {
                shown.add(value.equals("true") ? "yes" : value.equals("false") ? "no" : value);
            } else {
                shown.add(Terminal.safe(Fitting.oneLine(value)));
            }
        }
        return shown;
    }
}
