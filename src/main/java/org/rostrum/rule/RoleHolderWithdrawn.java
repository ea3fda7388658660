package org.rostrum.rule;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Finding;
import org.rostrum.event.Participant;
import org.rostrum.event.Severity;

/** Reports a person on the agenda who was registered and does not come. */
final class RoleHolderWithdrawn extends Rule {
    RoleHolderWithdrawn() {
        super(
                "role-holder-withdrawn",
                Severity.ERROR,
                Subject.AGENDA,
                "A person on the agenda has withdrawn, was rejected or was replaced.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        List<Finding> findings = new ArrayList<>();
        for (AgendaItem item : roster.items()) {
            for (AgendaRole role : roster.roles(item)) {
                List<Participant> meant = roster.meant(role);
                if (!meant.isEmpty() && meant.stream().noneMatch(p -> p.status().listed())) {
                    findings.add(finding(item, role, meant.get(0)));
                }
            }
        }
        return findings;
    }

    private Finding finding(AgendaItem item, AgendaRole role, Participant gone) {
        return about(
                item,
                Words.role(role) + " is " + gone.status().code(),
                "Name somebody else (rostrum agenda assign), or take the person back: rostrum participant set "
                        + gone.id() + " status=registered",
                role.kind().code(),
                gone.id());
    }
}
