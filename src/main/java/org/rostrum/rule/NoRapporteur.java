package org.rostrum.rule;

import java.util.List;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;

/** Reports a session of which nobody writes the report. */
final class NoRapporteur extends Rule {
    NoRapporteur() {
        super("no-rapporteur", Severity.INFO, Subject.AGENDA, "A session has no rapporteur.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        return roster.items().stream()
                .filter(item -> item.kind() == AgendaItem.Kind.SESSION
                        && !roster.agenda().holds(item, one -> Words.hasRole(one, AgendaRole.Kind.RAPPORTEUR)))
                .map(item -> about(
                        item,
                        item.title() + ": no rapporteur",
                        "Name one: " + Words.assign(item, AgendaRole.Kind.RAPPORTEUR, "WHO")))
                .toList();
    }
}
