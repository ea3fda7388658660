package org.rostrum.rule;

import java.util.List;
import org.rostrum.event.Finding;
import org.rostrum.event.Participant;
import org.rostrum.event.Severity;

/** Reports a participant without a family name. */
final class NoFamilyName extends Rule {
    NoFamilyName() {
        super("no-family-name", Severity.ERROR, Subject.PARTICIPANTS, "A participant has no family name.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        return roster.listed().stream()
                .filter(p -> p.familyName().isBlank())
                .map(this::finding)
                .toList();
    }

    private Finding finding(Participant participant) {
        return about(
                participant,
                Words.name(participant) + " has no family name",
                "Add it: rostrum participant set " + participant.id()
                        + " family_name=…, or leave a single name in that column");
    }
}
