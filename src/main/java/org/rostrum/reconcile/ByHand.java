package org.rostrum.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.rostrum.event.Field;
import org.rostrum.event.Question;
import org.rostrum.event.Status;

/**
 * What stands of values changed by hand against what a list says. Three things are compared: what the last list said, what is stored now, what this list says. A list that
 * only repeats itself takes nothing back; one that says something else is asked about.
 */
final class ByHand {
    static final String KEEP = "keep";
    static final String TAKE = "take";

    private final LongFunction<Map<String, HandEdit>> edited;
    private final Map<String, String> decisions;
    private final Set<String> used = new HashSet<>();

    /**
     * @param edited by id what was changed by hand
     * @param decisions by {@code ID.FIELD}, or for all under the empty text, {@link #KEEP} or {@link #TAKE}
     */
    ByHand(LongFunction<Map<String, HandEdit>> edited, Map<String, String> decisions) {
        this.edited = edited;
        this.decisions = decisions;
    }

    /** The decisions that nothing has asked for; one for all is never among them. */
    Set<String> unused() {
        Set<String> unused = new TreeSet<>(decisions.keySet());
        unused.removeAll(used);
        unused.remove("");
        return unused;
    }

    /** The edits of one participant or agenda item against a row. */
    Values of(long id) {
        return new Values(id, edited.apply(id));
    }

    /** The values of one participant or item that were changed by hand. */
    final class Values {
        private final long id;
        private final Map<String, HandEdit> edits;
        private final Map<String, String> listed = new LinkedHashMap<>(0);
        private final List<String> disputes = new ArrayList<>(0);
        private final List<String> fields = new ArrayList<>(0);

        private Values(long id, Map<String, HandEdit> edits) {
            this.id = id;
            this.edits = edits;
        }

        /** Whether somebody has changed the field by hand since the last list that set it. */
        boolean edited(String field) {
            return edits.containsKey(field);
        }

        /** Whether the field is as somebody entered it who added the participant. */
        boolean entered(String field) {
            return edited(field) && edits.get(field).entered();
        }

        /** The list says what is stored. */
        void agrees(String field, String value) {
            HandEdit edit = edits.get(field);
            if (edit != null && !edit.listed().equals(Optional.of(value))) {
                listed.put(field, value);
            }
        }

        /** Whether a stored value gives way to another that the list says. */
        boolean yields(String field, String held, String said) {
            HandEdit edit = edits.get(field);
            if (edit == null || edit.listed().equals(Optional.of(held))) {
                return true;
            }
            if (edit.listed().equals(Optional.of(said))) {
                return false;
            }
            Optional<String> decision = decision(id + "." + field);
            if (decision.isEmpty()) {
                dispute(field, edit, held, said);
            } else if (decision.get().equals(KEEP)) {
                listed.put(field, said);
            }
            return decision.equals(Optional.of(TAKE));
        }

        /** What is to be noted of what the list says, by field. */
        Map<String, String> listed() {
            return listed;
        }

        /**
         * What must be decided before the row can be applied, or empty.
         *
         * @param subject the row and whom or what it names
         */
        Optional<Question> question(String subject) {
            if (disputes.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Question(subject + ": " + reason(), options(KEEP) + " or " + options(TAKE)));
        }

        private String options(String decision) {
            return fields.stream()
                    .map(field -> "--edits " + id + "." + field + "=" + decision)
                    .collect(Collectors.joining(" "));
        }

        /** The fields that must be decided. */
        List<String> disputed() {
            return fields;
        }

        String reason() {
            return String.join("; ", disputes);
        }

        private void dispute(String field, HandEdit edit, String held, String said) {
            fields.add(field);
            String says = field.equals(Field.STATUS.code()) && said.equals(Status.REGISTERED.code())
                    ? "the list names the person, whose status "
                    : "the list says " + field + " " + quoted(said) + ", which ";
            disputes.add(says + edit.by() + (edit.entered() ? " set to " : " changed to ") + quoted(held) + " on "
                    + edit.on() + " (write " + edit.write() + ")");
        }
    }

    private Optional<String> decision(String field) {
        if (decisions.containsKey(field)) {
            used.add(field);
            return Optional.of(decisions.get(field));
        }
        return Optional.ofNullable(decisions.get(""));
    }

    private static String quoted(String value) {
        return value.isEmpty() ? "(empty)" : "“" + value + "”";
    }
}
