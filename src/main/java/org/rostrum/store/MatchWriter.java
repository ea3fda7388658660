package org.rostrum.store;

import static org.rostrum.store.schema.Tables.AGENDA_ROLE;
import static org.rostrum.store.schema.Tables.MATCH_DECISION;
import static org.rostrum.store.schema.Tables.PARTICIPANT;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.TableField;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;
import org.rostrum.event.Status;
import org.rostrum.event.Values;
import org.rostrum.reconcile.Merge;

/** Writes decisions about registrations, and what follows from them. */
public final class MatchWriter {
    private static final int ROLE_COLUMN = Logged.ROLES.columns().indexOf(AGENDA_ROLE.PARTICIPANT_ID);

    private static final int TAKEN_COLUMN = Logged.DECISIONS.columns().indexOf(MATCH_DECISION.TAKEN);

    private final Session session;
    private final ChangeLog log;
    private final Names names;

    MatchWriter(Session session, ChangeLog log, Names names) {
        this.session = session;
        this.log = log;
        this.names = names;
    }

    /** Remembers that two registrations are of two people ({@code DIFFERENT}), or of one at two events ({@code PERSON}), in place of what was decided about them before. */
    public void decide(MatchDecision.Kind kind, long participant, long other, String because) {
        write(kind, participant, other, because, List.of(), List.of());
    }

    private void write(
            MatchDecision.Kind kind,
            long participant,
            long other,
            String because,
            List<String> taken,
            List<String> roles) {
        new Matches(session)
                .all().stream()
                        .filter(earlier -> earlier.isAbout(participant, other))
                        .forEach(earlier -> log.delete(Logged.DECISIONS, earlier.id()));
        log.insert(Logged.DECISIONS, log.nextId(Logged.DECISIONS), new String[] {
            kind.code(), Long.toString(participant), Long.toString(other), because, Json.array(taken), Json.array(roles)
        });
    }

    /** Merges two registrations of one person: the other leaves lists and statistics, and its agenda roles go along. */
    public void merge(Merge merge, String because) {
        Participant stays = merge.stays();
        Participant other = merge.other();
        List<String> taken = new ArrayList<>(List.of(other.values().get(Field.STATUS)));
        merge.taken().forEach(choice -> taken.addAll(List.of(choice.field().code(), choice.mine(), choice.theirs())));
        List<String> roles = moveRoles(rolesOf(other.id()), other.id(), stays.id());
        change(stays, merge.values(), merge.nameFromCapitals(), merge.sexSource());
        change(
                other,
                other.values().with(Field.STATUS, Status.REPLACED.code()),
                other.nameFromCapitals(),
                other.sexSource());
        write(MatchDecision.Kind.MERGED, stays.id(), other.id(), because, taken, roles);
    }

    /**
     * Takes a merge apart, or the link between two events.
     *
     * @return the fields that were taken over at the merge and have been changed since: they stay as they are
     */
    public List<Field> split(MatchDecision decision) {
        if (decision.kind() == MatchDecision.Kind.MERGED) {
            return apart(decision);
        }
        log.delete(Logged.DECISIONS, decision.id());
        return List.of();
    }

    private List<Field> apart(MatchDecision merged) {
        List<String> taken = Json.texts(kept(merged, MATCH_DECISION.TAKEN));
        Participant stays = participant(merged.participant());
        Participant other = participant(merged.other());
        Values values = stays.values();
        List<Field> changed = new ArrayList<>();
        for (int i = 1; i < taken.size(); i += 3) {
            Field field = Field.of(taken.get(i)).orElseThrow();
            if (values.get(field).equals(taken.get(i + 2))) {
                values = values.with(field, taken.get(i + 1));
            } else {
                changed.add(field);
            }
        }
        change(stays, values, stays.nameFromCapitals(), stays.sexSource());
        change(other, other.values().with(Field.STATUS, taken.get(0)), other.nameFromCapitals(), other.sexSource());
        List<String> roles = Json.texts(kept(merged, MATCH_DECISION.ROLES));
        for (long holder = stays.id();
                holder > 0;
                holder = into(holder).map(MatchDecision::participant).orElse(0L)) {
            moveRoles(roles, holder, other.id());
        }
        log.delete(Logged.DECISIONS, merged.id());
        Optional<MatchDecision> into = into(stays.id());
        for (int i = 1; i < taken.size() && into.isPresent(); i += 3) {
            Field field = Field.of(taken.get(i)).orElseThrow();
            if (field != Field.STATUS) {
                passUp(into.get(), field, taken.get(i + 2), taken.get(i + 1));
            }
        }
        return changed;
    }

    /**
     * Puts right the merge of somebody into another, where the value that went along was one he had from the one who is split off.
     *
     * @param was the value that he had so
     * @param is what he had before, perhaps nothing
     */
    private void passUp(MatchDecision into, Field field, String was, String is) {
        List<String> taken = new ArrayList<>(Json.texts(kept(into, MATCH_DECISION.TAKEN)));
        int at = place(taken, field);
        if (at < 0 || !taken.get(at + 2).equals(was)) {
            return;
        }
        String now = is.isEmpty() ? taken.get(at + 1) : is;
        if (now.equals(taken.get(at + 1))) {
            taken.subList(at, at + 3).clear();
        } else {
            taken.set(at + 2, now);
        }
        keepTaken(into, taken);
        Participant survivor = participant(into.participant());
        if (survivor.values().get(field).equals(was)) {
            change(survivor, survivor.values().with(field, now), survivor.nameFromCapitals(), survivor.sexSource());
        }
        into(survivor.id()).ifPresent(next -> passUp(next, field, was, now));
    }

    /** Where a field stands among what was taken, or -1. */
    private static int place(List<String> taken, Field field) {
        for (int i = 1; i < taken.size(); i += 3) {
            if (taken.get(i).equals(field.code())) {
                return i;
            }
        }
        return -1;
    }

    private Optional<MatchDecision> into(long participant) {
        return new Matches(session)
                .all().stream()
                        .filter(decision ->
                                decision.kind() == MatchDecision.Kind.MERGED && decision.other() == participant)
                        .findFirst();
    }

    private String kept(MatchDecision decision, TableField<Record, String> column) {
        return session.sql()
                .select(column)
                .from(MATCH_DECISION)
                .where(MATCH_DECISION.ID.eq(decision.id()))
                .fetchSingle(column);
    }

    private void keepTaken(MatchDecision decision, List<String> taken) {
        String[] before = log.read(Logged.DECISIONS, decision.id());
        String[] after = before.clone();
        after[TAKEN_COLUMN] = Json.array(taken);
        log.update(Logged.DECISIONS, decision.id(), before, after);
    }

    private List<String> rolesOf(long participant) {
        return session.sql()
                .select(AGENDA_ROLE.ID)
                .from(AGENDA_ROLE)
                .where(AGENDA_ROLE.PARTICIPANT_ID.eq(participant))
                .orderBy(AGENDA_ROLE.ID)
                .fetch(role -> Long.toString(role.value1()));
    }

    /** Those of the roles that are still there and still the one's become the other's. */
    private List<String> moveRoles(List<String> roles, long from, long to) {
        List<String> theirs = rolesOf(from);
        List<String> moved = roles.stream().filter(theirs::contains).toList();
        for (String role : moved) {
            String[] before = log.read(Logged.ROLES, Long.parseLong(role));
            String[] after = before.clone();
            after[ROLE_COLUMN] = Long.toString(to);
            log.update(Logged.ROLES, Long.parseLong(role), before, after);
        }
        return moved;
    }

    private void change(Participant before, Values after, boolean nameFromCapitals, String sexSource) {
        long event = session.sql()
                .select(PARTICIPANT.EVENT_ID)
                .from(PARTICIPANT)
                .where(PARTICIPANT.ID.eq(before.id()))
                .fetchSingle(PARTICIPANT.EVENT_ID);
        try (ParticipantWriter people = new ParticipantWriter(session, log, names)) {
            people.change(event, before, before.delegation().affiliation(), after, nameFromCapitals, sexSource);
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }

    private Participant participant(long id) {
        return new Matches(session).participant(id).orElseThrow();
    }
}
