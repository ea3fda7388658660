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
            for (AgendaRole role : item.roles()) {
                List<Participant> meant = roster.meant(role).stream()
                        .filter(p -> p.status().listed())
                        .toList();
                if (meant.size() > 1) {
                    findings.add(about(
                            item,
                            role.kind().code() + " " + role.name() + ": " + Words.count(meant.size(), "participant"),
                            "Find out which one is meant: " + Words.idsAndPositions(meant, "or"),
                            role.kind().code(),
                            Fold.key(role.name())));
                }
            }
        }
        return findings;
    }
}
