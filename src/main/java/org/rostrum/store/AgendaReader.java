package org.rostrum.store;

import static org.rostrum.store.schema.Tables.AGENDA_ITEM;
import static org.rostrum.store.schema.Tables.AGENDA_ROLE;
import static org.rostrum.store.schema.Tables.IMPORT_ROW;
import static org.rostrum.store.schema.Tables.IMPORT_SHEET;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Record;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Event;
import org.rostrum.event.Origin;

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
                .select(AGENDA_ROLE.ITEM_ID, AGENDA_ROLE.KIND, AGENDA_ROLE.NAME, AGENDA_ROLE.PARTICIPANT_ID)
                .from(AGENDA_ROLE)
                .join(AGENDA_ITEM)
                .on(AGENDA_ITEM.ID.eq(AGENDA_ROLE.ITEM_ID))
                .where(AGENDA_ITEM.EVENT_ID.eq(event.id()))
                .orderBy(AGENDA_ROLE.ITEM_ID, AGENDA_ROLE.PLACE)
                .forEach(r -> roles.computeIfAbsent(r.get(AGENDA_ROLE.ITEM_ID), id -> new ArrayList<>())
                        .add(new AgendaRole(
                                AgendaRole.Kind.of(r.get(AGENDA_ROLE.KIND)).orElseThrow(),
                                r.get(AGENDA_ROLE.NAME),
                                Optional.ofNullable(r.get(AGENDA_ROLE.PARTICIPANT_ID)))));
        return roles;
    }

    private static AgendaItem item(Record r, List<AgendaRole> roles) {
        Optional<Origin> origin = Optional.ofNullable(r.get(IMPORT_SHEET.FILE))
                .map(file -> new Origin(file, r.get(IMPORT_SHEET.SHEET), r.get(IMPORT_ROW.ROW)));
        return new AgendaItem(
                r.get(AGENDA_ITEM.ID),
                r.get(AGENDA_ITEM.NUMBER),
                AgendaItem.Kind.of(r.get(AGENDA_ITEM.KIND)).orElseThrow(),
                r.get(AGENDA_ITEM.TITLE),
                r.get(AGENDA_ITEM.ROOM),
                LocalDate.parse(r.get(AGENDA_ITEM.DAY_ON)),
                LocalTime.parse(r.get(AGENDA_ITEM.STARTS)),
                LocalTime.parse(r.get(AGENDA_ITEM.ENDS)),
                roles,
                origin);
    }
}
