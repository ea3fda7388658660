package org.rostrum.store;

import java.time.Instant;
import java.util.List;

/**
 * What was decided about the columns of a list.
 *
 * @param headings those of the list
 * @param mapping the decisions as {@link SentSheet#mapping} was given them
 * @param file the list's
 * @param at when it was imported
 */
public record StoredMapping(List<String> headings, List<String> mapping, String file, Instant at) {
    public StoredMapping {
        headings = List.copyOf(headings);
        mapping = List.copyOf(mapping);
    }
}
