package org.rostrum.sheet;

import java.util.List;

/** Tells a quote that was left open by mistake from one that holds a line break. */
final class StrayQuote {
    private StrayQuote() {}

    /**
     * Whether a quoted cell with a line break has swallowed the rest of its row and rows below: up to its first line break it would have completed a
     * row of the usual width, and either the row as read has another width or the cell holds what looks like the beginning of another quoted cell.
     */
    static boolean swallows(List<String> cells, Dialect dialect) {
        for (int i = 0; i < cells.size() && dialect.width() > 1; i++) {
            String cell = cells.get(i);
            int lineEnd = lineEnd(cell);
            boolean completes = lineEnd >= 0 && count(cell, lineEnd, dialect.first()) == dialect.width() - 1 - i;
            if (completes && (cells.size() != dialect.width() || hasQuote(cell, lineEnd, dialect))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasQuote(String cell, int lineEnd, Dialect dialect) {
        int quote = cell.indexOf(dialect.quote());
        return quote >= 0 && quote < lineEnd || cell.indexOf(dialect.delimiter() + dialect.quote()) >= 0;
    }

    private static int lineEnd(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == '\n' || cell.charAt(i) == '\r') {
                return i;
            }
        }
        return -1;
    }

    private static int count(String cell, int end, char wanted) {
        int count = 0;
        for (int i = 0; i < end; i++) {
            count += cell.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }
}
