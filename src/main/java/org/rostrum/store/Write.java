package org.rostrum.store;

import static org.rostrum.store.schema.Tables.EVENT;
import static org.rostrum.store.schema.Tables.TRANSACTION;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jooq.Record2;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Event;
import org.rostrum.event.Values;
import org.rostrum.text.UserError;

/** One write: all of it is stored by {@link #commit}, or none of it. It has one number, in history, in the list of imports and for undo. */
public final class Write implements AutoCloseable {
    private final Session session;
    private final long number;
    private final String basis;
    private final ChangeLog log;
    private final Names names;
    private Optional<ImportWrite> imported = Optional.empty();
    private boolean open = true;

    Write(Session session, String actor, String command, Instant at) {
        this.session = session;
        try {
            session.connection().setAutoCommit(false); // BEGIN IMMEDIATE: the lock is taken now and not half way
        } catch (SQLException e) {
            throw session.trouble(e);
        }
        try {
            Keys.refresh(session);
            Optional<Record2<Long, String>> last = session.sql()
                    .select(TRANSACTION.ID, TRANSACTION.MADE_AT)
                    .from(TRANSACTION)
                    .orderBy(TRANSACTION.ID.desc())
                    .limit(1)
                    .fetchOptional();
            this.number = last.map(Record2::value1).orElse(0L) + 1;
            this.basis =
                    last.map(write -> write.value1() + " of " + write.value2()).orElse("");
            session.sql()
                    .insertInto(TRANSACTION)
                    .set(TRANSACTION.ID, number)
                    .set(TRANSACTION.ACTOR, actor)
                    .set(TRANSACTION.COMMAND, command)
                    .set(TRANSACTION.MADE_AT, at.truncatedTo(ChronoUnit.SECONDS).toString())
                    .execute();
            this.log = new ChangeLog(session, number);
            this.names = new Names(session);
        } catch (RuntimeException e) {
            rollback();
            throw e;
        }
    }

    /** The number of this write. */
    public long number() {
        return number;
    }

    /** The last write before this one, by number and moment: while that is the last one, nothing else has changed. Empty when there was none. */
    public String basis() {
        return basis;
    }

    /**
     * Adds an event, whatever its id; the event with the id that it got.
     *
     * @throws UserError (USAGE) when there is one with this code
     */
    public Event addEvent(Event event) {
        if (session.sql().fetchExists(EVENT, EVENT.CODE.eq(event.code()))) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "there is an event " + event.code() + " already",
                    "rostrum event set changes it");
        }
        return new EventWriter(session, log).add(event);
    }

    /** Changes the stored event of this id to what is given. */
    public void setEvent(Event event) {
        new EventWriter(session, log).change(event);
    }

    /**
     * Makes an event the one that commands mean when they name none.
     *
     * @throws UserError (USAGE) when there is no event with this code
     */
    public void useEvent(String code) {
        new EventWriter(session, log).choose(code);
    }

    /**
     * Changes a participant to the values given, by hand; a sex that changes is then stated by hand.
     *
     * @return whether anything differs
     * @throws UserError (USAGE) when there is no participant with this id
     */
    public boolean setParticipant(long id, Values after) {
        return new Edits(session, log, names).set(id, after, Optional.empty());
    }

    /** The same, with who is represented. */
    public boolean setParticipant(long id, Values after, Affiliation affiliation) {
        return new Edits(session, log, names).set(id, after, Optional.of(affiliation));
    }

    /**
     * Gives a participant the status withdrawn.
     *
     * @return whether it had another one
     * @throws UserError (USAGE) when there is no participant with this id
     */
    public boolean withdraw(long participantId) {
        return new Edits(session, log, names).withdraw(participantId);
    }

    /** Adds a participant by hand, registered unless the values say otherwise; the id. */
    public long addParticipant(Event event, Values values, Affiliation affiliation) {
        return new Edits(session, log, names).add(event.id(), values, affiliation);
    }

    /**
     * Lets one participant come in the place of another, who gets the status replaced.
     *
     * @throws UserError (USAGE) when there is no participant with the first id
     */
    public void replace(long replaced, long by) {
        new Edits(session, log, names).replace(replaced, by);
    }

    /** Changes of the delegations of an event themselves. */
    public DelegationWriter delegations(Event event) {
        return new DelegationWriter(session, log, names, event.id());
    }

    /** Changes of the organisations of a delegation themselves. */
    public OrganisationWriter organisations(long delegation) {
        return new OrganisationWriter(session, log, names, delegation);
    }

    /**
     * Joins a spelling with an organisation of its delegation: those under it are moved there, and later lists are read so.
     *
     * @param delegation the id of the delegation that the spelling is joined in
     * @param organisation the name that stays; made when nobody has it yet
     * @return how many participants were moved
     */
    public int joinOrganisation(long delegation, String variant, String organisation) {
        return new OrganisationJoin(session, log, names).join(delegation, variant, organisation);
    }

    /** What somebody decides about two registrations. */
    public MatchWriter matches() {
        return new MatchWriter(session, log, names);
    }

    /** Changes of the lists that are saved under a name. */
    public ViewWriter views() {
        return new ViewWriter(session, log);
    }

    /** Changes of agenda items and the people on them. */
    public AgendaWriter agenda() {
        return new AgendaWriter(session, log);
    }

    /** Changes of what is known of the rooms of an event. */
    public RoomWriter rooms(Event event) {
        return new RoomWriter(log, event.id());
    }

    /** Versions of the agenda of an event that are given out. */
    public ReleaseWriter releases(Event event) {
        return new ReleaseWriter(session, log, event.id());
    }

    /** Begins the import that this write is; a write is one import at most. */
    public ImportWrite startImport(Event event, ImportSource source) {
        if (imported.isPresent()) {
            throw new IllegalStateException("a write is one import at most");
        }
        ImportWrite begun = new ImportWrite(session, log, names, number, event, source);
        imported = Optional.of(begun);
        return begun;
    }

    /**
     * Takes back the last write that stands and is not itself an undo.
     *
     * @throws UserError (USAGE) when there is none
     */
    public Undone undo() {
        return undo(lastStanding());
    }

    /**
     * The number of the last write that stands and is not itself an undo: the one that is taken back where none is named.
     *
     * @throws UserError (USAGE) when there is none
     */
    public long lastStanding() {
        return new Undo(session, number).last();
    }

    /**
     * Takes back a write; taking back an undo does again what it had taken back.
     *
     * @throws UserError (USAGE) when there is no such write or it does not stand, (DECISION) when later writes build on it
     */
    public Undone undo(long write) {
        return new Undo(session, number).undo(write, false).get(0);
    }

    /**
     * Takes back a write and, before it, the later ones that build on it, the last first; where an undo is taken back, also what it was made upon is
     * restored. Each gets a number in history, from this write's on.
     *
     * @return what was done, in this order; the write asked for is the last
     * @throws UserError (USAGE) when there is no such write or it does not stand
     */
    public List<Undone> undoWithLater(long write) {
        return new Undo(session, number).undo(write, true);
    }

    /**
     * What {@link #undoWithLater} would turn round besides the write itself, in the same order; empty when the write can be taken back alone.
     *
     * @throws UserError (USAGE) when there is no such write or it does not stand
     */
    public List<Dependent> dependents(long write) {
        return new Undo(session, number).dependents(write);
    }

    /** Stores what was written. A write that changed nothing, and imported nothing, leaves no trace. */
    public void commit() {
        boolean nothing = imported.isEmpty()
                && log.changes() == 0
                && !session.sql()
                        .fetchExists(TRANSACTION, TRANSACTION.ID.eq(number).and(TRANSACTION.UNDOES.isNotNull()));
        imported.ifPresent(ImportWrite::finish);
        imported = Optional.empty();
        try {
            log.writeDown();
            log.close();
            if (nothing) {
                close();
                return;
            }
            session.connection().commit();
            session.connection().setAutoCommit(true);
            open = false;
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }

    /** Gives up what was not committed. */
    @Override
    public void close() {
        if (open) {
            imported.ifPresent(ImportWrite::close);
            log.close();
            rollback();
        }
    }

    private void rollback() {
        open = false;
        try {
            session.connection().rollback();
            session.connection().setAutoCommit(true);
        } catch (SQLException e) {
            // SQLite has taken it back by itself (a full disk), or does when the connection is closed; why this write
            // is given up is what the user must hear
        }
    }
}
