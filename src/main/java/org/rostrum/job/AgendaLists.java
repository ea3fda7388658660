package org.rostrum.job;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rostrum.event.AgendaField;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Event;
import org.rostrum.event.Origin;
import org.rostrum.event.Participant;
import org.rostrum.event.RoleHolders;
import org.rostrum.event.Room;
import org.rostrum.event.Roster;
import org.rostrum.store.Database;
import org.rostrum.table.Column;
import org.rostrum.table.ResultTable;
import org.rostrum.table.RowSource;
import org.rostrum.text.Fold;
import org.rostrum.text.UserError;

/** The lists of what is on the agenda, as tables. */
public final class AgendaLists {
    /** The columns of an agenda that people read where it is a table. */
    public static final List<String> FOR_PEOPLE = List.of("day", "start", "end", "number", "title", "room", "people");

    /** The columns of {@link #speakers} that people read; the name stands only where it begins. */
    public static final List<String> SPEAKERS_FOR_PEOPLE =
            List.of("name", "delegation", "role", "number", "day", "start");

    /** The columns of {@link #of} that people read. */
    public static final List<String> DUTIES_FOR_PEOPLE =
            List.of("day", "start", "end", "number", "title", "room", "role");

    /** The columns of {@link #at} that people read. */
    public static final List<String> MOMENT_FOR_PEOPLE =
            List.of("when", "day", "start", "end", "number", "title", "room");

    /** The columns of {@link #rooms} that people read. */
    public static final List<String> ROOMS_FOR_PEOPLE =
            List.of("room", "capacity", "items", "minutes", "first", "last");

    private static final Column NUMBER = new Column("number", "No.", Column.Type.TEXT);

    private AgendaLists() {}

    /**
     * Agenda items in the order of time: {@code day, start, end_day, end, type, number, part_of, title, track, room, people, access, languages, annotation, questions, documents, expected},
     * the names under each role, {@code uid, id, source}.
     */
    public static ResultTable items(List<AgendaItem> items) {
        Map<Long, String> labels = new HashMap<>();
        items.forEach(item -> labels.put(item.id(), item.label()));
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("day"),
                Column.text("start"),
                Column.text("end_day"),
                Column.text("end"),
                Column.text("type"),
                NUMBER,
                Column.text("part_of"),
                Column.text("title"),
                Column.text("track"),
                Column.text("room"),
                Column.text("people"),
                Column.text("access"),
                Column.text("languages"),
                Column.text("annotation"),
                Column.text("questions"),
                Column.text("documents"),
                Column.integer("expected")));
        for (AgendaRole.Kind kind : AgendaRole.Kind.values()) {
            columns.add(Column.text(kind.code()));
        }
        columns.addAll(List.of(Column.text("uid"), Column.integer("id"), Column.text("source")));
        return new ResultTable(
                columns,
                RowSource.of(items.stream()
                        .map(item -> columns.stream()
                                .map(column -> value(item, column.name(), labels))
                                .toList())
                        .toList()));
    }

    private static String value(AgendaItem item, String column, Map<Long, String> labels) {
        return switch (column) {
            case "end_day" -> item.end().toLocalDate().toString();
            case "part_of" -> item.parent().map(labels::get).orElse("");
            case "people" ->
                item.roles().stream()
                        .map(role -> role.kind().code() + " " + role.name())
                        .collect(Collectors.joining("; "));
            case "id" -> Long.toString(item.id());
            case "source" -> item.origin().map(Origin::toString).orElse("");
            default -> {
                Optional<AgendaRole.Kind> kind = AgendaRole.Kind.of(column);
                yield kind.isPresent()
                        ? people(item, kind.get())
                        : AgendaField.named(column).orElseThrow().of(item);
            }
        };
    }

    /** Those who have a role on an item with all that is written of them, apart by semicolons. */
    static String people(AgendaItem item, AgendaRole.Kind kind) {
        return item.roles().stream()
                .filter(role -> role.kind() == kind)
                .map(AgendaRole::text)
                .collect(Collectors.joining("; "));
    }

    private record Slot(AgendaItem item, AgendaRole role, RoleHolders.Tie tie) {}

    /**
     * Whoever is on the agenda, a row for each role, in the order in which they first come up, those of one person together: {@code name} as on the agenda{@code , delegation, role, number, day,
     * start, end, title, room, presentation, confirmed, participant, evidence}; participant and evidence are empty while it is not known who is meant, or who of several.
     */
    public static ResultTable speakers(Database database, Event event) {
        Roster roster = database.roster(event);
        RoleHolders holders = new RoleHolders(roster.participants());
        Map<String, List<Slot>> byPerson = new LinkedHashMap<>();
        for (AgendaItem item : roster.items()) {
            for (AgendaRole role : item.roles()) {
                Slot slot = new Slot(item, role, holders.tie(role));
                byPerson.computeIfAbsent(holders.who(role), who -> new ArrayList<>())
                        .add(slot);
            }
        }
        return new ResultTable(
                List.of(
                        Column.text("name"),
                        Column.text("delegation"),
                        Column.text("role"),
                        NUMBER,
                        Column.text("day"),
                        Column.text("start"),
                        Column.text("end"),
                        Column.text("title"),
                        Column.text("room"),
                        Column.text("presentation"),
                        new Column("confirmed", "Confirmed", Column.Type.BOOLEAN),
                        Column.integer("participant"),
                        Column.text("evidence")),
                RowSource.of(byPerson.values().stream()
                        .flatMap(List::stream)
                        .map(AgendaLists::speaker)
                        .toList()));
    }

    private static List<String> speaker(Slot slot) {
        AgendaItem item = slot.item();
        AgendaRole role = slot.role();
        Optional<Participant> person = slot.tie().one();
        return List.of(
                role.name(),
                person.map(p -> p.delegation().name()).orElse(role.delegation()),
                role.kind().code(),
                item.number(),
                AgendaField.DAY.of(item),
                AgendaField.START.of(item),
                AgendaField.END.of(item),
                item.title(),
                item.room(),
                role.title(),
                Boolean.toString(role.confirmed()),
                person.map(p -> Long.toString(p.id())).orElse(""),
                evidence(slot.tie()));
    }

    /** {@code by name}; {@code 2 of this name}, {@code not registered} while nobody is known to be meant. */
    static String evidence(RoleHolders.Tie tie) {
        if (tie.one().isPresent()) {
            return tie.evidence();
        }
        return tie.people().isEmpty() ? "not registered" : tie.people().size() + " of this name";
    }

    /** Rooms in the order in which they are first used, then those that no item names: {@code room, capacity, items, minutes} in use, {@code first, last} day. */
    public static ResultTable rooms(Database database, Event event) {
        Map<String, List<AgendaItem>> used = new LinkedHashMap<>();
        for (AgendaItem item : database.agenda(event)) {
            if (!item.room().isEmpty()) {
                used.computeIfAbsent(Fold.key(item.room()), key -> new ArrayList<>())
                        .add(item);
            }
        }
        Map<String, Room> known = new HashMap<>();
        for (Room room : database.rooms(event)) {
            known.put(Fold.key(room.name()), room);
            used.putIfAbsent(Fold.key(room.name()), List.of());
        }
        List<List<String>> rows = new ArrayList<>();
        used.forEach((key, items) -> rows.add(room(Optional.ofNullable(known.get(key)), items, event)));
        return new ResultTable(
                List.of(
                        Column.text("room"),
                        Column.integer("capacity"),
                        Column.integer("items"),
                        Column.integer("minutes"),
                        Column.text("first"),
                        Column.text("last")),
                RowSource.of(rows));
    }

    private static List<String> room(Optional<Room> known, List<AgendaItem> items, Event event) {
        long minutes = items.stream()
                .mapToLong(item -> Math.max(0, item.length(event.zone()).toMinutes()))
                .sum();
        return List.of(
                known.map(Room::name).orElseGet(() -> items.get(0).room()),
                known.flatMap(Room::capacity).map(String::valueOf).orElse(""),
                Integer.toString(items.size()),
                Long.toString(minutes),
                items.isEmpty() ? "" : AgendaField.DAY.of(items.get(0)),
                items.isEmpty() ? "" : AgendaField.DAY.of(items.get(items.size() - 1)));
    }

    /**
     * What a person has to do on the agenda, in the order of time: {@code day, start, end, number, title, room, role, presentation, confirmed, evidence, id} of the item. A name that stands on it but is
     * nobody registered is found too; so is what a person may be meant by who is one of several of a name.
     *
     * @throws UserError (USAGE) when the text means nobody
     */
    public static ResultTable of(Database database, Event event, String text) {
        Roster roster = database.roster(event);
        RoleHolders holders = new RoleHolders(roster.participants());
        String name = Fold.key(RoleHolders.withoutHonorific(text));
        boolean written = database.named(event, text).isEmpty()
                && roster.items().stream()
                        .flatMap(item -> item.roles().stream())
                        .anyMatch(role -> Fold.key(RoleHolders.withoutHonorific(role.name()))
                                .equals(name));
        long id = written ? 0 : Persons.one(database, event, text).id();
        List<List<String>> rows = new ArrayList<>();
        for (AgendaItem item : roster.items()) {
            for (AgendaRole role : item.roles()) {
                RoleHolders.Tie tie = holders.tie(role);
                boolean meant = written
                        ? Fold.key(RoleHolders.withoutHonorific(role.name())).equals(name)
                        : tie.people().stream().anyMatch(person -> person.id() == id)
                                && tie.one().map(person -> person.id() == id).orElse(true);
                if (meant) {
                    rows.add(duty(item, role, tie));
                }
            }
        }
        return new ResultTable(
                List.of(
                        Column.text("day"),
                        Column.text("start"),
                        Column.text("end"),
                        NUMBER,
                        Column.text("title"),
                        Column.text("room"),
                        Column.text("role"),
                        Column.text("presentation"),
                        new Column("confirmed", "Confirmed", Column.Type.BOOLEAN),
                        Column.text("evidence"),
                        Column.integer("id")),
                RowSource.of(rows));
    }

    private static List<String> duty(AgendaItem item, AgendaRole role, RoleHolders.Tie tie) {
        return List.of(
                AgendaField.DAY.of(item),
                AgendaField.START.of(item),
                AgendaField.END.of(item),
                item.number(),
                item.title(),
                item.room(),
                role.kind().code(),
                role.title(),
                Boolean.toString(role.confirmed()),
                evidence(tie),
                Long.toString(item.id()));
    }

    /** What goes on at a moment, and what begins next after it: {@code when} (now, next){@code , day, start, end, number, title, room, people, id}; empty when all is over. */
    public static ResultTable at(Database database, Event event, LocalDateTime moment) {
        List<AgendaItem> items = database.agenda(event);
        Optional<LocalDateTime> next = items.stream()
                .map(AgendaItem::start)
                .filter(start -> start.isAfter(moment))
                .min(Comparator.naturalOrder());
        List<List<String>> rows = new ArrayList<>();
        for (AgendaItem item : items) {
            boolean now = !item.start().isAfter(moment) && item.end().isAfter(moment);
            if (now || next.filter(item.start()::equals).isPresent()) {
                rows.add(List.of(
                        now ? "now" : "next",
                        AgendaField.DAY.of(item),
                        AgendaField.START.of(item),
                        AgendaField.END.of(item),
                        item.number(),
                        item.title(),
                        item.room(),
                        value(item, "people", Map.of()),
                        Long.toString(item.id())));
            }
        }
        return new ResultTable(
                List.of(
                        Column.text("when"),
                        Column.text("day"),
                        Column.text("start"),
                        Column.text("end"),
                        NUMBER,
                        Column.text("title"),
                        Column.text("room"),
                        Column.text("people"),
                        Column.integer("id")),
                RowSource.of(rows));
    }
}
