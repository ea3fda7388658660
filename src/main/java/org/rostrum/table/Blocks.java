package org.rostrum.table;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.text.Terminal;

/** A block of lines for each row, a line for each value that is there: for more columns than the terminal can hold side by side. */
final class Blocks implements RowLayout {
    private static final int GAP = 2;

    private final List<Column> columns;
    private final int label;
    private final int value;
    private boolean first = true;

    Blocks(List<Column> columns, int width) {
        this.columns = columns;
        int widest = columns.stream()
                .mapToInt(column -> Terminal.width(column.heading()))
                .max()
                .orElse(0);
        label = Math.min(widest, width / 2 - GAP);
        value = width - label - GAP;
    }

    @Override
    public List<String> heading() {
        return List.of();
    }

    @Override
    public List<String> lines(List<String> row) {
        List<String> lines = new ArrayList<>();
        if (!first) {
            lines.add("");
        }
        first = false;
        for (int i = 0; i < row.size(); i++) {
            String heading = Fitting.cut(columns.get(i).heading(), label);
            for (String part : row.get(i).isEmpty() ? List.<String>of() : Fitting.wrap(row.get(i), value)) {
                lines.add(Fitting.withoutTrailingBlanks(new StringBuilder(heading)
                        .append(" ".repeat(label + GAP - Terminal.width(heading)))
                        .append(part)));
                heading = "";
            }
        }
        return lines;
    }
}
