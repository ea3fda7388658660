package org.rostrum.rule;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.event.Participant;
import org.rostrum.event.RoleHolders;
import org.rostrum.text.Fold;

/** The folded names of all participants, and those spelt nearly alike. */
final class NameIndex {
    private final List<Participant> everybody;
    private final Map<Participant, String> keys;
    private Optional<NearNames> nearNames = Optional.empty();

    NameIndex(List<Participant> everybody) {
        this.everybody = everybody;
        this.keys = new IdentityHashMap<>(everybody.size() * 2);
        for (Participant participant : everybody) {
            keys.put(
                    participant,
                    (Fold.key(participant.givenName()) + " " + Fold.key(participant.familyName())).strip());
        }
    }

    /** The folded full name of a participant of this roster. */
    String keyOf(Participant participant) {
        return keys.get(participant);
    }

    /** Listed participants whose names are spelt nearly like this one, the nearest first; at most three. */
    List<Participant> near(String name) {
        if (nearNames.isEmpty()) {
            nearNames = Optional.of(new NearNames(
                    everybody.stream().filter(p -> p.status().listed()).toList()));
        }
        return nearNames.get().of(RoleHolders.withoutHonorific(name));
    }
}
