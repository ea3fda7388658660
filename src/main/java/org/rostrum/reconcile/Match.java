package org.rostrum.reconcile;

import java.util.List;
import java.util.Optional;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;

/**
 * Whom a row names.
 *
 * @param people the one found, or those between whom the row does not decide
 * @param evidence by what, in words
 * @param reason why it is undecided, in words, else empty
 * @param as the registration that the row names where that was merged into the one found, or was the one found before the merge
 */
record Match(Kind kind, List<Participant> people, String evidence, String reason, Optional<Participant> as) {
    private static final Match NOBODY = new Match(Kind.NOBODY, List.of(), "", "", Optional.empty());

    Match {
        people = List.copyOf(people);
    }

    enum Kind {
        /** Nobody who is stored. */
        NOBODY,
        /** One who is stored and whom the list has not named yet. */
        STORED,
        /** One whom an earlier row of the list has named. */
        AGAIN,
        /** The user must say. */
        UNDECIDED
    }

    static Match nobody() {
        return NOBODY;
    }

    static Match one(Participant person, boolean again, String evidence) {
        return new Match(again ? Kind.AGAIN : Kind.STORED, List.of(person), evidence, "", Optional.empty());
    }

    static Match as(Participant registration, Participant survivor, boolean again, String evidence) {
        return new Match(again ? Kind.AGAIN : Kind.STORED, List.of(survivor), evidence, "", Optional.of(registration));
    }

    static Match undecided(List<Participant> people, String reason) {
        return new Match(Kind.UNDECIDED, people, "", reason, Optional.empty());
    }

    Participant person() {
        return people.get(0);
    }

    /** The row without what the merged registration said already: which value wins was decided when it was merged. */
    Entry reading(Entry entry) {
        if (as.isEmpty() || as.get().equals(person())) {
            return entry;
        }
        Participant registration = as.get();
        Entry read = entry;
        for (Field field : Field.values()) {
            String said = entry.values().get(field);
            String known = registration.values().get(field);
            boolean same = switch (field) {
                case GIVEN_NAME, FAMILY_NAME -> Spelling.sameInCapitals(said, known);
                case EMAIL -> Spelling.address(said).equals(known);
                case PHONE -> Spelling.samePhone(said, known);
                default -> said.equals(known);
            };
            read = same ? read.with(field, "") : read;
        }
        boolean sameDelegation = registration
                .delegation()
                .affiliation()
                .key()
                .equals(entry.affiliation().key());
        return sameDelegation ? read.of(person().delegation().affiliation()) : read;
    }
}
