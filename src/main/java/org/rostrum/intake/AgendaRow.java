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
 * @param partOf the number or title of the item that it is said to be part of, or empty
 * @param day the day that the rows at this place have, ISO, or empty
 * @param error whether the row should have been an item and something in it cannot be read
 * @param reason why it is no item, in words, else empty
 */
public record AgendaRow(
        Origin origin,
        List<String> cells,
        Optional<AgendaItem> item,
        String partOf,
        String day,
        boolean error,
        String reason) {
    public AgendaRow {
        cells = List.copyOf(cells);
    }

    static AgendaRow skipped(Origin origin, List<String> cells, String reason) {
        return new AgendaRow(origin, cells, Optional.empty(), "", "", false, reason);
    }

    static AgendaRow error(Origin origin, List<String> cells, String day, String reason) {
        return new AgendaRow(origin, cells, Optional.empty(), "", day, true, reason);
    }

    AgendaRow withItem(AgendaItem changed) {
        return new AgendaRow(origin, cells, Optional.of(changed), partOf, day, error, reason);
    }

    AgendaRow withPartOf(String label) {
        return new AgendaRow(origin, cells, item, label, day, error, reason);
    }

    /** The row as one that cannot be taken in. */
    AgendaRow asError(String why) {
        return error(origin, cells, day, why);
    }
}
