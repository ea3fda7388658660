package org.rostrum.store;

import static org.rostrum.store.schema.Tables.PARTICIPANT;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;
import org.rostrum.event.Status;
import org.rostrum.event.Values;
import org.rostrum.text.UserError;

/** Changes that a person makes to a participant by hand. */
final class Edits {
    private final Session session;
    private final ChangeLog log;
    private final Names names;

    Edits(Session session, ChangeLog log, Names names) {
        this.session = session;
        this.log = log;
        this.names = names;
    }

    boolean withdraw(long id) {
        Participant before = participant(id);
        return write(
                before,
                before.values().with(Field.STATUS, Status.WITHDRAWN.code()),
                before.delegation().affiliation());
    }

    boolean set(long id, Values after, Optional<Affiliation> affiliation) {
        Participant before = participant(id);
        return write(before, after, affiliation.orElse(before.delegation().affiliation()));
    }

    /** Adds a participant; the id. */
    long add(long event, Values values, Affiliation affiliation) {
        try (ParticipantWriter people = new ParticipantWriter(session, log, names)) {
            String sexSource = values.has(Field.SEX) ? "hand" : "";
            return people.add(people.next(), event, affiliation, values, false, sexSource, 0);
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }

    /** Lets one participant come in the place of another, who then has the status replaced. */
    void replace(long replaced, long by) {
        Participant before = participant(replaced);
        write(
                before,
                before.values().with(Field.STATUS, Status.REPLACED.code()),
                before.delegation().affiliation());
        log.insert(Logged.REPLACEMENTS, log.nextId(Logged.REPLACEMENTS), new String[] {
            Long.toString(replaced), Long.toString(by)
        });
    }

    private boolean write(Participant before, Values after, Affiliation affiliation) {
        String sex = after.get(Field.SEX);
        String sexSource =
                sex.equals(before.values().get(Field.SEX)) ? before.sexSource() : sex.isEmpty() ? "" : "hand";
        boolean fromCapitals =
                before.nameFromCapitals() && after.get(Field.FAMILY_NAME).equals(before.familyName());
        long event = session.sql()
                .select(PARTICIPANT.EVENT_ID)
                .from(PARTICIPANT)
                .where(PARTICIPANT.ID.eq(before.id()))
                .fetchSingle(PARTICIPANT.EVENT_ID);
        try (ParticipantWriter people = new ParticipantWriter(session, log, names)) {
            return people.change(event, before, affiliation, after, fromCapitals, sexSource);
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }

    private Participant participant(long id) {
        List<Participant> found = new ParticipantReader(session).where(PARTICIPANT.ID.eq(id));
        if (found.isEmpty()) {
            throw new UserError(
                    UserError.Kind.USAGE, "there is no participant " + id, "rostrum list participants shows the ids");
        }
        return found.get(0);
    }
}
