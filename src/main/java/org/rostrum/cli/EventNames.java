package org.rostrum.cli;

import java.util.stream.Collectors;
import org.rostrum.event.Event;
import org.rostrum.store.Database;
import org.rostrum.text.UserError;

/** The codes of events, as messages name them. */
final class EventNames {
    private EventNames() {}

    /** The error for a code that no event has; it names those that there are. */
    static UserError unknown(String code, Database database) {
        String known = database.events().all().stream().map(Event::code).collect(Collectors.joining(", "));
        return new UserError(
                UserError.Kind.USAGE,
                "no event " + code + " in the database",
                known.isEmpty()
                        ? "rostrum event add " + code + " --title … --from DATE --to DATE"
                        : "there is " + known);
    }
}
