package org.rostrum.table;

import java.util.List;
import java.util.function.Consumer;

/** Gives the rows of a result one after the other, so that a result of any size can be written. */
@FunctionalInterface
public interface RowSource {
    /** Hands every row to the consumer in order; a row has a text for each column, never null. */
    void forEach(Consumer<List<String>> row);

    /** The rows of a list. */
    static RowSource of(List<List<String>> rows) {
        return rows::forEach;
    }
}
