package org.rostrum.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rostrum.event.Entry;
import org.rostrum.event.Participant;
import org.rostrum.event.Values;

/**
 * What an import does with one row.
 *
 * @param known the stored participant whom the row names, empty for a new one
 * @param values what will be stored: the new values laid over the stored ones
 * @param changes the values that change, in the order of the fields; those that only fill an empty field included
 * @param evidence by what the row was matched ({@code e-mail address}, {@code name, delegation and position}), empty for a new one
 * @param reason for a duplicate, conflict or error: what is the matter, in words
 */
public record PlannedRow(Entry entry, State state, Optional<Participant> known, Values values, List<FieldChange> changes, String evidence, String reason) {
    public PlannedRow {
        changes = List.copyOf(changes);
    }

    /** What becomes of a row. */
    public enum State {
        NEW,
        UPDATE,
        /** Only empty fields get values. */
        FILLED,
        SAME,
        /** The list names this participant a second time; not counted twice. */
        DUPLICATE,
        /** Stored by an earlier list, and not on this one. */
        MISSING,
        /** Needs a decision. */
        CONFLICT,
        SKIPPED,
        ERROR;

        /** The word printed: {@code new} … */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
