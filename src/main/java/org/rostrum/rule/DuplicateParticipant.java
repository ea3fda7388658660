package org.rostrum.rule;

import java.util.List;
import org.rostrum.event.Finding;
import org.rostrum.event.Participant;
import org.rostrum.event.Severity;

/** Reports people who stand on the list more than once. */
final class DuplicateParticipant extends Rule {
    DuplicateParticipant() {
        super(
                "duplicate-participant",
                Severity.ERROR,
                Subject.PARTICIPANTS,
                "One person stands on the list more than once.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        return roster.sameNames().stream()
                .flatMap(group -> SameName.people(group).stream())
                .filter(person -> person.size() > 1)
                .map(this::finding)
                .toList();
    }

    private Finding finding(List<Participant> entries) {
        Participant last = entries.get(entries.size() - 1);
        return about(
                entries,
                last,
                Words.name(last) + " is on the list " + entries.size() + " times: "
                        + Words.idsAndPositions(entries, "and"),
                "Keep one and take the other off: rostrum participant withdraw " + last.id()
                        + "; two people need an address and a position each");
    }
}
