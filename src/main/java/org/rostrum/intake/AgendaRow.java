package org.rostrum.intake;

import java.util.List;
import java.util.Optional;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Origin;

/**
 * A row of an agenda with what was made of it.
 *
 * @param cells as sent
 * @param item empty for a row that is none
 * @param error whether the row should have been an item and something in it cannot be read
 * @param reason why it is no item, in words, else empty
 */
public record AgendaRow(Origin origin, List<String> cells, Optional<AgendaItem> item, boolean error, String reason) {
    public AgendaRow {
        cells = List.copyOf(cells);
    }
}
