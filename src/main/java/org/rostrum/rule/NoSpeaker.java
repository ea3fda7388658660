package org.rostrum.rule;

import java.util.List;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;

/** Reports a session at which nobody is to speak. */
final class NoSpeaker extends Rule {
    NoSpeaker() {
        super("no-speaker", Severity.INFO, Subject.AGENDA, "A session has nobody who speaks.");
    }

    @Override
    public boolean offUntilSet() {
        return true;
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        return roster.items().stream()
                .filter(item -> item.kind() == AgendaItem.Kind.SESSION
                        && roster.agenda().withAllParts(item).stream()
                                .noneMatch(one -> one.roles().stream().anyMatch(Words::speaks)))
                .map(item -> about(
                        item,
                        item.title() + ": no speaker",
                        "Name one: " + Words.assign(item, AgendaRole.Kind.SPEAKER, "WHO")))
                .toList();
    }
}
