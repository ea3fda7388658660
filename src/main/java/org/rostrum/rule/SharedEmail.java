package org.rostrum.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.event.Finding;
import org.rostrum.event.Participant;
import org.rostrum.event.Severity;

/** Reports an e-mail address that several people have given. */
final class SharedEmail extends Rule {
    SharedEmail() {
        super(
                "shared-email",
                Severity.WARNING,
                Subject.PARTICIPANTS,
                "Several people have given the same e-mail address.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        Map<String, List<Participant>> byAddress = new LinkedHashMap<>();
        for (Participant participant : roster.listed()) {
            if (!participant.email().isEmpty()) {
                byAddress
                        .computeIfAbsent(participant.email(), address -> new ArrayList<>(1))
                        .add(participant);
            }
        }
        return byAddress.values().stream()
                .filter(group -> group.size() > 1 && !oneNameInOneDelegation(roster, group))
                .map(this::finding)
                .toList();
    }

    /** Those are reported as duplicate-participant. */
    private static boolean oneNameInOneDelegation(RosterIndex roster, List<Participant> group) {
        Participant first = group.get(0);
        String name = roster.names().keyOf(first);
        return !name.isEmpty()
                && group.stream()
                        .allMatch(p -> p.delegation().id() == first.delegation().id()
                                && roster.names().keyOf(p).equals(name));
    }

    private Finding finding(List<Participant> group) {
        List<String> people =
                group.stream().map(p -> p.id() + " " + Words.name(p)).toList();
        return about(
                group,
                group.get(0),
                group.get(0).email() + " is the address of " + group.size() + " people: " + Words.list(people, "and"),
                "Ask for an address of each person's own; with a shared one, later lists tell them apart by name only");
    }
}
