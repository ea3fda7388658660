package org.rostrum.store;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sheet of an import with what became of its rows.
 *
 * @param counts rows by state: those of the plan, and {@code above} and {@code heading}; states that did not occur are absent
 */
public record SheetRows(SentSheet sheet, Map<String, Long> counts) {
    /** The state of a row above the table. */
    public static final String ABOVE = "above";

    /** The state of the heading. */
    public static final String HEADING = "heading";

    public SheetRows {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /** How many rows are in a state. */
    public long of(String state) {
        return counts.getOrDefault(state, 0L);
    }

    /** How many rows the sheet has. */
    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many rows below the heading were read. */
    public long read() {
        return all() - of(ABOVE) - of(HEADING);
    }
}
