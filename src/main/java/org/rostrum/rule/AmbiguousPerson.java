package org.rostrum.rule;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Finding;
import org.rostrum.event.Participant;
import org.rostrum.event.Severity;
import org.rostrum.text.Fold;

/** Reports a name on the agenda that several participants bear. */
final class AmbiguousPerson extends Rule {
    AmbiguousPerson() {
        super(
                "ambiguous-person",
                Severity.ERROR,
                Subject.AGENDA,
                "A name on the agenda is that of several participants.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        List<Finding> findings = new ArrayList<>();
        for (AgendaItem item : roster.items()) {
            for (AgendaRole role : roster.roles(item)) {
                List<Participant> meant = roster.tie(role).listed();
                if (meant.size() > 1) {
                    findings.add(finding(item, role, meant));
                }
            }
        }
        return findings;
    }

    private Finding finding(AgendaItem item, AgendaRole role, List<Participant> meant) {
        return about(
                item,
                Words.role(role) + ": " + Words.count(meant.size(), "participant"),
                "Find out which one is meant, " + Words.idsAndPositions(meant, "or") + ", then: "
                        + Words.assign(item, role.kind(), "ID"),
                role.kind().code(),
                Fold.key(role.name()));
    }
}
