package org.rostrum.rule;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.event.Category;
import org.rostrum.event.Delegation;
import org.rostrum.event.Finding;
import org.rostrum.event.Role;
import org.rostrum.event.Severity;

/** Reports the delegation of a State that has no head. */
final class NoHeadOfDelegation extends Rule {
    NoHeadOfDelegation() {
        super(
                "no-head-of-delegation",
                Severity.WARNING,
                Subject.PARTICIPANTS,
                "The delegation of a State has no head.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        List<Finding> findings = new ArrayList<>();
        roster.byDelegation().forEach((delegation, members) -> {
            if (ofState(delegation) && members.stream().noneMatch(p -> p.role() == Role.HEAD)) {
                findings.add(about(
                        delegation,
                        members.get(0),
                        delegation.name() + " has no head of delegation, " + Words.count(members.size(), "participant"),
                        "Ask the delegation who leads it, then: rostrum delegation head ID"));
            }
        });
        return findings;
    }

    private static boolean ofState(Delegation delegation) {
        return delegation.category() == Category.STATE
                || delegation.category() == Category.PARTNER
                        && !delegation.affiliation().country().isEmpty();
    }
}
