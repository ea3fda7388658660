package org.rostrum.intake;

import java.util.List;

/**
 * A spelling in the column of those represented that the reference data does not decide.
 *
 * @param rows the first rows that have it
 * @param count in how many rows it stands
 * @param suggestions near names, best first
 */
public record Spelling(String text, List<Integer> rows, int count, List<String> suggestions) {
    public Spelling {
        rows = List.copyOf(rows);
        suggestions = List.copyOf(suggestions);
    }
}
