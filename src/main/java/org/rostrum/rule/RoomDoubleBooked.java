package org.rostrum.rule;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;
import org.rostrum.text.Fold;

/** Reports two agenda items that need one room at the same time; an item may begin when the one before ends, and its parts are held where it is. */
final class RoomDoubleBooked extends Rule {
    RoomDoubleBooked() {
        super("room-double-booked", Severity.ERROR, Subject.AGENDA, "Two agenda items need one room at the same time.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        Map<String, List<AgendaItem>> bookings = new LinkedHashMap<>();
        for (AgendaItem item : roster.items()) {
            String room = Fold.key(item.room());
            if (!room.isEmpty() && item.start().isBefore(item.end())) {
                bookings.computeIfAbsent(room, key -> new ArrayList<>()).add(item);
            }
        }
        return bookings.values().stream()
                .flatMap(items -> overlaps(roster, items).stream())
                .toList();
    }

    private List<Finding> overlaps(RosterIndex roster, List<AgendaItem> sameRoom) {
        List<AgendaItem> items = sameRoom.stream()
                .sorted(Comparator.comparing(AgendaItem::start))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1;
                    j < items.size()
                            && items.get(j).start().isBefore(items.get(i).end());
                    j++) {
                if (!roster.agenda().related(items.get(i), items.get(j))) {
                    findings.add(finding(roster, items.get(i), items.get(j)));
                }
            }
        }
        return findings;
    }

    private Finding finding(RosterIndex roster, AgendaItem first, AgendaItem second) {
        LocalDateTime from = second.start();
        LocalDateTime to = first.end().isBefore(second.end()) ? first.end() : second.end();
        return aboutBoth(
                first,
                second,
                first.room() + " with " + second.label() + ": " + Words.span(from, to) + ", "
                        + Words.count(roster.minutes(from, to), "minute"),
                "Move " + Words.item(first) + " or " + Words.item(second)
                        + " to another room or hour: rostrum agenda set " + Words.named(second) + " room=…");
    }
}
