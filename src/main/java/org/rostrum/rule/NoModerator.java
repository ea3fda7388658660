package org.rostrum.rule;

import java.util.List;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;

/** Reports a session that nobody leads. */
final class NoModerator extends Rule {
    NoModerator() {
        super("no-moderator", Severity.INFO, Subject.AGENDA, "A session has neither chair nor moderator.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        return roster.items().stream()
                .filter(item -> item.kind() == AgendaItem.Kind.SESSION
                        && !roster.agenda()
                                .holds(
                                        item,
                                        one -> Words.hasRole(one, AgendaRole.Kind.CHAIR, AgendaRole.Kind.MODERATOR)))
                .map(item -> about(
                        item,
                        item.title() + ": neither chair nor moderator",
                        "Name one: " + Words.assign(item, AgendaRole.Kind.MODERATOR, "WHO")))
                .toList();
    }
}
