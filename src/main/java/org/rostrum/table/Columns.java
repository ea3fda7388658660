package org.rostrum.table;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.text.Terminal;

/** Columns side by side, under their headings and a rule; numbers to the right. */
final class Columns implements RowLayout {
    private final List<Column> columns;
    private final int[] widths;
    private final int gap;
    private final boolean wrap;

    /** @param gap the blanks between two columns */
    Columns(List<Column> columns, int[] widths, int gap, boolean wrap) {
        this.columns = columns;
        this.widths = widths;
        this.gap = gap;
        this.wrap = wrap;
    }

    @Override
    public List<String> heading() {
        List<String> rules = new ArrayList<>();
        for (int width : widths) {
            rules.add("-".repeat(width));
        }
        return List.of(line(columns.stream().map(Column::heading).toList()), line(rules));
    }

    @Override
    public List<String> lines(List<String> row) {
        if (!wrap) {
            return List.of(line(row));
        }
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            cells.add(Fitting.wrap(row.get(i), widths[i]));
            height = Math.max(height, cells.get(i).size());
        }
        List<String> lines = new ArrayList<>();
        for (int n = 0; n < height; n++) {
            int at = n;
            lines.add(line(cells.stream()
                    .map(cell -> at < cell.size() ? cell.get(at) : "")
                    .toList()));
        }
        return lines;
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = Fitting.cut(cells.get(i), widths[i]);
            String padding = " ".repeat(Math.max(0, widths[i] - Terminal.width(cell)));
            line.append(Numbers.right(columns.get(i).type()) ? padding + cell : cell + padding)
                    .append(" ".repeat(gap));
        }
        return Fitting.withoutTrailingBlanks(line);
    }
}
