package org.rostrum.reconcile;

import java.util.List;
import java.util.Map;

/**
 * What a plan says of one row of the list, of one participant or of one agenda item.
 *
 * @param source {@code file:row}; of somebody missing the row that last named the person, empty for none
 * @param id of the stored participant or item that is meant, 0 for none
 * @param who the person or item as the list or the store names it, empty for a row that is skipped
 * @param match by what the row was matched, empty where it was not
 * @param values of somebody new what would be stored, by field; else empty
 * @param reason why it is so, where the state does not say it
 */
public record PlanLine(
        PlannedRow.State state,
        String source,
        long id,
        String who,
        String match,
        List<FieldChange> changes,
        Map<String, String> values,
        String reason) {
    public PlanLine {
        changes = List.copyOf(changes);
    }
}
