package org.rostrum.rule;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Event;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;

/** Reports an item that begins on a day of the event after its closing. */
final class ItemAfterClosing extends Rule {
    ItemAfterClosing() {
        super("item-after-closing", Severity.WARNING, Subject.AGENDA, "An agenda item begins after the closing.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        List<Finding> findings = new ArrayList<>();
        for (List<AgendaItem> day : roster.agenda().days()) {
            if (!outside(day.get(0), roster.event())) {
                Optional<AgendaItem> closing = day.stream()
                        .filter(item -> item.kind() == AgendaItem.Kind.CLOSING)
                        .reduce((first, second) -> second.end().isBefore(first.end()) ? first : second);
                closing.ifPresent(last -> day.stream()
                        .filter(item -> isAfter(item, last.end()))
                        .forEach(item -> findings.add(finding(item, last))));
            }
        }
        return findings;
    }

    /** That is outside-event-days. */
    private static boolean outside(AgendaItem item, Event event) {
        return item.day().isBefore(event.from()) || item.day().isAfter(event.to());
    }

    private static boolean isAfter(AgendaItem item, LocalDateTime end) {
        return !item.start().isBefore(end)
                && item.kind() != AgendaItem.Kind.CLOSING
                && item.kind() != AgendaItem.Kind.SOCIAL
                && item.kind() != AgendaItem.Kind.SIDE_EVENT;
    }

    private Finding finding(AgendaItem item, AgendaItem closing) {
        return about(
                item,
                item.title() + ": " + Words.when(item) + ", after the closing (" + Words.when(closing) + ")",
                "Move it before the closing: rostrum agenda move; or take it off: rostrum agenda remove",
                closing.id());
    }
}
