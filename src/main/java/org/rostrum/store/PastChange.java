package org.rostrum.store;

import java.util.List;
import org.rostrum.reconcile.FieldChange;

/**
 * What a write changed of one record.
 *
 * @param what {@code participant}, {@code item}, {@code event} or {@code alias}
 * @param name what people call the record
 * @param fields what differs; of a record that was added or removed every field that has a value
 */
public record PastChange(long write, String what, long id, String name, Kind kind, List<FieldChange> fields) {
    public PastChange {
        fields = List.copyOf(fields);
    }

    /** What became of the record. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** The value that a field got, or lost where the record was removed; empty when the change is not about it. */
    public String value(String field) {
        return fields.stream()
                .filter(change -> change.field().equals(field))
                .findFirst()
                .map(change -> kind == Kind.REMOVED ? change.from() : change.to())
                .orElse("");
    }
}
