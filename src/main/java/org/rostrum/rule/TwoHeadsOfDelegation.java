package org.rostrum.rule;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.event.Finding;
import org.rostrum.event.Participant;
import org.rostrum.event.Role;
import org.rostrum.event.Severity;

/** Reports a delegation that has more than one head. */
final class TwoHeadsOfDelegation extends Rule {
    TwoHeadsOfDelegation() {
        super("two-heads-of-delegation", Severity.ERROR, Subject.PARTICIPANTS, "A delegation has more than one head.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        List<Finding> findings = new ArrayList<>();
        roster.byDelegation().forEach((delegation, members) -> {
            List<Participant> heads =
                    members.stream().filter(p -> p.role() == Role.HEAD).toList();
            if (heads.size() > 1 && !delegation.name().isBlank()) {
                Participant last = heads.get(heads.size() - 1);
                findings.add(about(
                        delegation,
                        last,
                        delegation.name() + " has " + heads.size() + " heads: "
                                + Words.list(
                                        heads.stream()
                                                .map(p -> p.id() + " " + Words.name(p))
                                                .toList(),
                                        "and"),
                        "Ask the delegation who leads it, then give the others their role: rostrum participant set "
                                + last.id() + " role=deputy"));
            }
        });
        return findings;
    }
}
