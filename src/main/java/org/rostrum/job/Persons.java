package org.rostrum.job;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rostrum.event.Condition;
import org.rostrum.event.Event;
import org.rostrum.event.Participant;
import org.rostrum.event.Query;
import org.rostrum.store.Database;
import org.rostrum.text.UserError;

/** Whom a command line means by an id, an e-mail address or a name. */
public final class Persons {
    private static final int MOST = 5;

    private Persons() {}

    /**
     * The one participant whom the text means.
     *
     * @throws UserError (USAGE) when it means nobody or several
     */
    public static Participant one(Database database, Event event, String text) {
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

    /**
     * Those for whom conditions hold; withdrawn, rejected and replaced ones only where a condition asks for a status.
     *
     * @param where {@code FIELD=VALUE}, all of which must hold
     * @throws UserError (USAGE) when a condition is not understood, or holds for nobody
     */
    public static List<Participant> where(Database database, Event event, List<String> where) {
        List<Condition> conditions =
                where.stream().map(text -> Condition.parse(text, Query.COLUMNS)).toList();
        List<Long> ids = new ArrayList<>();
        Query query = Query.everybody().withColumns(List.of("id")).withWhere(conditions);
        database.participants(event).forEach(query, row -> ids.add(Long.parseLong(row.get(0))));
        if (ids.isEmpty()) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "no participant of " + event.code() + " has " + String.join(" and ", where),
                    "rostrum list participants --where '" + where.get(0) + "' shows who would be meant");
        }
        return ids.stream()
                .sorted()
                .map(id -> database.participant(event, id).orElseThrow())
                .toList();
    }

    private static String described(Participant person) {
        String what = person.position().isEmpty() ? person.organisation() : person.position();
        return person.id() + " (" + person.delegation().name() + (what.isEmpty() ? "" : ", " + what) + ")";
    }
}
