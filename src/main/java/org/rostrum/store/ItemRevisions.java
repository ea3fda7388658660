package org.rostrum.store;

import static org.rostrum.store.schema.Tables.CHANGE;
import static org.rostrum.store.schema.Tables.TRANSACTION;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jooq.Record;
import org.rostrum.event.Revision;

/** How often agenda items, and who is on them, were changed by writes that stand. */
final class ItemRevisions {
    private final Map<Long, Long> itemOfRole = new HashMap<>();
    private final Map<Long, Long> lastWrite = new HashMap<>();
    private final Map<Long, Revision> revisions = new HashMap<>();

    private ItemRevisions() {}

    /** By the id of the item; of the items of all events, also of those that are gone. */
    static Map<Long, Revision> all(Session session) {
        ItemRevisions made = new ItemRevisions();
        session.sql()
                .select(
                        CHANGE.ENTITY,
                        CHANGE.ENTITY_ID,
                        CHANGE.FIELD,
                        CHANGE.OLD,
                        CHANGE.NEW,
                        TRANSACTION.ID,
                        TRANSACTION.MADE_AT,
                        TRANSACTION.UNDOES,
                        TRANSACTION.UNDONE_BY)
                .from(CHANGE)
                .join(TRANSACTION)
                .on(TRANSACTION.ID.eq(CHANGE.TRANSACTION_ID))
                .where(CHANGE.ENTITY.in(Logged.ITEMS.name(), Logged.ROLES.name()))
                .orderBy(CHANGE.ID)
                .forEach(made::add);
        return made.revisions;
    }

    private void add(Record change) {
        long id = change.get(CHANGE.ENTITY_ID);
        if (change.get(CHANGE.ENTITY).equals(Logged.ROLES.name())) {
            if (change.get(CHANGE.FIELD).isEmpty()) {
                String record = change.get(CHANGE.NEW) == null ? change.get(CHANGE.OLD) : change.get(CHANGE.NEW);
                itemOfRole.put(id, Long.parseLong(Json.members(record).get("item_id")));
            }
            id = itemOfRole.get(id);
        }
        boolean stands = change.get(TRANSACTION.UNDOES) == null && change.get(TRANSACTION.UNDONE_BY) == null;
        long write = change.get(TRANSACTION.ID);
        if (stands && !Long.valueOf(write).equals(lastWrite.put(id, write))) {
            Instant at = Instant.parse(change.get(TRANSACTION.MADE_AT));
            revisions.merge(id, new Revision(0, at), (before, now) -> new Revision(before.count() + 1, at));
        }
    }
}
