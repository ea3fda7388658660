package org.rostrum.reconcile;

import java.util.Map;
import java.util.function.ToLongFunction;
import org.rostrum.event.AgendaItem;

/**
 * How an agenda is to be reconciled.
 *
 * @param addOnly whether only new items are stored and those already stored stay as they are
 * @param sync whether stored items that the list does not have are taken off
 * @param byHand by the ids of stored items which of their values somebody has changed by hand since the last list that set them
 * @param edits the answers of {@code --edits}: what becomes of such values
 * @param ids the ids that new items get, asked for in the order of the list
 */
public record AgendaOptions(
        boolean addOnly,
        boolean sync,
        Map<Long, Map<String, HandEdit>> byHand,
        Map<String, String> edits,
        ToLongFunction<AgendaItem> ids) {
    public AgendaOptions {
        byHand = Map.copyOf(byHand);
        edits = Map.copyOf(edits);
    }
}
