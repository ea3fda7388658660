package org.rostrum.reconcile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rostrum.event.AgendaDetails;
import org.rostrum.event.AgendaField;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.NameKey;

/** What a list says of an agenda item against what is stored of it: an empty cell takes nothing away, and a value changed by hand stays unless the list has something new. */
final class AgendaComparison {
    static final String PART_OF = "part_of";

    private final AgendaItem stored;
    private final AgendaItem entry;
    private final ByHand.Values byHand;
    private final AgendaItem result;
    private final List<FieldChange> changes = new ArrayList<>();

    AgendaComparison(AgendaItem entry, AgendaItem stored, AgendaParts parts, ByHand.Values byHand) {
        this.stored = stored;
        this.entry = entry;
        this.byHand = byHand;
        boolean parent =
                entry.parent().isPresent() && takes(PART_OF, parts.label(stored.parent()), parts.label(entry.parent()));
        AgendaItem from = timed(stored)
                .withParent(parent ? entry.parent() : stored.parent())
                .withNumber(takes(AgendaField.NUMBER) ? entry.number() : stored.number())
                .withKind(takes(AgendaField.TYPE) ? entry.kind() : stored.kind())
                .withTitle(takes(AgendaField.TITLE) ? entry.title() : stored.title())
                .withTrack(takes(AgendaField.TRACK) ? entry.track() : stored.track())
                .withRoom(takes(AgendaField.ROOM) ? entry.room() : stored.room())
                .withDetails(details(entry.details(), stored.details()))
                .withRoles(roles())
                .withOrigin(entry.origin());
        result = from;
        List<String> order = order();
        changes.sort((a, b) -> order.indexOf(a.field()) - order.indexOf(b.field()));
    }

    private static List<String> order() {
        List<String> order = new ArrayList<>();
        for (AgendaField field : AgendaField.values()) {
            order.add(field.code());
        }
        order.add(PART_OF);
        for (AgendaRole.Kind kind : AgendaRole.Kind.values()) {
            order.add(kind.code());
        }
        return order;
    }

    AgendaItem result() {
        return result;
    }

    List<FieldChange> changes() {
        return changes;
    }

    ByHand.Values byHand() {
        return byHand;
    }

    PlannedRow.State state() {
        return PlannedRow.State.of(changes);
    }

    private boolean takes(AgendaField field) {
        return takes(field.code(), field.of(stored), field.of(entry));
    }

    /** Whether what the list says is stored: it says something, and nobody has changed the value by hand meanwhile. A change is remembered. */
    private boolean takes(String field, String held, String said) {
        if (said.isEmpty() || said.equals(held) || !byHand.yields(field, held, said)) {
            return false;
        }
        changes.add(FieldChange.of(field, held, said));
        return true;
    }

    /** The end is a time some days after the start, so that an item that is moved goes on as long over night. */
    private AgendaItem timed(AgendaItem item) {
        LocalDate day = takes(AgendaField.DAY) ? entry.day() : stored.day();
        LocalTime start = (takes(AgendaField.START) ? entry : stored).start().toLocalTime();
        boolean sameNights = nights(entry) == nights(stored);
        String held = AgendaField.END.of(stored);
        boolean end = takes(AgendaField.END.code(), held, AgendaField.END.of(entry));
        boolean nights = !sameNights && (end || held.equals(AgendaField.END.of(entry)));
        if (nights) {
            LocalDate last = day.plusDays(nights(entry));
            changes.add(new FieldChange(
                    AgendaField.END_DAY.code(), stored.end().toLocalDate().toString(), last.toString(), ""));
        }
        AgendaItem ending = end ? entry : stored;
        return item.withTimes(
                day.atTime(start),
                day.plusDays(nights(nights ? entry : stored))
                        .atTime(ending.end().toLocalTime()));
    }

    private static long nights(AgendaItem item) {
        return ChronoUnit.DAYS.between(item.day(), item.end().toLocalDate());
    }

    private AgendaDetails details(AgendaDetails said, AgendaDetails held) {
        return new AgendaDetails(
                takes(AgendaField.ACCESS) ? said.access() : held.access(),
                takes(AgendaField.LANGUAGES) ? said.languages() : held.languages(),
                takes(AgendaField.ANNOTATION) ? said.annotation() : held.annotation(),
                takes(AgendaField.QUESTIONS) ? said.questions() : held.questions(),
                takes(AgendaField.DOCUMENTS) ? said.documents() : held.documents(),
                takes(AgendaField.EXPECTED) ? said.expected() : held.expected(),
                takes(AgendaField.UID) ? said.uid() : held.uid());
    }

    /** The people of each role that the list names anybody for, else the stored ones. Somebody whose name stays keeps the participant assigned to it. */
    private List<AgendaRole> roles() {
        List<AgendaRole> roles = new ArrayList<>();
        for (AgendaRole.Kind kind : AgendaRole.Kind.values()) {
            List<AgendaRole> held = of(kind, stored);
            List<AgendaRole> said =
                    of(kind, entry).stream().map(role -> known(role, held)).toList();
            roles.addAll(takes(kind.code(), names(held), names(said)) ? said : held);
        }
        return roles;
    }

    /** Somebody of the list with what is stored of the same name and the list does not say. */
    private static AgendaRole known(AgendaRole role, List<AgendaRole> held) {
        String name = NameKey.of(role.name(), "");
        Optional<AgendaRole> same = held.stream()
                .filter(other -> NameKey.of(other.name(), "").equals(name))
                .findFirst();
        return same.map(other -> new AgendaRole(
                        role.kind(),
                        role.name(),
                        role.delegation().isEmpty() ? other.delegation() : role.delegation(),
                        role.title().isEmpty() ? other.title() : role.title(),
                        role.confirmed(),
                        role.participant().or(other::participant)))
                .orElse(role);
    }

    private static List<AgendaRole> of(AgendaRole.Kind kind, AgendaItem item) {
        return item.roles().stream().filter(role -> role.kind() == kind).toList();
    }

    private static String names(List<AgendaRole> roles) {
        return roles.stream().map(AgendaRole::inWords).collect(Collectors.joining("; "));
    }
}
