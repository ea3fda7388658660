package org.rostrum.event;

import java.util.List;

/**
 * A list of participants that somebody saved under a name, to have it again with the same columns in the same order.
 *
 * @param columns names of {@link Query#COLUMNS}, in the order wanted; never empty
 * @param where conditions as written, which must all hold
 * @param sort names of columns, with {@code -} in front for the other way round; empty for the order of the official list
 * @param all whether the withdrawn, rejected and replaced are shown too
 */
public record SavedView(String name, List<String> columns, List<String> where, List<String> sort, boolean all) {
    public SavedView {
        columns = List.copyOf(columns);
        where = List.copyOf(where);
        sort = List.copyOf(sort);
    }
}
