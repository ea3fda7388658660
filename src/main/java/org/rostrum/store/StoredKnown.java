package org.rostrum.store;

import static org.rostrum.store.schema.Tables.PARTICIPANT;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Event;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;
import org.rostrum.event.Values;
import org.rostrum.reconcile.HandEdit;
import org.rostrum.reconcile.Known;

/** Answers what matching asks, with what this very transaction has written. */
final class StoredKnown implements Known, AutoCloseable {
    private final Session session;
    private final Event event;
    private final Names names;
    private final ParticipantReader reader;
    private Optional<HandEdits> handEdits = Optional.empty();
    private Optional<Map<Long, Map<Field, String>>> namesBefore = Optional.empty();
    private final Map<Long, Long> survivors;
    private final List<Participant> before;
    private final PreparedStatement byId;
    private final PreparedStatement byEmail;
    private final PreparedStatement byName;

    StoredKnown(Session session, Event event, Names names) {
        this.session = session;
        this.event = event;
        this.names = names;
        this.reader = new ParticipantReader(session);
        this.byId = prepare(PARTICIPANT.ID.eq(0L).and(PARTICIPANT.EVENT_ID.eq(0L)));
        Matches matches = new Matches(session);
        this.survivors = matches.survivors();
        this.before = survivors.isEmpty() ? List.of() : matches.before();
        // the index on addresses leaves out the empty ones, and SQLite uses it only when the query says so
        this.byEmail = prepare(
                PARTICIPANT.EVENT_ID.eq(0L).and(PARTICIPANT.EMAIL.eq("")).and(PARTICIPANT.EMAIL.ne(DSL.inline(""))));
        this.byName = prepare(PARTICIPANT.DELEGATION_ID.eq(0L).and(PARTICIPANT.NAME_KEY.eq("")));
    }

    @Override
    public boolean nobody() {
        return !session.sql().fetchExists(PARTICIPANT, PARTICIPANT.EVENT_ID.eq(event.id()));
    }

    @Override
    public long highestId() {
        Long highest = session.sql()
                .select(DSL.max(PARTICIPANT.ID))
                .from(PARTICIPANT)
                .fetchSingle()
                .value1();
        return highest == null ? 0 : highest;
    }

    @Override
    public List<Participant> byId(long id) {
        return ask(byId, statement -> {
            statement.setLong(1, id);
            statement.setLong(2, event.id());
        });
    }

    @Override
    public Map<String, HandEdit> handEdits(long id) {
        return handEdits().of(id);
    }

    private HandEdits handEdits() {
        if (handEdits.isEmpty()) {
            handEdits = Optional.of(new HandEdits(session));
        }
        return handEdits.get();
    }

    @Override
    public List<Participant> byEmail(String email) {
        List<Participant> now = ask(byEmail, statement -> {
            statement.setLong(1, event.id());
            statement.setString(2, email);
        });
        return withBefore(
                now,
                person -> person.email().equals(email) && !byId(person.id()).isEmpty());
    }

    @Override
    public List<Participant> byName(Affiliation affiliation, String nameKey) {
        OptionalLong delegation = names.knownDelegation(event.id(), affiliation);
        if (delegation.isEmpty()) {
            return List.of();
        }
        List<Participant> now = ask(byName, statement -> {
            statement.setLong(1, delegation.getAsLong());
            statement.setString(2, nameKey);
        });
        return withBefore(
                withRenamed(withMoved(now, delegation.getAsLong(), nameKey), delegation.getAsLong(), nameKey),
                person -> person.delegation().id() == delegation.getAsLong()
                        && person.values().nameKey().equals(nameKey));
    }

    /** And those whom somebody has moved out of the delegation: a list may still have them there. */
    private List<Participant> withMoved(List<Participant> now, long delegation, String nameKey) {
        List<Participant> all = new ArrayList<>(now);
        for (long id : handEdits().movedOutOf(delegation)) {
            byId(id).stream()
                    .filter(person -> person.delegation().id() != delegation
                            && person.values().nameKey().equals(nameKey))
                    .forEach(all::add);
        }
        return all.size() == now.size() ? now : all;
    }

    /** And those whose name somebody has corrected: a list may still have them as they were called. */
    private List<Participant> withRenamed(List<Participant> now, long delegation, String nameKey) {
        List<Participant> all = new ArrayList<>(now);
        if (namesBefore.isEmpty()) {
            namesBefore = Optional.of(handEdits().namesBefore());
        }
        namesBefore
                .get()
                .forEach((id, parts) -> byId(id).stream()
                        .filter(person -> person.delegation().id() == delegation
                                && !person.values().nameKey().equals(nameKey)
                                && called(person, parts).nameKey().equals(nameKey))
                        .forEach(all::add));
        return all.size() == now.size() ? now : all;
    }

    private static Values called(Participant person, Map<Field, String> parts) {
        Values values = person.values();
        for (Map.Entry<Field, String> part : parts.entrySet()) {
            values = values.with(part.getKey(), part.getValue());
        }
        return values;
    }

    /** And those who were called so before something was merged into them. */
    private List<Participant> withBefore(List<Participant> now, Predicate<Participant> wanted) {
        if (before.isEmpty()) {
            return now;
        }
        List<Participant> all = new ArrayList<>(now);
        before.stream().filter(wanted).forEach(all::add);
        return all;
    }

    @Override
    public Participant survivor(Participant participant) {
        if (survivors.isEmpty()) {
            return participant;
        }
        long survivor = survivors.getOrDefault(participant.id(), participant.id());
        return byId(survivor).stream().findFirst().orElse(participant);
    }

    @Override
    public void close() {
        try {
            byId.close();
            byEmail.close();
            byName.close();
            handEdits.ifPresent(HandEdits::close);
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }

    private interface Question {
        void put(PreparedStatement statement) throws SQLException;
    }

    private List<Participant> ask(PreparedStatement statement, Question question) {
        try {
            question.put(statement);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return List.of();
                }
                List<Participant> found = new ArrayList<>(1);
                do {
                    found.add(reader.participant(rows));
                } while (rows.next());
                return found;
            }
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }

    private PreparedStatement prepare(Condition condition) {
        return session.prepare(reader.select(condition).orderBy(PARTICIPANT.ID));
    }
}
