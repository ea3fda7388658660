package org.rostrum.statistic;

import java.util.List;

/**
 * A table of figures; its last row is the total.
 *
 * @param rows a text for each heading; a figure that cannot be given is empty
 */
public record Breakdown(List<Heading> headings, List<List<String>> rows) {
    public Breakdown {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** What stands in a column. */
    public enum Kind {
        TEXT,
        /** A whole number. */
        NUMBER,
        /** Per cent with one decimal, or empty. */
        PERCENT
    }

    /**
     * What a column is called.
     *
     * @param name in {@code snake_case}
     */
    public record Heading(String name, Kind kind) {
        static Heading text(String name) {
            return new Heading(name, Kind.TEXT);
        }

        static Heading number(String name) {
            return new Heading(name, Kind.NUMBER);
        }

        static Heading percent(String name) {
            return new Heading(name, Kind.PERCENT);
        }
    }

    /** The names of the columns. */
    public List<String> columns() {
        return headings.stream().map(Heading::name).toList();
    }
}
