package org.rostrum.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;
import org.rostrum.text.Fold;

/** A participant with what is compared of him, each made ready once. */
record Profile(
        Participant person,
        NameWords name,
        NameWords organisation,
        String nameKey,
        String position,
        String phone,
        boolean represented) {
    static Profile of(Participant person) {
        return new Profile(
                person,
                NameWords.ofPerson(person.fullName()),
                NameWords.ofOrganisation(person.organisation()),
                person.values().nameKey(),
                Fold.key(person.position()),
                Spelling.digits(person.values().get(Field.PHONE)),
                !person.delegation().affiliation().key().equals(Affiliation.NONE.key()));
    }

    static List<Profile> of(List<Participant> people) {
        List<Profile> profiles = new ArrayList<>(people.size());
        people.forEach(person -> profiles.add(of(person)));
        return profiles;
    }

    /** The same for two spellings of one State or organisation; empty when nothing is said. */
    String delegation() {
        return represented ? person.delegation().affiliation().key() : "";
    }
}
