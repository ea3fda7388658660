package org.rostrum.rule;

import java.util.List;
import org.rostrum.event.Finding;
import org.rostrum.event.Participant;
import org.rostrum.event.Role;
import org.rostrum.event.Severity;
import org.rostrum.event.Status;

/** Reports a head of delegation who does not come, while others of the delegation do and nobody leads them. */
final class WithdrawnHead extends Rule {
    WithdrawnHead() {
        super(
                "withdrawn-head",
                Severity.WARNING,
                Subject.PARTICIPANTS,
                "The head of a delegation does not come, and nobody has taken the place.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        return roster.everybody().stream()
                .filter(p -> p.role() == Role.HEAD
                        && (p.status() == Status.WITHDRAWN || p.status() == Status.REJECTED)
                        && !p.delegation().name().isBlank())
                .filter(p -> leaderless(roster.byDelegation().getOrDefault(p.delegation(), List.of())))
                .map(this::finding)
                .toList();
    }

    private static boolean leaderless(List<Participant> members) {
        return !members.isEmpty() && members.stream().noneMatch(p -> p.role() == Role.HEAD);
    }

    private Finding finding(Participant head) {
        return about(
                head.delegation(),
                head,
                Words.name(head) + ", head of the delegation of "
                        + head.delegation().name() + ", is " + head.status().code()
                        + ", and nobody has taken the place",
                "Ask the delegation who leads it now, then: rostrum delegation head ID",
                head.id());
    }
}
