package org.rostrum.reconcile;

import java.util.List;
import java.util.Optional;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Origin;

/**
 * What an import does with one agenda item.
 *
 * @param item what will be stored, with the stored item's id, or 0 for a new one; of a missing item the stored one, otherwise what the list says
 * @param known the stored item that the row means, empty for a new one
 * @param changes the values that change: by the codes of {@link org.rostrum.event.AgendaField}, then the people under the name of their role
 * @param evidence by what the item was matched, empty for a new one
 * @param reason for a duplicate, conflict or error: what is the matter, in words
 */
public record PlannedItem(
        AgendaItem item,
        PlannedRow.State state,
        Optional<AgendaItem> known,
        List<FieldChange> changes,
        String evidence,
        String reason) {
    public PlannedItem {
        changes = List.copyOf(changes);
    }

    /** The row of the list, or of a missing item the row that last named it; empty for one made by hand. */
    public String where() {
        return item.origin().map(Origin::toString).orElse("");
    }

    /** Whether the stored record must be written. */
    public boolean writes() {
        return state == PlannedRow.State.NEW || !changes.isEmpty();
    }
}
