package org.rostrum.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.reference.Honorific;
import org.rostrum.text.Fold;

/** Whom the agenda means: participants by the names that stand on it, in either order, without regard to case, accents and forms of address. */
public final class RoleHolders {
    private final Map<Long, Participant> byId = new HashMap<>();
    private final Map<String, List<Participant>> byName = new HashMap<>();

    /**
     * Whom a role means.
     *
     * @param people nobody while the person is unknown, several while it is open which of them; whatever their status, in the order of the list
     * @param evidence {@code assigned}, {@code by name}, {@code by name and delegation}, or empty while nobody is known
     */
    public record Tie(List<Participant> people, String evidence) {
        private static final Tie UNKNOWN = new Tie(List.of(), "");

        public Tie {
            people = List.copyOf(people);
        }

        /** The one person meant: of several the only one whom lists show; empty when there is none, or more than one. */
        public Optional<Participant> one() {
            List<Participant> choice = people.size() == 1 ? people : listed();
            return choice.size() == 1 ? Optional.of(choice.get(0)) : Optional.empty();
        }

        /** Those whom lists show. */
        public List<Participant> listed() {
            return people.stream().filter(p -> p.status().listed()).toList();
        }
    }

    /** @param participants all of an event, whatever their status, in the order of the latest list */
    public RoleHolders(List<Participant> participants) {
        for (Participant participant : participants) {
            byId.put(participant.id(), participant);
            String given = Fold.key(participant.givenName());
            String family = Fold.key(participant.familyName());
            add((given + " " + family).strip(), participant);
            if (!given.equals(family)) {
                add((family + " " + given).strip(), participant);
            }
        }
    }

    private void add(String key, Participant participant) {
        List<Participant> same = byName.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (same.isEmpty() || same.get(same.size() - 1) != participant) {
            same.add(participant);
        }
    }

    /** Whom a role means: the one assigned; else those who bear the name, and of these those of the delegation written beside it where there are any. */
    public Tie tie(AgendaRole role) {
        if (role.participant().isPresent()) {
            List<Participant> assigned = Optional.ofNullable(
                            byId.get(role.participant().get()))
                    .stream()
                    .toList();
            return assigned.isEmpty() ? Tie.UNKNOWN : new Tie(assigned, "assigned");
        }
        List<Participant> called = called(role.name());
        if (called.size() < 2 || role.delegation().isEmpty()) {
            return called.isEmpty() ? Tie.UNKNOWN : new Tie(called, "by name");
        }
        String delegation = Fold.key(role.delegation());
        List<Participant> from =
                called.stream().filter(p -> comesFrom(p, delegation)).toList();
        return from.isEmpty() ? new Tie(called, "by name") : new Tie(from, "by name and delegation");
    }

    /** The same for two roles that are taken for those of one person: by the participant meant, by the folded name while that is open. */
    public String who(AgendaRole role) {
        return tie(role).one().map(person -> "p:" + person.id()).orElseGet(() -> Fold.key(role.name()));
    }

    /** Those who bear the name, whatever their status, in the order of the list. */
    public List<Participant> called(String name) {
        List<Participant> exact = byName.getOrDefault(Fold.key(name), List.of());
        return exact.isEmpty() ? byName.getOrDefault(Fold.key(withoutHonorific(name)), List.of()) : exact;
    }

    /** A name without the form of address before it. */
    public static String withoutHonorific(String name) {
        return name.substring(Honorific.prefixLength(name));
    }

    private static boolean comesFrom(Participant participant, String written) {
        Affiliation affiliation = participant.delegation().affiliation();
        return written.equals(Fold.key(participant.delegation().name()))
                || written.equals(Fold.key(affiliation.country()))
                || written.equals(Fold.key(affiliation.organisation()))
                || written.equals(Fold.key(participant.organisation()));
    }
}
