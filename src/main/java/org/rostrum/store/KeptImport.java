package org.rostrum.store;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * An import that was kept, whether it still stands or not.
 *
 * @param number in history and for undo
 * @param kind {@code participants} or {@code agenda}
 * @param command as typed
 * @param counts rows by state, and people who were missing; states that did not occur are absent
 * @param undoneBy the write that took it back, empty while it stands
 */
public record KeptImport(
        long number,
        String kind,
        Instant at,
        String actor,
        String command,
        List<ImportSource.SourceFile> files,
        Map<String, Long> counts,
        OptionalLong undoneBy) {
    public KeptImport {
        files = List.copyOf(files);
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }
}
