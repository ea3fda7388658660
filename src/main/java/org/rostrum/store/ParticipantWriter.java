package org.rostrum.store;

import static org.rostrum.store.schema.Tables.PARTICIPANT;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.TableField;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;
import org.rostrum.event.Status;
import org.rostrum.event.Values;

/** Writes participants, with the keys of their names. */
final class ParticipantWriter implements AutoCloseable {
    private static final List<Map.Entry<Field, TableField<Record, String>>> FIELDS =
            List.copyOf(ParticipantColumns.byFields().entrySet());

    private static final int FIRST_FIELD = 5;

    private final Session session;
    private final ChangeLog log;
    private final Names names;
    /** Of those that have had a value: the columns of all others stand at their default, and need not be handed over. */
    private final Set<Field> occurring = EnumSet.noneOf(Field.class);

    private Optional<PreparedStatement> insert = Optional.empty();
    private final PreparedStatement rename;
    private final PreparedStatement point;
    private long next;

    ParticipantWriter(Session session, ChangeLog log, Names names) {
        this.session = session;
        this.log = log;
        this.names = names;
        this.next = log.nextId(Logged.PARTICIPANTS);
        this.rename = session.prepare(session.sql()
                .update(PARTICIPANT)
                .set(PARTICIPANT.NAME_KEY, "")
                .set(PARTICIPANT.SORT_KEY, new byte[0])
                .where(PARTICIPANT.ID.eq(0L)));
        this.point = session.prepare(session.sql()
                .update(PARTICIPANT)
                .set(PARTICIPANT.IMPORT_ROW_ID, 0L)
                .where(PARTICIPANT.ID.eq(0L)));
    }

    /** The id that the next new participant gets. */
    long next() {
        return next;
    }

    /** Adds a participant that a row of a list names (0: added by hand), with an id that is free: {@link #next}, or one that the same person had before; the id. */
    long add(
            long id,
            long event,
            Affiliation affiliation,
            Values values,
            boolean nameFromCapitals,
            String sexSource,
            long importRow)
            throws SQLException {
        Values complete = values.has(Field.STATUS) ? values : values.with(Field.STATUS, Status.REGISTERED.code());
        next = Math.max(next, id + 1);
        long delegation = names.delegation(event, affiliation);
        Optional<Long> organisation = names.organisation(delegation, values.get(Field.ORGANISATION));
        PreparedStatement insert = insert(complete);
        insert.setLong(1, id);
        insert.setLong(2, event);
        insert.setLong(3, delegation);
        insert.setObject(4, organisation.orElse(null));
        int column = FIRST_FIELD;
        for (Map.Entry<Field, TableField<Record, String>> field : FIELDS) {
            if (occurring.contains(field.getKey())) {
                insert.setString(column++, complete.get(field.getKey()));
            }
        }
        insert.setInt(column++, nameFromCapitals ? 1 : 0);
        insert.setString(column++, sexSource);
        insert.setObject(column++, importRow == 0 ? null : importRow);
        insert.setString(column++, values.nameKey());
        insert.setBytes(column, values.order());
        insert.executeUpdate();
        log.made(Logged.PARTICIPANTS, id);
        return id;
    }

    /** Changes a participant to what is given; whether anything differs. */
    boolean change(
            long event,
            Participant before,
            Affiliation affiliation,
            Values values,
            boolean nameFromCapitals,
            String sexSource)
            throws SQLException {
        if (values.equals(before.values())
                && affiliation.equals(before.delegation().affiliation())
                && nameFromCapitals == before.nameFromCapitals()
                && sexSource.equals(before.sexSource())) {
            return false; // as nearly everybody is on a list that comes again
        }
        String[] old = row(
                event,
                before.delegation().affiliation(),
                before.values(),
                before.nameFromCapitals(),
                before.sexSource());
        boolean changed = log.update(
                Logged.PARTICIPANTS, before.id(), old, row(event, affiliation, values, nameFromCapitals, sexSource));
        String given = values.get(Field.GIVEN_NAME);
        String family = values.get(Field.FAMILY_NAME);
        if (!given.equals(before.givenName()) || !family.equals(before.familyName())) {
            rename.setString(1, values.nameKey());
            rename.setBytes(2, values.order());
            rename.setLong(3, before.id());
            rename.executeUpdate();
        }
        return changed;
    }

    /** Notes the row of the latest list that names the participant. */
    void point(long id, long importRow) throws SQLException {
        point.setLong(1, importRow);
        point.setLong(2, id);
        point.executeUpdate();
    }

    @Override
    public void close() {
        try {
            close(insert);
            rename.close();
            point.close();
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }

    /** The logged columns in their order. */
    private String[] row(
            long event, Affiliation affiliation, Values values, boolean nameFromCapitals, String sexSource) {
        long delegation = names.delegation(event, affiliation);
        String[] row = new String[Logged.PARTICIPANTS.columns().size()];
        row[0] = Long.toString(event);
        row[1] = Long.toString(delegation);
        row[2] = names.organisation(delegation, values.get(Field.ORGANISATION))
                .map(String::valueOf)
                .orElse(null);
        for (int i = 0; i < FIELDS.size(); i++) {
            row[3 + i] = values.get(FIELDS.get(i).getKey());
        }
        row[row.length - 2] = nameFromCapitals ? "1" : "0";
        row[row.length - 1] = sexSource;
        return row;
    }

    private PreparedStatement insert(Values values) throws SQLException {
        boolean grown = insert.isEmpty();
        for (Map.Entry<Field, TableField<Record, String>> field : FIELDS) {
            grown |= values.has(field.getKey()) && occurring.add(field.getKey());
        }
        if (grown) {
            close(insert);
            insert = Optional.of(session.prepare(insert()));
        }
        return insert.get();
    }

    private Query insert() {
        List<TableField<Record, ?>> columns = new ArrayList<>(
                List.of(PARTICIPANT.ID, PARTICIPANT.EVENT_ID, PARTICIPANT.DELEGATION_ID, PARTICIPANT.ORGANISATION_ID));
        for (Map.Entry<Field, TableField<Record, String>> field : FIELDS) {
            if (occurring.contains(field.getKey())) {
                columns.add(field.getValue());
            }
        }
        columns.addAll(List.of(
                PARTICIPANT.NAME_FROM_CAPITALS,
                PARTICIPANT.SEX_SOURCE,
                PARTICIPANT.IMPORT_ROW_ID,
                PARTICIPANT.NAME_KEY,
                PARTICIPANT.SORT_KEY));
        return session.sql()
                .insertInto(PARTICIPANT)
                .columns(columns)
                .values(Collections.nCopies(columns.size(), (Object) ""));
    }

    private static void close(Optional<PreparedStatement> statement) throws SQLException {
        if (statement.isPresent()) {
            statement.get().close();
        }
    }
}
