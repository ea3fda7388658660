package org.rostrum.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rostrum.text.Terminal;

/** How wide each column of a table is: what it needs, and what it gets. */
final class Widths {
    /** A text column this wide or narrower (a date, a code) is never cut. */
    private static final int SHORT = 10;
    /** The narrowest that a longer text column becomes. */
    private static final int READABLE = 8;

    private Widths() {}

    /** The widths that cut nothing. */
    static int[] natural(List<Column> columns, List<List<String>> rows) {
        int[] widths = headings(columns);
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Terminal.width(row.get(i)));
            }
        }
        return widths;
    }

    /** The narrowest widths that can still be read: numbers and short texts whole, others at least as wide as said for their column. */
    static int[] narrowest(List<Column> columns, int[] natural, int[] least) {
        int[] widths = natural.clone();
        for (int i = 0; i < widths.length; i++) {
            if (columns.get(i).type() == Column.Type.TEXT && widths[i] > SHORT) {
                widths[i] = Math.min(widths[i], Math.max(READABLE, least[i]));
            }
        }
        return widths;
    }

    /** The widths of the headings. */
    static int[] headings(List<Column> columns) {
        return columns.stream()
                .mapToInt(column -> Terminal.width(column.heading()))
                .toArray();
    }

    /** The widths in which wrapping parts no word and cuts no heading; a word of more than two thirds of the terminal does not count. */
    static int[] words(List<Column> columns, List<List<String>> rows, int terminal) {
        int[] widths = headings(columns);
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Math.min(terminal * 2 / 3, Fitting.longestWord(row.get(i))));
            }
        }
        return widths;
    }

    /** Widths that together need no more than the room there is, taken from the widest columns first; empty when there is too little. */
    static Optional<int[]> fitted(int[] natural, int[] narrowest, int room) {
        if (Arrays.stream(narrowest).sum() > room) {
            return Optional.empty();
        }
        int cap = Math.max(READABLE, Math.min(room, Arrays.stream(natural).max().orElse(0)));
        while (capped(natural, narrowest, cap).sum > room) {
            cap--;
        }
        int[] widths = capped(natural, narrowest, cap).widths;
        int left = room - Arrays.stream(widths).sum();
        for (int i = 0; i < widths.length && left > 0; i++) {
            if (widths[i] < natural[i]) {
                widths[i]++;
                left--;
            }
        }
        return Optional.of(widths);
    }

    private record Capped(int[] widths, int sum) {}

    private static Capped capped(int[] natural, int[] narrowest, int cap) {
        int[] widths = new int[natural.length];
        Arrays.setAll(widths, i -> Math.max(narrowest[i], Math.min(natural[i], cap)));
        return new Capped(widths, Arrays.stream(widths).sum());
    }
}
