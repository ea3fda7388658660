package org.rostrum.store;

import static org.rostrum.store.schema.Tables.AGENDA_ITEM;
import static org.rostrum.store.schema.Tables.IMPORT;
import static org.rostrum.store.schema.Tables.IMPORT_FILE;
import static org.rostrum.store.schema.Tables.IMPORT_ROW;
import static org.rostrum.store.schema.Tables.PARTICIPANT;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Delegation;
import org.rostrum.event.Entry;
import org.rostrum.event.Event;
import org.rostrum.event.Field;
import org.rostrum.event.Origin;
import org.rostrum.event.Participant;
import org.rostrum.event.Status;
import org.rostrum.event.Values;
import org.rostrum.reconcile.Known;
import org.rostrum.reconcile.PlannedItem;
import org.rostrum.reconcile.PlannedRow;
import org.rostrum.reconcile.PlannedRow.State;

/** One import on its way into the database: every row of the list is kept as sent, beside what became of it. Nothing is held in memory. */
public final class ImportWrite {
    private final Session session;
    private final Event event;
    private final long number;
    private final SheetWriter sheets;
    private final RowWriter rows;
    private final StoredKnown known;
    private final Names names;
    private final ParticipantWriter people;
    private final AgendaWriter agenda;
    private final ReturningIds returning;
    private final ListedValues listedValues;
    private final long firstNew;
    private final Map<State, Long> counts = new EnumMap<>(State.class);
    private long nextItem;

    ImportWrite(Session session, ChangeLog log, Names names, long number, Event event, ImportSource source) {
        this.session = session;
        this.event = event;
        this.number = number;
        session.sql()
                .insertInto(IMPORT)
                .set(IMPORT.ID, number)
                .set(IMPORT.EVENT_ID, event.id())
                .set(IMPORT.KIND, source.kind())
                .set(IMPORT.OPTIONS, source.options())
                .set(IMPORT.COUNTS, "{}")
                .execute();
        for (ImportSource.SourceFile file : source.files()) {
            session.sql()
                    .insertInto(IMPORT_FILE)
                    .set(IMPORT_FILE.IMPORT_ID, number)
                    .set(IMPORT_FILE.NAME, file.name())
                    .set(IMPORT_FILE.SHA256, file.sha256())
                    .execute();
        }
        this.sheets = new SheetWriter(session, number);
        this.rows = new RowWriter(
                session, sheets, "agenda".equals(source.kind()) ? IMPORT_ROW.ITEM_ID : IMPORT_ROW.PARTICIPANT_ID);
        this.names = names;
        this.known = new StoredKnown(session, event, names);
        this.people = new ParticipantWriter(session, log, names);
        this.agenda = new AgendaWriter(session, log);
        boolean items = "agenda".equals(source.kind());
        this.returning = new ReturningIds(
                session,
                event,
                source,
                items ? IMPORT_ROW.ITEM_ID : IMPORT_ROW.PARTICIPANT_ID,
                items ? Logged.ITEMS : Logged.PARTICIPANTS);
        this.listedValues = new ListedValues(session, log, number);
        this.firstNew = people.next();
    }

    /** What is stored about the event, with what this import has applied so far. */
    public Known known() {
        return known;
    }

    /** The entry with the delegation and organisation that somebody has made of their spellings, so that it is compared with what is stored so. */
    public Entry joined(Entry entry) {
        return new Spelled(names, event.id()).read(entry);
    }

    /** Begins a sheet; the rows with origins of this file and sheet are rows of it from now on. */
    public void begin(SentSheet sheet) {
        sheets.begin(sheet);
    }

    /** What is in the database of each sheet now, in the order in which they were begun. */
    public List<SheetRows> kept() {
        return sheets.kept();
    }

    /** Does what the plan says of a row of participants; a row that names somebody makes this list the latest that does, but for a repeated one. */
    public void apply(PlannedRow row, SentCells cells) {
        try {
            switch (row.state()) {
                case NEW -> add(row, cells);
                case UPDATE, FILLED, SAME -> change(row, row.known().orElseThrow(), cells);
                default -> {
                    long subject = row.known().map(Participant::id).orElse(0L);
                    long importRow = keep(row.state(), row.entry().origin(), subject, row.reason(), cells);
                    if (row.state() == State.CONFLICT && subject > 0) {
                        people.point(subject, importRow); // whoever is asked about is not missing
                    }
                    if (row.writes() && row.known().isPresent()) {
                        write(row, row.known().get());
                    }
                }
            }
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }

    /** Keeps a row of which nothing was made. */
    public void skipped(Origin origin, SentCells cells, String reason) {
        counts.merge(State.SKIPPED, 1L, Long::sum);
        unused(State.SKIPPED.code(), origin, cells, reason);
    }

    /** Keeps a row that should have been something and cannot be read. */
    public void error(Origin origin, SentCells cells, String reason) {
        counts.merge(State.ERROR, 1L, Long::sum);
        unused(State.ERROR.code(), origin, cells, reason);
    }

    /** Keeps a row above the table, which no count of the import has. */
    public void above(Origin origin, List<String> cells, String reason) {
        unused(SheetRows.ABOVE, origin, SentCells.of(cells), reason);
    }

    /** Keeps a row of the heading, which no count of the import has. */
    public void heading(Origin origin, List<String> cells) {
        unused(SheetRows.HEADING, origin, SentCells.of(cells), "");
    }

    private void unused(String state, Origin origin, SentCells cells, String reason) {
        try {
            rows.write(origin, state, 0, reason, cells);
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }

    /** The id for a new agenda item, to be asked for in the order of the list: the one that the same row had before, or the next. */
    public long idOf(AgendaItem item) {
        Origin origin = item.origin().orElseThrow(() -> new IllegalArgumentException("an imported item has an origin"));
        nextItem = nextItem == 0 ? agenda.next() : nextItem;
        long id = returning.of(origin, nextItem);
        nextItem += id == nextItem ? 1 : 0;
        return id;
    }

    /**
     * Does what the plan says of a row of an agenda; a new item has the id that {@link #idOf} gave it, or gets one.
     *
     * @return the item's id, 0 when nothing became of the row
     */
    public long apply(PlannedItem planned, SentCells cells) {
        AgendaItem item = planned.item();
        Origin origin = item.origin().orElseThrow(() -> new IllegalArgumentException("an imported item has an origin"));
        try {
            long id = planned.state() == State.NEW && item.id() == 0 ? idOf(item) : item.id();
            if (planned.state() == State.NEW) {
                agenda.add(id, event.id(), item);
            }
            if (planned.state() == State.UPDATE || planned.state() == State.FILLED) {
                agenda.change(item);
            }
            long row = keep(planned.state(), origin, id, planned.reason(), cells);
            if (names(planned.state())) {
                session.sql()
                        .update(AGENDA_ITEM)
                        .set(AGENDA_ITEM.IMPORT_ROW_ID, row)
                        .where(AGENDA_ITEM.ID.eq(id))
                        .execute();
            }
            return id;
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }

    /** Takes an item off that the list does not name, and counts it as missing. */
    public void remove(AgendaItem item) {
        missingItem();
        agenda.detachParts(item.id());
        agenda.remove(item.id());
    }

    /** Counts an agenda item as missing, and changes nothing else. */
    public void missingItem() {
        counts.merge(State.MISSING, 1L, Long::sum);
    }

    /** How many listed participants of these delegations earlier lists had brought: those of whom this list may miss some. */
    public long countEarlier(Predicate<Delegation> within) {
        Condition earlier = PARTICIPANT
                .IMPORT_ROW_ID
                .isNotNull()
                .and(PARTICIPANT.ID.lt(firstNew))
                .and(notReturned());
        return new DelegationReader(session).count(event, Filter.listed().and(earlier), within);
    }

    /** Not one whom this import has made with an id of before. */
    private Condition notReturned() {
        return returning.returned() == 0
                ? DSL.noCondition()
                : PARTICIPANT.ID.notIn(DSL.select(IMPORT_ROW.PARTICIPANT_ID)
                        .from(IMPORT_ROW)
                        .where(IMPORT_ROW.ID.ge(rows.first()))
                        .and(IMPORT_ROW.STATE.eq(State.NEW.code())));
    }

    /** Hands over the listed participants of these delegations whom an earlier list brought and this one has not named so far, in the order of their ids; they may be withdrawn meanwhile. */
    public void forEachMissing(Predicate<Delegation> within, Consumer<Participant> missing) {
        new ParticipantReader(session)
                .forEachListed(event, PARTICIPANT.IMPORT_ROW_ID.lt(rows.first()), within, missing);
    }

    /** Counts a participant as missing, and changes nothing else. */
    public void missing(Participant participant) {
        counts.merge(State.MISSING, 1L, Long::sum);
    }

    /** Counts a participant as missing, and gives it the status withdrawn. */
    public void withdraw(Participant participant) {
        missing(participant);
        try {
            Values after = participant.values().with(Field.STATUS, Status.WITHDRAWN.code());
            people.change(
                    event.id(),
                    participant,
                    participant.delegation().affiliation(),
                    after,
                    participant.nameFromCapitals(),
                    participant.sexSource());
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }

    /** The import's number in history, in the list of imports and for undo. */
    public long number() {
        return number;
    }

    /** How many rows became what, so far; states that did not occur are absent. */
    public Map<State, Long> counts() {
        return Map.copyOf(counts);
    }

    /** Writes the counts and lets go of the statements. */
    void finish() {
        Map<String, Long> byCode = new LinkedHashMap<>();
        counts.forEach((state, count) -> byCode.put(state.code(), count));
        session.sql()
                .update(IMPORT)
                .set(IMPORT.COUNTS, Json.counts(byCode))
                .where(IMPORT.ID.eq(number))
                .execute();
        sheets.finish();
        close();
    }

    void close() {
        returning.close();
        rows.close();
        known.close();
        people.close();
    }

    private void add(PlannedRow row, SentCells cells) throws SQLException {
        long id = returning.of(row.entry().origin(), people.next());
        long importRow = keep(State.NEW, row.entry().origin(), id, "", cells);
        people.add(id, event.id(), row.affiliation(), row.values(), row.nameFromCapitals(), row.sexSource(), importRow);
    }

    private void change(PlannedRow row, Participant before, SentCells cells) throws SQLException {
        long importRow = keep(row.state(), row.entry().origin(), before.id(), row.reason(), cells);
        write(row, before);
        people.point(before.id(), importRow);
        listedValues.note(before.id(), row.listed());
    }

    private void write(PlannedRow row, Participant before) throws SQLException {
        people.change(event.id(), before, row.affiliation(), row.values(), row.nameFromCapitals(), row.sexSource());
    }

    private long keep(State state, Origin origin, long subject, String reason, SentCells cells) throws SQLException {
        counts.merge(state, 1L, Long::sum);
        return rows.write(origin, state.code(), subject, reason, cells);
    }

    private static boolean names(State state) {
        return switch (state) {
            case NEW, UPDATE, FILLED, SAME -> true;
            default -> false;
        };
    }
}
