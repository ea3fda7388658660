package org.rostrum.store;

import static org.rostrum.store.schema.Tables.AGENDA_ITEM;
import static org.rostrum.store.schema.Tables.AGENDA_ROLE;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.event.AgendaField;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.text.UserError;

/** Writes agenda items with the people on them. */
public final class AgendaWriter {
    /** Where the parent stands in a logged row. */
    private static final int PARENT = 9;

    private final Session session;
    private final ChangeLog log;

    AgendaWriter(Session session, ChangeLog log) {
        this.session = session;
        this.log = log;
    }

    /** Adds an item to the agenda of an event, whatever its id; the new id. */
    public long add(long event, AgendaItem item) {
        return add(next(), event, item);
    }

    /** The id that the next new item gets. */
    long next() {
        return log.nextId(Logged.ITEMS);
    }

    /** Adds an item with an id that is free: {@link #next}, or one that the same item had before. */
    long add(long id, long event, AgendaItem item) {
        log.insert(Logged.ITEMS, id, row(event, item));
        addRoles(id, item.roles());
        return id;
    }

    /**
     * Changes the stored item of this id, and the people on it, to what is given.
     *
     * @throws UserError (USAGE) when there is no such item
     */
    public void change(AgendaItem item) {
        String[] before = stored(item.id());
        log.update(Logged.ITEMS, item.id(), before, row(Long.parseLong(before[0]), item));
        changeRoles(item.id(), item.roles());
    }

    /** Whoever stays stays the same record: what is said of the person otherwise is a change of that. */
    private void changeRoles(long item, List<AgendaRole> wanted) {
        Map<Long, AgendaRole> there = new LinkedHashMap<>();
        session.sql()
                .selectFrom(AGENDA_ROLE)
                .where(AGENDA_ROLE.ITEM_ID.eq(item))
                .orderBy(AGENDA_ROLE.PLACE)
                .forEach(row -> there.put(row.get(AGENDA_ROLE.ID), AgendaReader.role(row)));
        if (List.copyOf(there.values()).equals(wanted)) {
            return;
        }
        long[] ids = new long[wanted.size()];
        for (int place = 0; place < ids.length; place++) {
            AgendaRole role = wanted.get(place);
            ids[place] = there.entrySet().stream()
                    .filter(stored -> stored.getValue().kind() == role.kind()
                            && stored.getValue().name().equals(role.name()))
                    .mapToLong(Map.Entry::getKey)
                    .findFirst()
                    .orElse(0);
            there.remove(ids[place]);
        }
        there.keySet().stream().sorted(Comparator.reverseOrder()).forEach(id -> log.delete(Logged.ROLES, id));
        long next = log.nextId(Logged.ROLES);
        for (int place = 0; place < ids.length; place++) {
            String[] row = row(item, place, wanted.get(place));
            if (ids[place] == 0) {
                log.insert(Logged.ROLES, next++, row);
            } else {
                log.update(Logged.ROLES, ids[place], log.read(Logged.ROLES, ids[place]), row);
            }
        }
    }

    /** Makes the parts of an item items of their own. */
    void detachParts(long id) {
        List<Long> parts = session.sql()
                .select(AGENDA_ITEM.ID)
                .from(AGENDA_ITEM)
                .where(AGENDA_ITEM.PARENT_ID.eq(id))
                .fetch(AGENDA_ITEM.ID);
        for (long part : parts) {
            String[] before = log.read(Logged.ITEMS, part);
            String[] after = before.clone();
            after[PARENT] = null;
            log.update(Logged.ITEMS, part, before, after);
        }
    }

    /**
     * Takes an item and the people on it away.
     *
     * @throws UserError (USAGE) when there is no such item
     */
    public void remove(long id) {
        stored(id);
        removeRoles(id);
        log.delete(Logged.ITEMS, id);
    }

    private String[] stored(long id) {
        if (!session.sql().fetchExists(AGENDA_ITEM, AGENDA_ITEM.ID.eq(id))) {
            throw new UserError(
                    UserError.Kind.USAGE, "there is no agenda item " + id, "rostrum list agenda shows the ids");
        }
        return log.read(Logged.ITEMS, id);
    }

    /** In the order of the table's logged columns. */
    private static String[] row(long event, AgendaItem item) {
        return new String[] {
            Long.toString(event),
            item.number(),
            item.kind().code(),
            item.title(),
            item.room(),
            item.day().toString(),
            item.start().toLocalTime().toString(),
            item.end().toLocalDate().toString(),
            item.end().toLocalTime().toString(),
            item.parent().map(String::valueOf).orElse(null),
            item.track(),
            AgendaField.ACCESS.of(item),
            AgendaField.LANGUAGES.of(item),
            AgendaField.ANNOTATION.of(item),
            AgendaField.QUESTIONS.of(item),
            AgendaField.DOCUMENTS.of(item),
            item.details().expected().map(String::valueOf).orElse(null),
            item.details().uid()
        };
    }

    private void removeRoles(long item) {
        List<Long> ids = session.sql()
                .select(AGENDA_ROLE.ID)
                .from(AGENDA_ROLE)
                .where(AGENDA_ROLE.ITEM_ID.eq(item))
                .orderBy(AGENDA_ROLE.ID.desc())
                .fetch(AGENDA_ROLE.ID);
        ids.forEach(id -> log.delete(Logged.ROLES, id));
    }

    private void addRoles(long item, List<AgendaRole> roles) {
        long id = roles.isEmpty() ? 0 : log.nextId(Logged.ROLES);
        for (int place = 0; place < roles.size(); place++) {
            log.insert(Logged.ROLES, id++, row(item, place, roles.get(place)));
        }
    }

    private static String[] row(long item, int place, AgendaRole role) {
        return new String[] {
            Long.toString(item),
            Integer.toString(place + 1),
            role.kind().code(),
            role.name(),
            role.delegation(),
            role.title(),
            role.confirmed() ? "1" : "0",
            role.participant().map(String::valueOf).orElse(null)
        };
    }
}
