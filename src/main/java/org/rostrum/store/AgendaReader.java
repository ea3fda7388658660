package org.rostrum.store;

import static org.rostrum.store.schema.Tables.AGENDA_ITEM;
import static org.rostrum.store.schema.Tables.AGENDA_ROLE;
import static org.rostrum.store.schema.Tables.IMPORT_ROW;
import static org.rostrum.store.schema.Tables.IMPORT_SHEET;
import static org.rostrum.store.schema.Tables.ROOM;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Record;
import org.rostrum.event.AgendaDetails;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Event;
import org.rostrum.event.Origin;
import org.rostrum.event.Room;

/** Reads the agenda. */
final class AgendaReader {
    private final Session session;

    AgendaReader(Session session) {
        this.session = session;
    }

    /** All items in the order of day, start and place in the list. */
    List<AgendaItem> items(Event event) {
        Map<Long, List<AgendaRole>> roles = roles(event);
        return session.sql()
                .select(AGENDA_ITEM.asterisk(), IMPORT_SHEET.FILE, IMPORT_SHEET.SHEET, IMPORT_ROW.ROW)
                .from(AGENDA_ITEM)
                .leftJoin(IMPORT_ROW)
                .on(IMPORT_ROW.ID.eq(AGENDA_ITEM.IMPORT_ROW_ID))
                .leftJoin(IMPORT_SHEET)
                .on(IMPORT_SHEET.ID.eq(IMPORT_ROW.SHEET_ID))
                .where(AGENDA_ITEM.EVENT_ID.eq(event.id()))
                .orderBy(
                        AGENDA_ITEM.DAY_ON,
                        AGENDA_ITEM.STARTS,
                        AGENDA_ITEM.IMPORT_ROW_ID.isNull(),
                        AGENDA_ITEM.IMPORT_ROW_ID,
                        AGENDA_ITEM.ID)
                .fetch(r -> item(r, roles.getOrDefault(r.get(AGENDA_ITEM.ID), List.of())));
    }

    private Map<Long, List<AgendaRole>> roles(Event event) {
        Map<Long, List<AgendaRole>> roles = new HashMap<>();
        session.sql()
                .select(
                        AGENDA_ROLE.ITEM_ID,
                        AGENDA_ROLE.KIND,
                        AGENDA_ROLE.NAME,
                        AGENDA_ROLE.DELEGATION,
                        AGENDA_ROLE.TITLE,
                        AGENDA_ROLE.CONFIRMED,
                        AGENDA_ROLE.PARTICIPANT_ID)
                .from(AGENDA_ROLE)
                .join(AGENDA_ITEM)
                .on(AGENDA_ITEM.ID.eq(AGENDA_ROLE.ITEM_ID))
                .where(AGENDA_ITEM.EVENT_ID.eq(event.id()))
                .orderBy(AGENDA_ROLE.ITEM_ID, AGENDA_ROLE.PLACE)
                .forEach(r -> roles.computeIfAbsent(r.get(AGENDA_ROLE.ITEM_ID), id -> new ArrayList<>())
                        .add(role(r)));
        return roles;
    }

    private static AgendaItem item(Record r, List<AgendaRole> roles) {
        Optional<Origin> origin = Optional.ofNullable(r.get(IMPORT_SHEET.FILE))
                .map(file -> new Origin(file, r.get(IMPORT_SHEET.SHEET), r.get(IMPORT_ROW.ROW)));
        LocalDate day = LocalDate.parse(r.get(AGENDA_ITEM.DAY_ON));
        LocalDate last = LocalDate.parse(r.get(AGENDA_ITEM.ENDS_ON));
        return new AgendaItem(
                r.get(AGENDA_ITEM.ID),
                Optional.ofNullable(r.get(AGENDA_ITEM.PARENT_ID)),
                r.get(AGENDA_ITEM.NUMBER),
                AgendaItem.Kind.of(r.get(AGENDA_ITEM.KIND)).orElseThrow(),
                r.get(AGENDA_ITEM.TITLE),
                r.get(AGENDA_ITEM.TRACK),
                r.get(AGENDA_ITEM.ROOM),
                day.atTime(LocalTime.parse(r.get(AGENDA_ITEM.STARTS))),
                last.atTime(LocalTime.parse(r.get(AGENDA_ITEM.ENDS))),
                details(r),
                roles,
                origin);
    }

    private static AgendaDetails details(Record r) {
        return new AgendaDetails(
                AgendaDetails.Access.of(r.get(AGENDA_ITEM.ACCESS)),
                apart(r.get(AGENDA_ITEM.LANGUAGES), ", "),
                r.get(AGENDA_ITEM.ANNOTATION),
                r.get(AGENDA_ITEM.QUESTIONS),
                apart(r.get(AGENDA_ITEM.DOCUMENTS), "\n"),
                Optional.ofNullable(r.get(AGENDA_ITEM.EXPECTED)),
                r.get(AGENDA_ITEM.UID));
    }

    static List<String> apart(String text, String by) {
        return text.isEmpty() ? List.of() : List.of(text.split(by));
    }

    /** The role of a row with the columns of one. */
    static AgendaRole role(Record r) {
        return new AgendaRole(
                AgendaRole.Kind.of(r.get(AGENDA_ROLE.KIND)).orElseThrow(),
                r.get(AGENDA_ROLE.NAME),
                r.get(AGENDA_ROLE.DELEGATION),
                r.get(AGENDA_ROLE.TITLE),
                r.get(AGENDA_ROLE.CONFIRMED) == 1,
                Optional.ofNullable(r.get(AGENDA_ROLE.PARTICIPANT_ID)));
    }

    /** The rooms of which something is known, in the order of their names. */
    List<Room> rooms(Event event) {
        return session.sql()
                .select(ROOM.ID, ROOM.NAME, ROOM.CAPACITY)
                .from(ROOM)
                .where(ROOM.EVENT_ID.eq(event.id()))
                .orderBy(ROOM.NAME)
                .fetch(r -> new Room(r.value1(), r.value2(), Optional.ofNullable(r.value3())));
    }
}
