package org.rostrum.store;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A write that was made, whether it still stands or not.
 *
 * @param kind what it is
 * @param command as it was typed
 * @param about of an undo the write that it takes back or does again in the end; else the write itself
 * @param undoneBy the last write that took it back, empty while it stands
 * @param records how many records it changed, by {@code participant}, {@code item}, {@code event} and {@code alias}
 * @param counts of an import the rows by state
 * @param changes how many values and records it changed
 */
public record PastWrite(
        long number,
        Kind kind,
        Instant at,
        String actor,
        String command,
        long about,
        OptionalLong undoneBy,
        Map<String, Long> records,
        Map<String, Long> counts,
        long changes) {
    public PastWrite {
        records = Collections.unmodifiableMap(new LinkedHashMap<>(records));
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /** What a write is. */
    public enum Kind {
        IMPORT,
        EDIT,
        /** Takes another back. */
        UNDO,
        /** Takes an undo back: does again what that had taken back. */
        REDO
    }

    public boolean stands() {
        return undoneBy.isEmpty();
    }
}
