package org.rostrum.cli;

import java.util.List;
import org.rostrum.event.Event;
import org.rostrum.store.Database;
import org.rostrum.store.Write;

/** A change of the agenda by hand: what is other is told, and kept. */
abstract class AgendaEditCommand extends Command {
    /** Makes the change; a line for each thing that is other, none when it is so already. */
    abstract List<String> edit(Database database, Event event, Write write);

    /** Whether what is told is kept. */
    boolean keeps() {
        return true;
    }

    @Override
    public Integer call() {
        try (Database database = root().write()) {
            Event event = root().event(database);
            try (Write write = root().begin(database, asTyped())) {
                List<String> done = edit(database, event, write);
                done.forEach(root()::say);
                if (done.isEmpty()) {
                    root().say("it is so already; nothing changed");
                } else if (keeps()) {
                    write.commit();
                } else {
                    root().say("nothing was changed (--dry-run)");
                }
            }
        }
        return DONE;
    }
}
