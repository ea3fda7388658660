package org.rostrum.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Participant;

/** Where each participant is expected by the agenda: as far as it is clear who is meant. */
final class Engagements {
    private final Map<Long, List<Engagement>> byPerson = new LinkedHashMap<>();

    /**
     * A participant on an item that ends after it starts.
     *
     * @param role the first that the participant has there
     */
    record Engagement(Participant person, AgendaItem item, AgendaRole role) {}

    Engagements(RosterIndex roster) {
        for (AgendaItem item : roster.items()) {
            if (item.start().isBefore(item.end())) {
                for (AgendaRole role : item.roles()) {
                    roster.tie(role)
                            .one()
                            .filter(person -> person.status().listed())
                            .ifPresent(person -> add(new Engagement(person, item, role)));
                }
            }
        }
        byPerson.values()
                .forEach(all -> all.sort(
                        Comparator.comparing(engagement -> engagement.item().start())));
    }

    private void add(Engagement engagement) {
        List<Engagement> all = byPerson.computeIfAbsent(engagement.person().id(), id -> new ArrayList<>(2));
        if (all.isEmpty()
                || all.get(all.size() - 1).item().id() != engagement.item().id()) {
            all.add(engagement);
        }
    }

    /** The engagements of each person by their start; people in the order in which the agenda names them first. */
    Collection<List<Engagement>> byPerson() {
        return byPerson.values();
    }
}
