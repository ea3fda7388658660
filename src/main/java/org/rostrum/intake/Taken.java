package org.rostrum.intake;

import java.util.List;
import java.util.Optional;
import org.rostrum.event.Entry;
import org.rostrum.event.Origin;

/**
 * A row below the heading, with what was made of it.
 *
 * @param cells as sent
 * @param entry empty for a row that is none
 * @param skippedBecause the reason then, else empty
 * @param refusedBecause why the entry cannot be taken in, else empty
 * @param troubles the cells of an entry that cannot be taken in
 */
public record Taken(
        Origin origin,
        List<String> cells,
        Optional<Entry> entry,
        String skippedBecause,
        String refusedBecause,
        List<CellNote> troubles) {
    public Taken {
        troubles = List.copyOf(troubles);
        cells = List.copyOf(cells);
    }
}
