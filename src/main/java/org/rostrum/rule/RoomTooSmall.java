package org.rostrum.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.event.AgendaDetails;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Finding;
import org.rostrum.event.Room;
import org.rostrum.event.Severity;
import org.rostrum.text.Fold;

/** Reports an item in a room that holds fewer people than come: those expected, or all where everybody is meant to come. */
final class RoomTooSmall extends Rule {
    RoomTooSmall() {
        super(
                "room-too-small",
                Severity.WARNING,
                Subject.AGENDA,
                "An agenda item is in a room that holds fewer people than come.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        Map<String, Room> rooms = new HashMap<>();
        roster.rooms().stream()
                .filter(room -> room.capacity().isPresent())
                .forEach(room -> rooms.put(Fold.key(room.name()), room));
        if (rooms.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Plenaries plenaries = new Plenaries(roster);
        for (AgendaItem item : roster.items()) {
            Optional.ofNullable(rooms.get(Fold.key(item.room())))
                    .flatMap(room -> finding(roster, item, room, plenaries.contains(item)))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> finding(RosterIndex roster, AgendaItem item, Room room, boolean plenary) {
        int places = room.capacity().orElseThrow();
        Optional<Integer> expected = item.details().expected();
        int people = expected.orElse(plenary ? roster.listed().size() : 0);
        if (people <= places) {
            return Optional.empty();
        }
        return Optional.of(about(
                item,
                room.name() + " holds " + places + ", " + people
                        + (expected.isPresent() ? " are expected" : " participants are registered") + ": "
                        + Words.when(item),
                "Move it to a larger room, or correct what the room holds: rostrum room set"));
    }

    /** The items to which everybody comes: opening and closing, and sessions beside which nothing else is held; not what is closed to most. */
    private static final class Plenaries {
        private final Map<Long, Boolean> alone = new HashMap<>();

        Plenaries(RosterIndex roster) {
            for (List<AgendaItem> day : roster.agenda().days()) {
                List<AgendaItem> held = day.stream()
                        .filter(item -> item.parent().isEmpty() && competes(item))
                        .toList();
                AgendaItem longest = held.isEmpty() ? day.get(0) : held.get(0);
                for (int i = 0; i < held.size(); i++) {
                    AgendaItem item = held.get(i);
                    boolean before = i > 0 && longest.end().isAfter(item.start());
                    boolean after =
                            i + 1 < held.size() && held.get(i + 1).start().isBefore(item.end());
                    alone.put(item.id(), !before && !after);
                    longest = item.end().isAfter(longest.end()) ? item : longest;
                }
            }
        }

        private static boolean competes(AgendaItem item) {
            return item.kind() == AgendaItem.Kind.SESSION
                    || item.kind() == AgendaItem.Kind.ITEM
                    || item.kind() == AgendaItem.Kind.SIDE_EVENT;
        }

        boolean contains(AgendaItem item) {
            boolean closed = item.details().access().equals(Optional.of(AgendaDetails.Access.CLOSED));
            return !closed
                    && switch (item.kind()) {
                        case OPENING, CLOSING -> true;
                        case SESSION -> alone.getOrDefault(item.id(), false);
                        default -> false;
                    };
        }
    }
}
