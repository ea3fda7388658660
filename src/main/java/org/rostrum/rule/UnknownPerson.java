package org.rostrum.rule;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;
import org.rostrum.text.Fold;

/** Reports a person on the agenda who is not registered. Silent while nobody at all is registered. */
final class UnknownPerson extends Rule {
    UnknownPerson() {
        super("unknown-person", Severity.ERROR, Subject.AGENDA, "A person on the agenda is not registered.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        List<Finding> findings = new ArrayList<>();
        if (!roster.listed().isEmpty()) {
            for (AgendaItem item : roster.items()) {
                for (AgendaRole role : roster.roles(item)) {
                    if (roster.meant(role).isEmpty()) {
                        findings.add(finding(roster, item, role));
                    }
                }
            }
        }
        return findings;
    }

    private Finding finding(RosterIndex roster, AgendaItem item, AgendaRole role) {
        List<String> near = roster.names().near(role.name()).stream()
                .map(p -> Words.name(p) + " (" + p.delegation().name() + ")")
                .toList();
        return about(
                item,
                Words.role(role) + " is not registered",
                near.isEmpty()
                        ? "Register the person, or correct the name in the agenda; nobody registered has a name like it"
                        : "Register the person, or correct the name in the agenda: " + Words.list(near, "or") + "?",
                role.kind().code(),
                Fold.key(role.name()));
    }
}
