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
 */
public record Taken(Origin origin, List<String> cells, Optional<Entry> entry, String skippedBecause) {
    public Taken {
        cells = List.copyOf(cells);
    }
}
