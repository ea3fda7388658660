package org.rostrum.store;

import java.util.Optional;
import org.rostrum.event.SavedView;

/** Saves lists under a name, and takes them away. */
public final class ViewWriter {
    private final Session session;
    private final ChangeLog log;

    ViewWriter(Session session, ChangeLog log) {
        this.session = session;
        this.log = log;
    }

    /** Saves a list under its name, in place of the one that had it. */
    public void save(SavedView view) {
        String[] values = Views.row(view);
        Optional<Long> before = new Views(session).id(view.name());
        if (before.isPresent()) {
            log.update(Logged.VIEWS, before.get(), log.read(Logged.VIEWS, before.get()), values);
        } else {
            log.insert(Logged.VIEWS, log.nextId(Logged.VIEWS), values);
        }
    }

    /** Takes a saved list away; nothing happens when there is none. */
    public void remove(String name) {
        new Views(session).id(name).ifPresent(id -> log.delete(Logged.VIEWS, id));
    }
}
