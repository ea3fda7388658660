package org.rostrum.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.event.Participant;
import org.rostrum.reference.Honorific;
import org.rostrum.text.Fold;

/** Finds participants by their name as somebody else writes it: in either order, without regard to case and accents. */
final class NameIndex {
    private final List<Participant> everybody;
    private final Map<Participant, String> keys;
    private final Map<Long, Participant> byId = new HashMap<>();
    private final Map<String, List<Participant>> byKey = new HashMap<>();
    private Optional<NearNames> nearNames = Optional.empty();

    NameIndex(List<Participant> everybody) {
        this.everybody = everybody;
        this.keys = new IdentityHashMap<>(everybody.size() * 2);
        for (Participant participant : everybody) {
            String given = Fold.key(participant.givenName());
            String family = Fold.key(participant.familyName());
            String key = (given + " " + family).strip();
            keys.put(participant, key);
            byId.put(participant.id(), participant);
            add(key, participant);
            if (!given.equals(family)) {
                add((family + " " + given).strip(), participant);
            }
        }
    }

    private void add(String key, Participant participant) {
        List<Participant> same = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (same.isEmpty() || same.get(same.size() - 1) != participant) {
            same.add(participant);
        }
    }

    /** The folded full name of a participant of this roster. */
    String keyOf(Participant participant) {
        return keys.get(participant);
    }

    /** The one with this id, or an empty list. */
    List<Participant> numbered(long id) {
        return Optional.ofNullable(byId.get(id)).stream().toList();
    }

    /** Those who bear the name, whatever their status, in the order of the list. */
    List<Participant> called(String name) {
        List<Participant> exact = byKey.getOrDefault(Fold.key(name), List.of());
        return exact.isEmpty() ? byKey.getOrDefault(Fold.key(withoutHonorific(name)), List.of()) : exact;
    }

    private static String withoutHonorific(String name) {
        return name.substring(Honorific.prefixLength(name));
    }

    /** Listed participants whose names are spelt nearly like this one, the nearest first; at most three. */
    List<Participant> near(String name) {
        if (nearNames.isEmpty()) {
            nearNames = Optional.of(new NearNames(
                    everybody.stream().filter(p -> p.status().listed()).toList()));
        }
        return nearNames.get().of(withoutHonorific(name));
    }
}
