package org.rostrum.store;

import static org.rostrum.store.schema.Tables.VIEW;

import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.rostrum.event.SavedView;

/** The lists that were saved under a name, for all events. */
public final class Views {
    private final Session session;

    Views(Session session) {
        this.session = session;
    }

    /** All of them, by name. */
    public List<SavedView> all() {
        return session.sql().selectFrom(VIEW).orderBy(VIEW.NAME).fetch(Views::view);
    }

    /** The one with this name. */
    public Optional<SavedView> find(String name) {
        return session.sql().selectFrom(VIEW).where(VIEW.NAME.eq(name)).fetchOptional(Views::view);
    }

    Optional<Long> id(String name) {
        return session.sql()
                .select(VIEW.ID)
                .from(VIEW)
                .where(VIEW.NAME.eq(name))
                .fetchOptional(VIEW.ID);
    }

    /** The values of a record, as the change log has them. */
    static String[] row(SavedView view) {
        return new String[] {
            view.name(),
            Json.array(view.columns()),
            Json.array(view.where()),
            Json.array(view.sort()),
            view.all() ? "1" : "0"
        };
    }

    private static SavedView view(Record row) {
        return new SavedView(
                row.get(VIEW.NAME),
                Json.texts(row.get(VIEW.COLUMNS)),
                Json.texts(row.get(VIEW.CONDITIONS)),
                Json.texts(row.get(VIEW.SORT)),
                row.get(VIEW.EVERY_STATUS) == 1);
    }
}
