package org.rostrum.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.event.Delegation;
import org.rostrum.event.Finding;
import org.rostrum.event.Participant;
import org.rostrum.event.Severity;

/** Reports a delegation that nobody on the list belongs to. */
final class EmptyDelegation extends Rule {
    EmptyDelegation() {
        super(
                "empty-delegation",
                Severity.WARNING,
                Subject.PARTICIPANTS,
                "A delegation has nobody on the list of participants.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        Map<Long, List<Participant>> gone = new HashMap<>();
        for (Participant participant : roster.everybody()) {
            if (!participant.status().listed()) {
                gone.computeIfAbsent(participant.delegation().id(), id -> new ArrayList<>(1))
                        .add(participant);
            }
        }
        return roster.delegations().stream()
                .filter(delegation ->
                        !delegation.name().isBlank() && !roster.byDelegation().containsKey(delegation))
                .map(delegation -> finding(delegation, gone.getOrDefault(delegation.id(), List.of())))
                .toList();
    }

    private Finding finding(Delegation delegation, List<Participant> gone) {
        if (gone.isEmpty()) {
            return about(
                    delegation,
                    delegation.name() + ": nobody is registered yet",
                    "Ask the delegation for its list, or take back that it was added: rostrum history");
        }
        Participant last = gone.get(gone.size() - 1);
        List<String> people = gone.stream()
                .map(p -> Words.name(p) + " (" + p.status().code() + ")")
                .toList();
        return about(
                delegation,
                last,
                delegation.name() + " has nobody on the list any more: " + Words.list(people, "and"),
                "Ask the delegation who comes instead; the documents do not name it any more");
    }
}
