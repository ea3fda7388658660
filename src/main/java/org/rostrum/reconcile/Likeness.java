package org.rostrum.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;
import org.rostrum.event.Values;

/**
 * How a row and a participant of the same delegation and name compare otherwise.
 *
 * @param taken whether another row of the list is the participant's own
 */
record Likeness(Participant stored, boolean taken, Agreement email, Agreement position, Agreement phone) {
    /** How two values compare. */
    enum Agreement {
        EQUAL,
        DIFFERENT,
        /** At least one side says nothing. */
        UNKNOWN
    }

    static Likeness of(Entry entry, Participant stored, boolean taken) {
        Values said = entry.values();
        Values held = stored.values();
        boolean sameAddress = Spelling.address(said.get(Field.EMAIL)).equals(held.get(Field.EMAIL));
        boolean samePosition = Spelling.sameFolded(said.get(Field.POSITION), held.get(Field.POSITION));
        boolean samePhone = Spelling.samePhone(said.get(Field.PHONE), held.get(Field.PHONE));
        return new Likeness(
                stored,
                taken,
                agreement(said, held, Field.EMAIL, sameAddress),
                agreement(said, held, Field.POSITION, samePosition),
                agreement(said, held, Field.PHONE, samePhone));
    }

    private static Agreement agreement(Values said, Values held, Field field, boolean same) {
        if (!said.has(field) || !held.has(field)) {
            return Agreement.UNKNOWN;
        }
        return same ? Agreement.EQUAL : Agreement.DIFFERENT;
    }

    /** Whether position or phone are the same. */
    boolean shares() {
        return position == Agreement.EQUAL || phone == Agreement.EQUAL;
    }

    /** Whether nothing that both sides say differs. */
    boolean clear() {
        return differing().isEmpty();
    }

    /** What differs, in words. */
    List<String> differing() {
        List<String> words = new ArrayList<>(3);
        if (email == Agreement.DIFFERENT) {
            words.add("e-mail address");
        }
        if (position == Agreement.DIFFERENT) {
            words.add("position");
        }
        if (phone == Agreement.DIFFERENT) {
            words.add("phone");
        }
        return words;
    }

    /** How many of address, position and phone are the same. */
    int strength() {
        int equal = 0;
        for (Agreement agreement : List.of(email, position, phone)) {
            equal += agreement == Agreement.EQUAL ? 1 : 0;
        }
        return equal;
    }

    /** By what the two are one person, in words. */
    String evidence() {
        if (position == Agreement.EQUAL && phone == Agreement.EQUAL) {
            return "name, delegation, position and phone";
        }
        if (position == Agreement.EQUAL) {
            return "name, delegation and position";
        }
        return phone == Agreement.EQUAL
                ? "name, delegation and phone"
                : "same name and delegation, nothing contradicts";
    }
}
