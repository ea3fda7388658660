package org.rostrum.store;

import static org.rostrum.store.schema.Tables.CHANGE;
import static org.rostrum.store.schema.Tables.IMPORT;
import static org.rostrum.store.schema.Tables.MATCH_DECISION;
import static org.rostrum.store.schema.Tables.PARTICIPANT;
import static org.rostrum.store.schema.Tables.TRANSACTION;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;
import org.rostrum.event.Values;

/** Reads what was decided about registrations that may be of one person. */
public final class Matches {
    private final Session session;

    Matches(Session session) {
        this.session = session;
    }

    /** All decisions, in the order in which they were made. */
    public List<MatchDecision> all() {
        return session.sql()
                .select(
                        MATCH_DECISION.ID,
                        MATCH_DECISION.KIND,
                        MATCH_DECISION.PARTICIPANT_ID,
                        MATCH_DECISION.OTHER_ID,
                        MATCH_DECISION.BECAUSE)
                .from(MATCH_DECISION)
                .orderBy(MATCH_DECISION.ID)
                .fetch(r -> new MatchDecision(
                        r.value1(), MatchDecision.Kind.of(r.value2()), r.value3(), r.value4(), r.value5()));
    }

    /** By whom was merged away: into whom, at the end of all merges. */
    public Map<Long, Long> survivors() {
        Map<Long, Long> into = new HashMap<>();
        all().stream()
                .filter(decision -> decision.kind() == MatchDecision.Kind.MERGED)
                .forEach(decision -> into.put(decision.other(), decision.participant()));
        Map<Long, Long> survivors = new HashMap<>();
        for (long other : into.keySet()) {
            long last = other;
            while (into.containsKey(last)) {
                last = into.get(last);
            }
            survivors.put(other, last);
        }
        return survivors;
    }

    /** Those who stay after merges, with the values that they had before each of them, the last merge first: lists still name them so. */
    List<Participant> before() {
        Map<Long, Participant> as = new HashMap<>();
        List<Participant> before = new ArrayList<>();
        session.sql()
                .select(MATCH_DECISION.PARTICIPANT_ID, MATCH_DECISION.TAKEN)
                .from(MATCH_DECISION)
                .where(MATCH_DECISION.KIND.eq(MatchDecision.Kind.MERGED.code()))
                .orderBy(MATCH_DECISION.ID.desc())
                .fetch()
                .forEach(row -> Optional.ofNullable(as.get(row.value1()))
                        .or(() -> participant(row.value1()))
                        .ifPresent(after -> {
                            Participant earlier = before(after, Json.texts(row.value2()));
                            as.put(earlier.id(), earlier);
                            if (!earlier.values().equals(after.values())) {
                                before.add(earlier);
                            }
                        }));
        return before;
    }

    private static Participant before(Participant after, List<String> taken) {
        Values values = after.values();
        for (int i = 1; i < taken.size(); i += 3) {
            values = values.with(Field.of(taken.get(i)).orElseThrow(), taken.get(i + 1));
        }
        return new Participant(
                after.id(), after.delegation(), values, after.nameFromCapitals(), after.sexSource(), after.origin());
    }

    /** The participant with this id, of whatever event and status. */
    public Optional<Participant> participant(long id) {
        return new ParticipantReader(session)
                .where(PARTICIPANT.ID.eq(id)).stream().findFirst();
    }

    /** The code of the event for which a participant is registered; empty when there is no such participant. */
    public String eventOf(long id) {
        var event = org.rostrum.store.schema.Tables.EVENT;
        return session.sql()
                .select(event.CODE)
                .from(PARTICIPANT)
                .join(event)
                .on(event.ID.eq(PARTICIPANT.EVENT_ID))
                .where(PARTICIPANT.ID.eq(id))
                .fetchOptional(event.CODE)
                .orElse("");
    }

    /** The fields of a participant that somebody has typed, in adding or in changing him, by a write that stands. */
    public Set<Field> byHand(long participant) {
        Set<String> columns = new HashSet<>();
        session.sql()
                .selectDistinct(CHANGE.FIELD, CHANGE.NEW)
                .from(CHANGE)
                .join(TRANSACTION)
                .on(TRANSACTION.ID.eq(CHANGE.TRANSACTION_ID))
                .leftJoin(IMPORT)
                .on(IMPORT.ID.eq(CHANGE.TRANSACTION_ID))
                .where(CHANGE.ENTITY.eq(Logged.PARTICIPANTS.name()))
                .and(CHANGE.ENTITY_ID.eq(participant))
                .and(Typed.byHand())
                .and(Typed.isOfValue())
                .and(TRANSACTION.UNDOES.isNull())
                .and(TRANSACTION.UNDONE_BY.isNull())
                .forEach(change -> columns.addAll(columns(change.value1(), change.value2())));
        Set<Field> fields = EnumSet.noneOf(Field.class);
        ParticipantColumns.byFields().forEach((field, column) -> {
            if (columns.contains(column.getName())) {
                fields.add(field);
            }
        });
        if (columns.contains(PARTICIPANT.ORGANISATION_ID.getName())) {
            fields.add(Field.ORGANISATION);
        }
        return fields;
    }

    /** The column that a change was to; of a record that was made, all that it had a value in. */
    private static Set<String> columns(String field, String made) {
        if (!field.isEmpty() || made == null) {
            return Set.of(field);
        }
        Map<String, String> values = Json.members(made);
        values.values().removeIf(String::isEmpty);
        return values.keySet();
    }

    /** Whether the latest list that names the one is later than the latest that names the other. */
    public boolean isLater(long one, long other) {
        return row(one) > row(other);
    }

    private long row(long participant) {
        Condition his = PARTICIPANT.ID.eq(participant);
        Long row = session.sql()
                .select(DSL.max(PARTICIPANT.IMPORT_ROW_ID))
                .from(PARTICIPANT)
                .where(his)
                .fetchSingle()
                .value1();
        return row == null ? 0 : row;
    }
}
