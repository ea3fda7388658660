package org.rostrum.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
     * The one participant whom the text means; by name or address the one into whom another was merged.
     *
     * @throws UserError (USAGE) when it means nobody or several, or is the id of one who was merged
     */
    public static Participant one(Database database, Event event, String text) {
        Participant named = registration(database, event, text);
        Long survivor = database.matches().survivors().get(named.id());
        if (survivor != null) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    described(named, named.fullName()) + " was merged into " + survivor,
                    "name " + survivor + ", or take them apart with rostrum duplicates split " + named.id());
        }
        return named;
    }

    /**
     * The same, but an id may be that of a registration that was merged away.
     *
     * @throws UserError (USAGE) when the text means nobody or several
     */
    static Participant registration(Database database, Event event, String text) {
        List<Participant> named = stay(database, database.named(event, text));
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

    /** One registration as it is; of several, those who stay in the place of those who were merged into them. */
    private static List<Participant> stay(Database database, List<Participant> named) {
        Map<Long, Long> survivors = named.size() > 1 ? database.matches().survivors() : Map.of();
        return named.stream()
                .filter(person -> !survivors.containsKey(person.id())
                        || named.stream().noneMatch(other -> other.id() == survivors.get(person.id())))
                .toList();
    }

    private static String described(Participant person, String name) {
        return name + " " + described(person);
    }

    private static String described(Participant person) {
        String what = person.position().isEmpty() ? person.organisation() : person.position();
        return person.id() + " (" + person.delegation().name() + (what.isEmpty() ? "" : ", " + what) + ")";
    }
}
