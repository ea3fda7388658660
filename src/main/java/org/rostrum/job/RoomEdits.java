package org.rostrum.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Event;
import org.rostrum.event.Room;
import org.rostrum.intake.CellText;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import org.rostrum.text.Fold;
import org.rostrum.text.Nearest;
import org.rostrum.text.UserError;

/** Changes of rooms by hand: what they are called, and how many people they hold. A room is there when an item names it, or when it was added. */
public final class RoomEdits {
    private static final String NAME = "name";
    private static final String CAPACITY = "capacity";

    private final Event event;
    private final List<Room> rooms;
    private final List<AgendaItem> items;

    public RoomEdits(Database database, Event event) {
        this.event = event;
        rooms = database.rooms(event);
        items = database.agenda(event);
    }

    /**
     * Adds a room.
     *
     * @param values {@code capacity=120}, or none
     * @return the line to say, empty when it is there already
     * @throws UserError (USAGE) when the name is none, or a value is not understood
     */
    public Optional<String> add(Write write, String text, List<String> values) {
        String name = CellText.tidy(text);
        if (name.isEmpty()) {
            throw usage("a room has a name", "for example 'Baltic Hall'");
        }
        if (known(name).isPresent()) {
            return Optional.empty();
        }
        Map<String, String> said = FieldValues.of(values, "a new room", List.of(CAPACITY), "capacity=120");
        Optional<Integer> capacity = capacity(said);
        write.rooms(event).add(name, capacity);
        int there = in(name).size();
        return Optional.of("added: " + name
                + capacity.map(people -> " for " + people + " people").orElse("")
                + (there == 0 ? "" : ", where " + counted(there) + (there == 1 ? " is" : " are")));
    }

    /**
     * Changes a room, and with its name that of all items in it; a room that is called so already is one with it then.
     *
     * @param changes {@code name=…}, {@code capacity=…}
     * @return a line for each change, empty when it is so already
     * @throws UserError (USAGE) when there is no such room, or a value is not understood
     */
    public List<String> set(Write write, String text, List<String> changes) {
        String called = named(text);
        Map<String, String> said = FieldValues.of(changes, "a room", List.of(NAME, CAPACITY), "capacity=120");
        String name = said.getOrDefault(NAME, called);
        if (name.isEmpty()) {
            throw usage("a room has a name", "rostrum agenda set ITEM room= takes an item out of it");
        }
        List<String> done = new ArrayList<>();
        Optional<Room> mine = known(called);
        Optional<Room> other = Fold.key(name).equals(Fold.key(called)) ? Optional.empty() : known(name);
        Optional<Integer> before = other.flatMap(Room::capacity).or(() -> mine.flatMap(Room::capacity));
        Optional<Integer> capacity = said.containsKey(CAPACITY) ? capacity(said) : before;
        if (said.containsKey(NAME)) {
            rename(write, called, name, other.isPresent() || !in(name).isEmpty(), done);
        }
        if (!capacity.equals(before)) {
            done.add(name + ": capacity: " + shown(before) + " -> " + shown(capacity));
        }
        if (!done.isEmpty()) {
            keep(write, mine, other, name, capacity);
        }
        return done;
    }

    private void rename(Write write, String called, String name, boolean joins, List<String> done) {
        List<AgendaItem> respelt = Stream.concat(in(called).stream(), in(name).stream())
                .distinct()
                .filter(item -> !item.room().equals(name))
                .toList();
        respelt.forEach(item -> write.agenda().change(item.withRoom(name)));
        boolean sameRoom = Fold.key(name).equals(Fold.key(called));
        if (!respelt.isEmpty() || !called.equals(name)) {
            done.add(called + ": name: " + called + " -> " + name + ", of " + counted(respelt.size())
                    + (joins && !sameRoom ? ", one room with that of this name" : ""));
        }
    }

    private void keep(Write write, Optional<Room> mine, Optional<Room> other, String name, Optional<Integer> capacity) {
        if (mine.isPresent() && other.isPresent()) {
            write.rooms(event).remove(mine.get());
        }
        Optional<Room> stays = other.or(() -> mine);
        if (stays.isPresent()) {
            write.rooms(event).change(new Room(stays.get().id(), name, capacity));
        } else {
            write.rooms(event).add(name, capacity);
        }
    }

    /**
     * Takes a room away that was added.
     *
     * @return the line to say
     * @throws UserError (USAGE) when there is no such room, (DECISION) when items are in it
     */
    public String remove(Write write, String text) {
        String name = named(text);
        List<AgendaItem> there = in(name);
        if (!there.isEmpty()) {
            throw new UserError(
                    UserError.Kind.DECISION,
                    counted(there.size()) + (there.size() == 1 ? " is" : " are") + " in " + name,
                    "rostrum room set '" + name + "' name=OTHER puts " + (there.size() == 1 ? "it" : "them")
                            + " into another room");
        }
        write.rooms(event).remove(known(name).orElseThrow());
        return "removed: " + name;
    }

    /** The room as it is called: as added, else as most items spell it. */
    private String named(String text) {
        String name = CellText.tidy(text);
        List<AgendaItem> there = in(name);
        if (known(name).isEmpty() && there.isEmpty()) {
            List<String> names = Stream.concat(
                            rooms.stream().map(Room::name), items.stream().map(AgendaItem::room))
                    .filter(room -> !room.isEmpty())
                    .distinct()
                    .toList();
            throw usage(
                    event.code() + " has no room “" + name + "”",
                    names.isEmpty() ? "rostrum room add NAME adds one" : Nearest.hint(name, names));
        }
        boolean spelt = there.stream().anyMatch(item -> item.room().equals(name));
        return spelt
                ? name
                : known(name).map(Room::name).orElseGet(() -> there.get(0).room());
    }

    private Optional<Room> known(String name) {
        return rooms.stream()
                .filter(room -> Fold.key(room.name()).equals(Fold.key(name)))
                .findFirst();
    }

    private List<AgendaItem> in(String name) {
        return items.stream()
                .filter(item -> !item.room().isEmpty() && Fold.key(item.room()).equals(Fold.key(name)))
                .toList();
    }

    private static Optional<Integer> capacity(Map<String, String> said) {
        return Optional.ofNullable(said.get(CAPACITY))
                .filter(text -> !text.isEmpty())
                .map(text -> ItemFields.people(CAPACITY, text));
    }

    private static String shown(Optional<Integer> capacity) {
        return capacity.map(String::valueOf).orElse("(empty)");
    }

    private static String counted(int items) {
        return items + (items == 1 ? " item" : " items");
    }

    private static UserError usage(String message, String hint) {
        return new UserError(UserError.Kind.USAGE, message, hint);
    }
}
