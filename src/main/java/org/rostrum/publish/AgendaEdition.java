package org.rostrum.publish;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rostrum.event.AgendaDetails;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Event;
import org.rostrum.event.ItemUid;
import org.rostrum.event.Revision;
import org.rostrum.event.RoleHolders;

/**
 * An agenda on its way out, before a format is chosen. It names people and whom they come for, and nothing else of them.
 *
 * @param items in the order of time
 * @param people whom the names on the agenda mean
 * @param version {@code version 2 (revised)}, or empty while no version was released
 * @param revisions of each item, by id; one that has none is as it was entered
 */
public record AgendaEdition(
        Event event, List<AgendaItem> items, RoleHolders people, String version, Map<Long, Revision> revisions) {
    public AgendaEdition {
        items = List.copyOf(items);
        revisions = Map.copyOf(revisions);
    }

    /** The same with fewer items. */
    public AgendaEdition with(List<AgendaItem> some) {
        return new AgendaEdition(event, some, people, version, revisions);
    }

    Revision revision(AgendaItem item) {
        return revisions.getOrDefault(item.id(), Revision.NONE);
    }

    ZoneId zone() {
        return event.zone();
    }

    /** A local time of the event; of the hour that a clock shows twice the first one. */
    ZonedDateTime zoned(LocalDateTime time) {
        return time.atZone(zone());
    }

    String uid(AgendaItem item) {
        return ItemUid.of(event, item);
    }

    String guid(AgendaItem item) {
        return ItemUid.guid(event, item);
    }

    /** {@code Ana NÚÑEZ, UNODC}: the name as on the agenda, and whom the person comes for where that is known. */
    String person(AgendaRole role) {
        String delegation =
                people.tie(role).one().map(p -> p.delegation().name()).orElse(role.delegation());
        return role.name()
                + (delegation.isEmpty() ? "" : ", " + delegation)
                + (role.title().isEmpty() ? "" : ": “" + role.title() + "”")
                + (role.confirmed() ? "" : " (to be confirmed)");
    }

    /** What stands under the heading of an item: who has which role, a line for each role or presentation; who may come in, languages and documents. */
    public List<String> lines(AgendaItem item) {
        List<String> lines = new ArrayList<>();
        for (AgendaRole.Kind kind : AgendaRole.Kind.values()) {
            List<AgendaRole> roles =
                    item.roles().stream().filter(role -> role.kind() == kind).toList();
            if (roles.stream().anyMatch(role -> !role.title().isEmpty())) {
                roles.forEach(role -> lines.add(kind.heading(1) + ": " + person(role)));
            } else if (!roles.isEmpty()) {
                lines.add(kind.heading(roles.size()) + ": "
                        + roles.stream().map(this::person).collect(Collectors.joining("; ")));
            }
        }
        AgendaDetails details = item.details();
        details.access()
                .ifPresent(
                        access -> lines.add(access == AgendaDetails.Access.CLOSED ? "Closed session" : "Open session"));
        if (!details.languages().isEmpty()) {
            lines.add("Interpretation: " + String.join(", ", details.languages()));
        }
        if (!details.documents().isEmpty()) {
            lines.add((details.documents().size() == 1 ? "Document: " : "Documents: ")
                    + String.join("; ", details.documents()));
        }
        return lines;
    }

    /** {@link #lines}, then annotation and guiding questions: what a calendar has under the title. */
    String description(AgendaItem item) {
        List<String> lines = new ArrayList<>(lines(item));
        lines.add(item.details().annotation());
        lines.add(item.details().questions());
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
