package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The heading of a table: one to three rows. A cell of an upper row stands for the empty ones to its right as well, as merged cells are saved, up to where
 * a row above it begins something else.
 */
record Heading(List<Row> lines) {
    Heading {
        lines = List.copyOf(lines);
    }

    /** The number of its last row. */
    int number() {
        return lines.get(lines.size() - 1).number();
    }

    /** The number of its first row. */
    int firstNumber() {
        return lines.get(0).number();
    }

    int columns() {
        return lines.stream().mapToInt(TableShape::lastFilled).max().orElse(0);
    }

    /** What stands over each column, top down, with a space between; what an upper row says already is not said again. */
    Row joined() {
        return join(false);
    }

    /** The same with every word that is there. */
    Row whole() {
        return join(true);
    }

    /** In how many columns it says something. */
    int fill() {
        return TableShape.fill(joined());
    }

    private Row join(boolean whole) {
        if (lines.size() == 1) {
            return lines.get(0);
        }
        List<List<String>> carried = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            carried.add(carried(line));
        }
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < columns(); column++) {
            List<String> parts = new ArrayList<>();
            for (List<String> line : carried) {
                if (!line.get(column).isEmpty()) {
                    parts.add(line.get(column));
                }
            }
            Set<String> different = new LinkedHashSet<>(parts);
            cells.add(String.join(" ", whole ? parts : different));
        }
        return new Row(number(), cells);
    }

    private List<String> carried(int line) {
        List<String> cells = new ArrayList<>();
        String current = "";
        for (int column = 0; column < columns(); column++) {
            String own = lines.get(line).cell(column).strip();
            if (!own.isEmpty()) {
                current = own;
            } else if (isFilled(0, line, column)) {
                current = "";
            }
            cells.add(own.isEmpty() && !isFilled(line + 1, lines.size(), column) ? "" : current);
        }
        return cells;
    }

    private boolean isFilled(int from, int to, int column) {
        return lines.subList(from, to).stream()
                .anyMatch(row -> !row.cell(column).isBlank());
    }
}
