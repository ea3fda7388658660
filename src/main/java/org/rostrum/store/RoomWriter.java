package org.rostrum.store;

import java.util.Optional;
import org.rostrum.event.Room;

/** Writes what people know of the rooms of an event. Which items are there is a matter of the items. */
public final class RoomWriter {
    private final ChangeLog log;
    private final long event;

    RoomWriter(ChangeLog log, long event) {
        this.log = log;
        this.event = event;
    }

    /** Makes a room be known by its name; its id. */
    public long add(String name, Optional<Integer> capacity) {
        long id = log.nextId(Logged.ROOMS);
        log.insert(Logged.ROOMS, id, row(name, capacity));
        return id;
    }

    /** Changes the stored room of this id to what is given. */
    public void change(Room room) {
        log.update(Logged.ROOMS, room.id(), log.read(Logged.ROOMS, room.id()), row(room.name(), room.capacity()));
    }

    /** Takes away what is known of a room. */
    public void remove(Room room) {
        log.delete(Logged.ROOMS, room.id());
    }

    private String[] row(String name, Optional<Integer> capacity) {
        return new String[] {
            Long.toString(event), name, capacity.map(String::valueOf).orElse(null)
        };
    }
}
