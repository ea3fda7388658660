package org.rostrum.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rostrum.agenda.AgendaRelease;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Condition;
import org.rostrum.event.Delegation;
import org.rostrum.event.Event;
import org.rostrum.event.Participant;
import org.rostrum.event.ProtocolPlace;
import org.rostrum.event.Revision;
import org.rostrum.event.Room;
import org.rostrum.event.Roster;
import org.rostrum.reconcile.HandEdit;
import org.rostrum.statistic.Count;

/** The one file that holds everything: events, their participants and agendas, what was imported, and every write that was made. */
public final class Database implements AutoCloseable {
    private final Session session;

    private Database(Session session) {
        this.session = session;
    }

    /**
     * Opens a database for reading; a read-only file in a read-only folder will do.
     *
     * @param wait how long to wait while another program writes, below 25 days
     * @throws org.rostrum.text.UserError (USAGE) when there is no such file
     * @throws StoreException when it is not ours, of another version, corrupt or locked
     */
    public static Database openForReading(Path file, Duration wait) {
        return new Database(new Session(file, Opening.forReading(file, wait)));
    }

    /**
     * Opens a database for writing and brings one of an older version up to date.
     *
     * @param wait how long to wait while another program writes, below 25 days
     * @throws org.rostrum.text.UserError (USAGE) when there is no such file
     * @throws StoreException when it is not ours, of a newer version, corrupt, locked or read-only
     */
    public static Database openForWriting(Path file, Duration wait) {
        return new Database(new Session(file, Opening.forWriting(file, wait)));
    }

    /**
     * Opens a database for writing; when there is no such file, makes one that only its owner can read.
     *
     * @param wait how long to wait while another program writes, below 25 days
     * @throws StoreException when it cannot be made, or cannot be opened for writing
     */
    public static Database createOrOpen(Path file, Duration wait) {
        return new Database(new Session(file, Opening.creating(file, wait)));
    }

    /** The lists that were saved under a name. */
    public Views views() {
        return new Views(session);
    }

    /** The events. */
    public Events events() {
        return new Events(session);
    }

    /** Who comes in whose place. */
    public Replacements replacements() {
        return new Replacements(session);
    }

    /** An event whole, as rules and documents look at it. */
    public Roster roster(Event event) {
        List<Participant> participants = new ParticipantReader(session).all(event);
        DelegationReader delegations = new DelegationReader(session);
        AgendaReader agenda = new AgendaReader(session);
        return new Roster(
                event,
                delegations.all(event),
                participants,
                agenda.items(event),
                agenda.rooms(event),
                delegations.places(event));
    }

    /** The agenda: all items in the order of day, start and place in the list. */
    public List<AgendaItem> agenda(Event event) {
        return new AgendaReader(session).items(event);
    }

    /** How often each agenda item was changed, by its id. */
    public Map<Long, Revision> itemRevisions() {
        return ItemRevisions.all(session);
    }

    /** The rooms of which something is known, in the order of their names. */
    public List<Room> rooms(Event event) {
        return new AgendaReader(session).rooms(event);
    }

    /**
     * By the ids of agenda items of all events which of their values somebody has changed or entered by hand, and no list has set since; the fields are called as in lists
     * ({@code title}, {@code start}, {@code part_of}, {@code speaker} …).
     */
    public Map<Long, Map<String, HandEdit>> itemEdits() {
        return ItemEdits.of(session);
    }

    /** The versions of the agenda that were given out and stand, by number. */
    public List<AgendaRelease> releases(Event event) {
        return new Releases(session).all(event);
    }

    /** The cells of the row that last named the participant, as sent; empty for one added by hand. */
    public List<SentCell> cellsAsSent(long participant) {
        return new ParticipantReader(session).cellsAsSent(participant);
    }

    /** The list of participants, to be asked in many ways. */
    public ParticipantList participants(Event event) {
        return new ParticipantList(session, event);
    }

    /** The participant of the event with this id, of any status. */
    public Optional<Participant> participant(Event event, long id) {
        return new ParticipantReader(session).byId(event, id);
    }

    /** Those whom an id ({@code 7}, {@code p:7}), a whole e-mail address or a full name in either order means, of any status, in the order of their ids. */
    public List<Participant> named(Event event, String text) {
        return new Search(session, event).named(text);
    }

    /** The participants and agenda items in whose texts every word is found, whatever the case, the accents and the alphabet. */
    public List<Found> find(Event event, String text) {
        return new Search(session, event).find(text);
    }

    /** Where somebody has put delegations in the protocol order of an event, one after the other. */
    public List<ProtocolPlace> protocolPlaces(Event event) {
        return new DelegationReader(session).places(event);
    }

    /** By {@link org.rostrum.event.Affiliation#key} the id of the delegation that lists name so, also by a key that it had before it was changed by hand. */
    public Map<String, Long> delegationKeys(Event event) {
        return new DelegationReader(session).keys(event);
    }

    /** The keys of delegations that were added by hand, or by which lists name one that was changed by hand: somebody has said what they stand for. */
    public Set<String> spelledDelegations(Event event) {
        return new DelegationReader(session).spelled(event);
    }

    /** The delegations that somebody of any status is in or that were added by hand, in the order of their ids. */
    public List<Delegation> everyDelegation(Event event) {
        return new DelegationReader(session).all(event);
    }

    /** The delegations that somebody listed is in, with how many, by category and name; then those without people that were added by hand. */
    public List<DelegationSize> delegations(Event event) {
        return new DelegationReader(session).sizes(event);
    }

    /** The organisations that somebody listed works for or that were added by hand, with how many, by category, delegation and name. One name in nine delegations is nine organisations. */
    public List<OrganisationSize> organisations(Event event) {
        return new DelegationReader(session).organisations(event);
    }

    /** The names of organisations as any list has sent them, whether somebody is listed under them or not, in the order of the delegations' ids and of the names. */
    public List<OrganisationName> organisationNames(Event event) {
        return new DelegationReader(session).organisationNames(event);
    }

    /**
     * Counts the listed participants by the values of columns of the list.
     *
     * @param dimensions columns of {@link org.rostrum.event.Query#COLUMNS}; none for one count of all
     * @param where conditions that must hold; one on {@code status} brings in those whom lists leave out
     * @return a count for each combination that occurs, sorted as a list would be
     */
    public List<Count> counts(Event event, List<String> dimensions, List<Condition> where) {
        return new Counting(session, event).counts(dimensions, where);
    }

    /** What an event wants of the rules, and which findings may stay there. */
    public EventRules rules(Event event) {
        return new EventRules(session, event.id());
    }

    /** What was decided about registrations that may be of one person. */
    public Matches matches() {
        return new Matches(session);
    }

    /** What was imported into an event. */
    public ImportHistory imports(Event event) {
        return new ImportHistory(session, event);
    }

    /** Every write, and what each changed. */
    public History history() {
        return new History(session);
    }

    /** Where values came from. */
    public Provenance provenance() {
        return new Provenance(session);
    }

    /**
     * Hands over the participants of an event who differ between two states, by id; one is in memory at a time.
     *
     * @param from the write whose result is the first state, 0 for the empty beginning
     * @param to the same of the second state
     */
    public void forEachDifference(Event event, long from, long to, Consumer<PersonDifference> consumer) {
        Difference.forEach(session, event, from, to, consumer);
    }

    /** Looks whether everything is whole; where the file itself is not, only that is told. */
    public List<Check> check() {
        return new Integrity(session).checks();
    }

    /**
     * Copies the database as it is at one moment into a new file that only its owner can read.
     *
     * @throws org.rostrum.text.UserError (OUTPUT) when there is such a file, or it cannot be written
     */
    public void backup(Path file) {
        new Backup(session).to(file);
    }

    /** Whether the very same files were imported into the event with the same options by an import that still stands; asks for their fingerprints only where such options were used. */
    public boolean alreadyImported(Event event, Supplier<List<String>> sha256, String options) {
        return new Imports(session).standing(event, sha256, options).isPresent();
    }

    /** What was decided about the columns of lists by imports that stand, the latest first. */
    public List<StoredMapping> mappings() {
        return new Imports(session).mappings();
    }

    /**
     * Begins to write: everything until {@link Write#commit} is one transaction, which no other program sees before, or not at all.
     *
     * @param actor who writes
     * @param command as typed
     * @param at the moment that history tells
     * @throws StoreException when another program writes and does not finish in time
     */
    public Write begin(String actor, String command, Instant at) {
        return new Write(session, actor, command, at);
    }

    @Override
    public void close() {
        session.close();
    }
}
