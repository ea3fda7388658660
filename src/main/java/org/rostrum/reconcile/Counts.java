package org.rostrum.reconcile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many rows of an import are in each state. */
public record Counts(Map<PlannedRow.State, Long> byState) {
    /** No row at all. */
    public static final Counts NONE = new Counts(Map.of());

    public Counts {
        EnumMap<PlannedRow.State, Long> all = new EnumMap<>(PlannedRow.State.class);
        for (PlannedRow.State state : PlannedRow.State.values()) {
            all.put(state, byState.getOrDefault(state, 0L));
        }
        byState = Collections.unmodifiableMap(all);
    }

    /** The number of rows in one state. */
    public long of(PlannedRow.State state) {
        return byState.get(state);
    }

    /** All counts under their printed words, in the order of the contract: {@code new, update, filled, same, duplicate, missing, conflict, skipped, error}. */
    public Map<String, Long> asMap() {
        Map<String, Long> counts = new LinkedHashMap<>();
        byState.forEach((state, count) -> counts.put(state.code(), count));
        return counts;
    }
}
