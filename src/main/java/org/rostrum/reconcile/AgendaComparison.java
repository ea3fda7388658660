package org.rostrum.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.NameKey;

/** What a list says of an agenda item against what is stored of it: an empty cell takes nothing away. */
final class AgendaComparison {
    private static final List<String> ORDER = order();

    private final AgendaItem stored;
    private final AgendaItem result;
    private final List<FieldChange> changes = new ArrayList<>();

    AgendaComparison(AgendaItem entry, AgendaItem stored) {
        this.stored = stored;
        result = new AgendaItem(
                stored.id(),
                said("number", stored.number(), entry.number()),
                entry.kind(),
                said("title", stored.title(), entry.title()),
                said("room", stored.room(), entry.room()),
                entry.day(),
                entry.start(),
                entry.end(),
                roles(entry),
                entry.origin());
        compareTimes(entry);
        changes.sort(Comparator.comparingInt(change -> ORDER.indexOf(change.field())));
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

    private static List<String> order() {
        List<String> order = new ArrayList<>(List.of("number", "kind", "title", "room", "day", "start", "end"));
        for (AgendaRole.Kind kind : AgendaRole.Kind.values()) {
            order.add(kind.code());
        }
        return List.copyOf(order);
    }

    private String said(String field, String held, String said) {
        if (said.isEmpty() || said.equals(held)) {
            return held;
        }
        changes.add(new FieldChange(field, held, said, held.isEmpty() ? "" : Spelling.mark(held, said)));
        return said;
    }

    private void compareTimes(AgendaItem entry) {
        said("kind", stored.kind().code(), entry.kind().code());
        said("day", stored.day().toString(), entry.day().toString());
        said("start", stored.start().toString(), entry.start().toString());
        said("end", stored.end().toString(), entry.end().toString());
    }

    /** The people of each role that the list names anybody for, else the stored ones. Somebody whose name stays keeps the participant assigned to it. */
    private List<AgendaRole> roles(AgendaItem entry) {
        List<AgendaRole> roles = new ArrayList<>();
        for (AgendaRole.Kind kind : AgendaRole.Kind.values()) {
            List<AgendaRole> held = of(kind, stored);
            List<AgendaRole> said = of(kind, entry);
            said(kind.code(), names(held), names(said));
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
                .map(other -> new AgendaRole(role.kind(), role.name(), other.participant()))
                .orElse(role);
    }

    private static List<AgendaRole> of(AgendaRole.Kind kind, AgendaItem item) {
        return item.roles().stream().filter(role -> role.kind() == kind).toList();
    }

    private static String names(List<AgendaRole> roles) {
        return roles.stream().map(AgendaRole::name).collect(Collectors.joining("; "));
    }
}
