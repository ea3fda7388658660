package org.rostrum.rule;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Finding;
import org.rostrum.event.Participant;
import org.rostrum.event.Severity;

/** Reports a person on an agenda item who is not there on its day. */
final class PersonAbsent extends Rule {
    PersonAbsent() {
        super(
                "person-absent",
                Severity.ERROR,
                Subject.AGENDA,
                "A person has a role in an agenda item on a day on which that person is not there.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        List<Finding> findings = new ArrayList<>();
        for (AgendaItem item : roster.items()) {
            for (AgendaRole role : roster.roles(item)) {
                roster.tie(role)
                        .one()
                        .filter(person ->
                                person.status().listed() && !Presence.of(person).on(item.day()))
                        .ifPresent(person -> findings.add(finding(item, role, person)));
            }
        }
        return findings;
    }

    private Finding finding(AgendaItem item, AgendaRole role, Participant person) {
        return about(
                item,
                Words.role(role) + ": item on " + item.day() + "; "
                        + Presence.of(person).told(),
                "Ask; then move the item, name somebody else (rostrum agenda assign), or correct the day: rostrum participant set "
                        + person.id() + " arrival=… or departure=…",
                role.kind().code(),
                person.id());
    }
}
