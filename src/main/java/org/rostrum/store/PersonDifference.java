package org.rostrum.store;

import java.util.List;
import java.util.Locale;
import org.rostrum.reconcile.FieldChange;

/**
 * How a participant differs between two moments.
 *
 * @param name at the later one, or where the person is not there any more at the earlier
 * @param fields what differs of somebody who is there at both
 */
public record PersonDifference(long id, String name, String delegation, Change change, List<FieldChange> fields) {
    public PersonDifference {
        fields = List.copyOf(fields);
    }

    /** What became of the participant. */
    public enum Change {
        /** New on the lists. */
        JOINED,
        /** On the lists again, after having been withdrawn, rejected or replaced. */
        BACK,
        /** Kept, but not on lists any more: withdrawn, rejected or replaced, as the status says. */
        LEFT,
        /** Not there at all any more: the write that brought the participant was taken back. */
        REMOVED,
        /** New, but on no list: withdrawn in between. */
        ADDED,
        CHANGED;

        /** The word printed: {@code joined} … */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
