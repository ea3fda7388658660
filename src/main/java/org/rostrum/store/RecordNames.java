package org.rostrum.store;

import static org.rostrum.store.schema.Tables.AGENDA_ITEM;
import static org.rostrum.store.schema.Tables.CHANGE;
import static org.rostrum.store.schema.Tables.DELEGATION;
import static org.rostrum.store.schema.Tables.EVENT;
import static org.rostrum.store.schema.Tables.ORGANISATION;
import static org.rostrum.store.schema.Tables.ORGANISATION_ALIAS;
import static org.rostrum.store.schema.Tables.PARTICIPANT;
import static org.rostrum.store.schema.Tables.ROOM;
import static org.rostrum.store.schema.Tables.VIEW;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** What people call the records of the change log: as they are now, or as they were when they were taken away. Asked for very many, it stays small. */
final class RecordNames implements AutoCloseable {
    private static final int REMEMBERED = 20_000;

    private static final List<Logged> ONLY_LOGGED =
            List.of(Logged.REPLACEMENTS, Logged.DECISIONS, Logged.PLACES, Logged.DELEGATION_ALIASES, Logged.RELEASES);

    private final Session session;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final Map<String, String> known = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    RecordNames(Session session) {
        this.session = session;
    }

    /**
     * The name of a participant, the number or title of an item, the code of an event, the spelling of an alias, the name of a room or view; of a role that of its item, of a
     * replacement and of a decision about two registrations what they say, of a place in the protocol order that of the delegation.
     */
    String of(Logged logged, long id) {
        String key = logged.name() + " " + id;
        String name = known.get(key);
        if (name == null) {
            name = now(logged, id)
                    .or(() -> lastRecord(logged, id).map(record -> nameOf(logged, Json.members(record))))
                    .orElse("");
            known.put(key, name);
        }
        return name;
    }

    /** The name that a whole record has. */
    String nameOf(Logged logged, Map<String, String> record) {
        return switch (logged.name()) {
            case "participant" ->
                (record.getOrDefault("given_name", "") + " " + record.getOrDefault("family_name", "")).strip();
            case "agenda_item" ->
                record.containsKey("number") ? record.get("number") : record.getOrDefault("title", "");
            case "agenda_role" -> of(Logged.ITEMS, Long.parseLong(record.get("item_id")));
            case "replacement" -> pair(record, "replaced_id", " replaced by ", "by_id");
            case "match_decision" -> decision(record);
            case "event" -> record.getOrDefault("code", "");
            case "agenda_release" -> record.get("number") + " (" + record.get("state") + ")";
            case "delegation_place", "delegation_alias" -> delegation(Long.parseLong(record.get("delegation_id")));
            default -> record.getOrDefault("name", "");
        };
    }

    private String decision(Map<String, String> record) {
        return switch (MatchDecision.Kind.of(record.get("kind"))) {
            case MERGED -> pair(record, "other_id", " merged into ", "participant_id");
            case DIFFERENT -> pair(record, "participant_id", " is not ", "other_id");
            case PERSON -> pair(record, "participant_id", " is ", "other_id");
        };
    }

    private String pair(Map<String, String> record, String one, String words, String other) {
        return of(Logged.PARTICIPANTS, Long.parseLong(record.get(one)))
                + words
                + of(Logged.PARTICIPANTS, Long.parseLong(record.get(other)));
    }

    /** Where the record of a role stood last: the id of its item. */
    long item(long role) {
        return lastRecord(Logged.ROLES, role)
                .map(record -> Long.parseLong(Json.members(record).get("item_id")))
                .orElse(0L);
    }

    /** A role as it was made, by the columns of its table: who does what. */
    Map<String, String> role(long role) {
        return lastRecord(Logged.ROLES, role).map(Json::members).orElse(Map.of());
    }

    String delegation(long id) {
        return cached(
                "d" + id,
                () -> select(
                        "d",
                        session.sql().select(DELEGATION.NAME).from(DELEGATION).where(DELEGATION.ID.eq(0L)),
                        id));
    }

    String organisation(long id) {
        return cached(
                "o" + id,
                () -> select(
                        "o",
                        session.sql()
                                .select(ORGANISATION.NAME)
                                .from(ORGANISATION)
                                .where(ORGANISATION.ID.eq(0L)),
                        id));
    }

    private interface Answer {
        Optional<String> get();
    }

    private String cached(String key, Answer answer) {
        String name = known.get(key);
        if (name == null) {
            name = answer.get().orElse("");
            known.put(key, name);
        }
        return name;
    }

    private Optional<String> now(Logged logged, long id) {
        if (logged.equals(Logged.ROLES)) {
            return Optional.of(of(Logged.ITEMS, item(id)));
        }
        if (!logged.whole()) {
            return Optional.of(logged.equals(Logged.DELEGATIONS) ? delegation(id) : organisation(id));
        }
        // what is only written once and taken back again is called as the log has it
        return ONLY_LOGGED.contains(logged) ? Optional.empty() : select(logged.name(), query(logged), id);
    }

    private Query query(Logged logged) {
        return switch (logged.name()) {
            case "participant" ->
                session.sql()
                        .select(DSL.trim(DSL.concat(PARTICIPANT.GIVEN_NAME, DSL.inline(" "), PARTICIPANT.FAMILY_NAME)))
                        .from(PARTICIPANT)
                        .where(PARTICIPANT.ID.eq(0L));
            case "agenda_item" ->
                session.sql()
                        .select(DSL.when(AGENDA_ITEM.NUMBER.eq(DSL.inline("")), AGENDA_ITEM.TITLE)
                                .otherwise(AGENDA_ITEM.NUMBER))
                        .from(AGENDA_ITEM)
                        .where(AGENDA_ITEM.ID.eq(0L));
            case "event" -> session.sql().select(EVENT.CODE).from(EVENT).where(EVENT.ID.eq(0L));
            case "organisation_alias" ->
                session.sql()
                        .select(ORGANISATION_ALIAS.NAME)
                        .from(ORGANISATION_ALIAS)
                        .where(ORGANISATION_ALIAS.ID.eq(0L));
            case "room" -> session.sql().select(ROOM.NAME).from(ROOM).where(ROOM.ID.eq(0L));
            case "view" -> session.sql().select(VIEW.NAME).from(VIEW).where(VIEW.ID.eq(0L));
            default -> throw new IllegalArgumentException("no name of its own: " + logged.name());
        };
    }

    private Optional<String> lastRecord(Logged logged, long id) {
        Query query = session.sql()
                .select(DSL.coalesce(CHANGE.NEW, CHANGE.OLD))
                .from(CHANGE)
                .where(CHANGE.ENTITY.eq(DSL.inline(logged.name())))
                .and(CHANGE.ENTITY_ID.eq(0L))
                .and(CHANGE.FIELD.eq(DSL.inline("")))
                .orderBy(CHANGE.ID.desc())
                .limit(DSL.inline(1));
        return select("log of " + logged.name(), query, id);
    }

    /** The one text that a query with one value, an id, has. */
    private Optional<String> select(String key, Query query, long id) {
        try {
            PreparedStatement statement = statements.computeIfAbsent(key, k -> session.prepare(query));
            statement.setLong(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : statements.values()) {
                statement.close();
            }
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }
}
