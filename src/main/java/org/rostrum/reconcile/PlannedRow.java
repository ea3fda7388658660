package org.rostrum.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Entry;
import org.rostrum.event.Participant;
import org.rostrum.event.Question;
import org.rostrum.event.Values;

/**
 * What an import does with one row.
 *
 * @param known the stored participant whom the row names, empty for a new one
 * @param affiliation who will be represented: the row's, or the stored one where the row does not say
 * @param values what will be stored: the new values laid over the stored ones
 * @param nameFromCapitals whether the family name that will be stored was put into a person's case from capitals
 * @param sexSource where the sex that will be stored comes from
 * @param changes the values that change, in the order of the fields and the delegation last; those that only fill an empty field included
 * @param listed what the list says of values that were changed by hand and stay, by field, to be noted for the next list
 * @param evidence by what the row was matched ({@code e-mail address}, {@code name, delegation and position}), empty for a new one
 * @param reason for a duplicate, conflict, skipped row or error: what is the matter, in words
 * @param question for a conflict: what to decide, and the option that does
 */
public record PlannedRow(
        Entry entry,
        State state,
        Optional<Participant> known,
        Affiliation affiliation,
        Values values,
        boolean nameFromCapitals,
        String sexSource,
        List<FieldChange> changes,
        Map<String, String> listed,
        String evidence,
        String reason,
        Optional<Question> question) {
    public PlannedRow {
        changes = List.copyOf(changes);
        listed = Map.copyOf(listed);
    }

    /**
     * Whether the participant's record must be written: true for somebody new and wherever what will be stored differs from what is. That can be so
     * without a change that counts (a name from capitals gets its proper spelling; a second row of the list fills an empty field).
     */
    public boolean writes() {
        if (state == State.NEW) {
            return true;
        }
        return known.isPresent() && differsFrom(known.get());
    }

    private boolean differsFrom(Participant stored) {
        return !values.equals(stored.values())
                || nameFromCapitals != stored.nameFromCapitals()
                || !sexSource.equals(stored.sexSource())
                || !affiliation.key().equals(stored.delegation().affiliation().key());
    }

    /** What becomes of a row. */
    public enum State {
        NEW,
        UPDATE,
        /** Only empty fields get values. */
        FILLED,
        SAME,
        /** The list names this participant a second time; not counted twice, and only fields that are still empty get values. */
        DUPLICATE,
        /** Stored by an earlier list, and not on this one. */
        MISSING,
        /** Needs a decision. */
        CONFLICT,
        SKIPPED,
        ERROR;

        /** What a row is that changes so much of what is stored. */
        static State of(List<FieldChange> changes) {
            if (changes.isEmpty()) {
                return SAME;
            }
            return changes.stream().allMatch(FieldChange::fills) ? FILLED : UPDATE;
        }

        /** The word printed: {@code new} … */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
