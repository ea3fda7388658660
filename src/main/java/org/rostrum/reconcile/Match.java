package org.rostrum.reconcile;

import java.util.List;
import org.rostrum.event.Participant;

/**
 * Whom a row names.
 *
 * @param people the one found, or those between whom the row does not decide
 * @param evidence by what, in words
 * @param reason why it is undecided, in words, else empty
 */
record Match(Kind kind, List<Participant> people, String evidence, String reason) {
    private static final Match NOBODY = new Match(Kind.NOBODY, List.of(), "", "");

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
        return new Match(again ? Kind.AGAIN : Kind.STORED, List.of(person), evidence, "");
    }

    static Match undecided(List<Participant> people, String reason) {
        return new Match(Kind.UNDECIDED, people, "", reason);
    }

    Participant person() {
        return people.get(0);
    }
}
