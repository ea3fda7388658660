package org.rostrum.job;

import java.util.List;
import java.util.stream.Collectors;
import org.rostrum.event.Event;
import org.rostrum.event.Participant;
import org.rostrum.store.Database;
import org.rostrum.text.UserError;

/** Whom a command line means by an id, an e-mail address or a name. */
final class Persons {
    private static final int MOST = 5;

    private Persons() {}

    /**
     * The one participant whom the text means.
     *
     * @throws UserError (USAGE) when it means nobody or several
     */
    static Participant one(Database database, Event event, String text) {
        List<Participant> named = database.named(event, text);
        if (named.isEmpty()) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "no participant of " + event.code() + " is “" + text + "”",
                    "give an id, an e-mail address or a whole name; rostrum find looks for a part of one");
        }
        if (named.size() > 1) {
            String whom = named.stream().limit(MOST).map(Persons::described).collect(Collectors.joining("; "));
            throw new UserError(
                    UserError.Kind.USAGE, named.size() + " participants are “" + text + "”", "give the id: " + whom);
        }
        return named.get(0);
    }

    private static String described(Participant person) {
        String what = person.position().isEmpty() ? person.organisation() : person.position();
        return person.id() + " (" + person.delegation().name() + (what.isEmpty() ? "" : ", " + what) + ")";
    }
}
