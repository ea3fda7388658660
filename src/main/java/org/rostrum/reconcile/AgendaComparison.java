package org.rostrum.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rostrum.event.AgendaDetails;
import org.rostrum.event.AgendaField;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.NameKey;

/** What a list says of an agenda item against what is stored of it: an empty cell takes nothing away. */
final class AgendaComparison {
    private final AgendaItem stored;
    private final AgendaItem result;
    private final List<FieldChange> changes = new ArrayList<>();

    AgendaComparison(AgendaItem entry, AgendaItem stored) {
        this.stored = stored;
        for (AgendaField field : AgendaField.values()) {
            compare(field.code(), field.of(stored), field.of(entry));
        }
        result = entry.withId(stored.id())
                .withParent(entry.parent().or(stored::parent))
                .withNumber(said(entry.number(), stored.number()))
                .withTitle(said(entry.title(), stored.title()))
                .withTrack(said(entry.track(), stored.track()))
                .withRoom(said(entry.room(), stored.room()))
                .withDetails(details(entry.details(), stored.details()))
                .withRoles(roles(entry));
    }

    AgendaItem result() {
        return result;
    }

    List<FieldChange> changes() {
        return changes;
    }

    PlannedRow.State state() {
        return PlannedRow.State.of(changes);
    }

    private void compare(String field, String held, String said) {
        if (!said.isEmpty() && !said.equals(held)) {
            changes.add(new FieldChange(field, held, said, held.isEmpty() ? "" : Spelling.mark(held, said)));
        }
    }

    private static String said(String said, String held) {
        return said.isEmpty() ? held : said;
    }

    private static AgendaDetails details(AgendaDetails said, AgendaDetails held) {
        return new AgendaDetails(
                said.access().or(held::access),
                said.languages().isEmpty() ? held.languages() : said.languages(),
                said(said.annotation(), held.annotation()),
                said(said.questions(), held.questions()),
                said.documents().isEmpty() ? held.documents() : said.documents(),
                said.expected().or(held::expected),
                said(said.uid(), held.uid()));
    }

    /** The people of each role that the list names anybody for, else the stored ones. Somebody whose name stays keeps the participant assigned to it. */
    private List<AgendaRole> roles(AgendaItem entry) {
        List<AgendaRole> roles = new ArrayList<>();
        for (AgendaRole.Kind kind : AgendaRole.Kind.values()) {
            List<AgendaRole> held = of(kind, stored);
            List<AgendaRole> said = of(kind, entry);
            compare(kind.code(), names(held), names(said));
            roles.addAll(
                    said.isEmpty()
                            ? held
                            : said.stream().map(role -> assigned(role, held)).toList());
        }
        return roles;
    }

    private static AgendaRole assigned(AgendaRole role, List<AgendaRole> held) {
        String name = NameKey.of(role.name(), "");
        return held.stream()
                .filter(other -> role.participant().isEmpty()
                        && other.participant().isPresent()
                        && NameKey.of(other.name(), "").equals(name))
                .findFirst()
                .map(other -> role.withParticipant(other.participant()))
                .orElse(role);
    }

    private static List<AgendaRole> of(AgendaRole.Kind kind, AgendaItem item) {
        return item.roles().stream().filter(role -> role.kind() == kind).toList();
    }

    private static String names(List<AgendaRole> roles) {
        return roles.stream().map(AgendaRole::name).collect(Collectors.joining("; "));
    }
}
