package org.rostrum.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rostrum.event.AgendaDetails;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Event;
import org.rostrum.event.ItemUid;
import org.rostrum.publish.AgendaEdition;

/** Knows items again that come back from a calendar or schedule which this program gave out: by the name that it made for them there, with the number before the title. */
final class GivenOut {
    private final Map<String, AgendaItem> byUid = new HashMap<>();

    private final AgendaEdition edition;

    /** @param edition the agenda of the event as it would be given out */
    GivenOut(AgendaEdition edition) {
        this.edition = edition;
        Event event = edition.event();
        for (AgendaItem item : edition.items()) {
            if (item.details().uid().isEmpty()) {
                byUid.put(ItemUid.of(event, item), item);
            }
            byUid.put(ItemUid.guid(event, item), item);
        }
    }

    /** What an entry says without what was added on the way out, and with the id of the stored item that it is; any other entry as it is. */
    AgendaItem restored(AgendaItem entry) {
        AgendaItem item = byUid.get(entry.details().uid());
        if (item == null) {
            return entry;
        }
        AgendaDetails said = entry.details();
        AgendaItem known = entry.withId(item.id())
                .withRoles(
                        entry.roles().stream().map(role -> restored(role, item)).toList())
                .withDetails(new AgendaDetails(
                        said.access(),
                        said.languages(),
                        withoutPeople(said.annotation(), item),
                        said.questions(),
                        said.documents(),
                        said.expected(),
                        item.details().uid()));
        return entry.number().isEmpty() && entry.title().equals(item.heading())
                ? known.withNumber(item.number()).withTitle(item.title())
                : known;
    }

    /** Without the lines about people, languages and documents that stood above the annotation. */
    private String withoutPeople(String annotation, AgendaItem item) {
        List<String> added = edition.lines(item);
        return annotation.lines().filter(line -> !added.contains(line)).collect(Collectors.joining("\n"));
    }

    /** Without whom the person comes for, where the agenda does not say it and the registration did. */
    private static AgendaRole restored(AgendaRole role, AgendaItem item) {
        return item.roles().stream()
                .filter(other -> other.kind() == role.kind()
                        && other.name().equals(role.name())
                        && other.delegation().isEmpty())
                .findFirst()
                .map(other -> new AgendaRole(
                        role.kind(), role.name(), "", role.title(), role.confirmed(), role.participant()))
                .orElse(role);
    }
}
