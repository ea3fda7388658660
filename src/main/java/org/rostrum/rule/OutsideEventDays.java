package org.rostrum.rule;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Event;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;

/** Reports an agenda item on a day on which the event is not held. */
final class OutsideEventDays extends Rule {
    /** What begins on the last evening may end in the night. */
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    OutsideEventDays() {
        super(
                "outside-event-days",
                Severity.ERROR,
                Subject.AGENDA,
                "An agenda item is on a day on which the event is not held.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        Event event = roster.event();
        return roster.items().stream()
                .filter(item -> outside(item, event))
                .map(item -> finding(item, event))
                .toList();
    }

    private static boolean outside(AgendaItem item, Event event) {
        LocalDateTime morningAfter = event.to().plusDays(1).atTime(MORNING);
        return item.day().isBefore(event.from())
                || item.day().isAfter(event.to())
                || item.end().isAfter(morningAfter);
    }

    private Finding finding(AgendaItem item, Event event) {
        String days =
                event.from().equals(event.to()) ? "on " + event.from() : "from " + event.from() + " to " + event.to();
        return about(
                item,
                Words.when(item) + ": " + Words.item(item) + " is outside the event, which is held " + days,
                "Move it (rostrum agenda move), or correct the days of the event: rostrum event set");
    }
}
