package org.rostrum.rule;

import java.util.List;
import java.util.Optional;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;

/** Reports an item that is not held while the one is that it is part of. */
final class OutsideParentItem extends Rule {
    OutsideParentItem() {
        super(
                "outside-parent-item",
                Severity.ERROR,
                Subject.AGENDA,
                "An agenda item begins before the one that it is part of, or ends after it.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        return roster.items().stream()
                .map(item -> roster.agenda().whole(item).flatMap(whole -> finding(item, whole)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> finding(AgendaItem part, AgendaItem whole) {
        boolean known = !part.end().isBefore(part.start()) && !whole.end().isBefore(whole.start());
        boolean inside = !part.start().isBefore(whole.start()) && !part.end().isAfter(whole.end());
        return !known || inside
                ? Optional.empty()
                : Optional.of(about(
                        part,
                        Words.when(part) + ": " + Words.item(part) + " is part of " + Words.item(whole) + ", "
                                + Words.when(whole),
                        "Move one of them: rostrum agenda move; or correct what it is part of",
                        whole.id()));
    }
}
