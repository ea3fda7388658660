package org.rostrum.rule;

import java.util.List;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;

/** Reports a session of which the agenda does not say where it is held. Silent where no item names a room: such a meeting has one. */
final class SessionWithoutRoom extends Rule {
    SessionWithoutRoom() {
        super(
                "session-without-room",
                Severity.WARNING,
                Subject.AGENDA,
                "A session, the opening or the closing has no room.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        return roster.items().stream().noneMatch(SessionWithoutRoom::hasRoom)
                ? List.of()
                : roster.items().stream()
                        .filter(item -> needsOne(item) && !roster.agenda().holds(item, SessionWithoutRoom::hasRoom))
                        .map(item -> about(
                                item,
                                item.title() + ": no room, " + Words.when(item),
                                "Say where: rostrum agenda set " + Words.named(item) + " room=…"))
                        .toList();
    }

    private static boolean hasRoom(AgendaItem item) {
        return !item.room().isBlank();
    }

    private static boolean needsOne(AgendaItem item) {
        return item.kind() == AgendaItem.Kind.SESSION
                || item.kind() == AgendaItem.Kind.OPENING
                || item.kind() == AgendaItem.Kind.CLOSING;
    }
}
