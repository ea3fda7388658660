package org.rostrum.store;

import static org.rostrum.store.schema.Tables.CHANGE;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.rostrum.event.Event;
import org.rostrum.event.Status;
import org.rostrum.reconcile.FieldChange;

/**
 * How the participants of an event differ between two moments. Both states are played from the change log, for one person after the other and only for those whom a write in
 * between has touched.
 */
final class Difference {
    private static final List<String> INNER = List.of("event_id", "name_from_capitals", "sex_source");

    private final Session session;
    private final Event event;
    private final long from;
    private final long to;
    private final RecordNames names;
    private final ShownFields shown;
    private long person;
    private Optional<Map<String, String>> before = Optional.empty();
    private Optional<Map<String, String>> after = Optional.empty();

    private Difference(Session session, Event event, long from, long to, RecordNames names) {
        this.session = session;
        this.event = event;
        this.from = from;
        this.to = to;
        this.names = names;
        this.shown = new ShownFields(names);
    }

    /** Hands over everybody who differs, by id; the states are those after the writes with these numbers. */
    static void forEach(Session session, Event event, long from, long to, Consumer<PersonDifference> consumer) {
        try (RecordNames names = new RecordNames(session)) {
            new Difference(session, event, from, to, names).play(consumer);
        }
    }

    private void play(Consumer<PersonDifference> consumer) {
        var between = CHANGE.as("between");
        var touched = DSL.select(between.ENTITY_ID)
                .from(between)
                .where(between.TRANSACTION_ID.gt(Math.min(from, to)))
                .and(between.TRANSACTION_ID.le(Math.max(from, to)))
                .and(between.ENTITY.eq(Logged.PARTICIPANTS.name()));
        session.stream(
                session.sql()
                        .select(CHANGE.ENTITY_ID, CHANGE.TRANSACTION_ID, CHANGE.FIELD, CHANGE.NEW)
                        .from(CHANGE)
                        .where(CHANGE.ENTITY.eq(Logged.PARTICIPANTS.name()))
                        .and(CHANGE.ENTITY_ID.in(touched))
                        .orderBy(CHANGE.ENTITY_ID, CHANGE.ID),
                row -> {
                    if (row.getLong(1) != person) {
                        finish(consumer);
                        person = row.getLong(1);
                    }
                    apply(row);
                });
        finish(consumer);
    }

    private void apply(ResultSet row) throws SQLException {
        long write = row.getLong(2);
        if (write <= from) {
            before = played(before, row.getString(3), row.getString(4));
        }
        if (write <= to) {
            after = played(after, row.getString(3), row.getString(4));
        }
    }

    private static Optional<Map<String, String>> played(
            Optional<Map<String, String>> state, String field, String value) {
        if (field.isEmpty()) {
            return Optional.ofNullable(value).map(record -> new HashMap<>(Json.members(record)));
        }
        state.ifPresent(record -> record.put(field, value == null ? "" : value));
        return state;
    }

    private void finish(Consumer<PersonDifference> consumer) {
        Optional<Map<String, String>> known = after.or(() -> before);
        boolean here = known.isPresent() && known.get().get("event_id").equals(Long.toString(event.id()));
        if (here && !before.equals(after)) {
            List<FieldChange> fields = fields();
            PersonDifference.Change change = change();
            if (change != PersonDifference.Change.CHANGED || !fields.isEmpty()) {
                Map<String, String> record = known.get();
                consumer.accept(new PersonDifference(
                        person,
                        names.nameOf(Logged.PARTICIPANTS, record),
                        shown.value("delegation_id", record.getOrDefault("delegation_id", "")),
                        change,
                        fields));
            }
        }
        before = Optional.empty();
        after = Optional.empty();
    }

    private PersonDifference.Change change() {
        boolean was = before.filter(Difference::listed).isPresent();
        boolean is = after.filter(Difference::listed).isPresent();
        if (is == was) {
            return before.isPresent() == after.isPresent()
                    ? PersonDifference.Change.CHANGED
                    : after.isPresent() ? PersonDifference.Change.ADDED : PersonDifference.Change.REMOVED;
        }
        if (is) {
            return before.isPresent() ? PersonDifference.Change.BACK : PersonDifference.Change.JOINED;
        }
        return after.isPresent() ? PersonDifference.Change.LEFT : PersonDifference.Change.REMOVED;
    }

    private static boolean listed(Map<String, String> record) {
        return Status.of(record.getOrDefault("status", ""))
                .orElse(Status.REGISTERED)
                .listed();
    }

    /** What differs of somebody who was there before and after. */
    private List<FieldChange> fields() {
        List<FieldChange> fields = new ArrayList<>();
        if (before.isPresent() && after.isPresent()) {
            for (TableField<?, ?> column : Logged.PARTICIPANTS.columns()) {
                String name = column.getName();
                String old = before.get().getOrDefault(name, "");
                String current = after.get().getOrDefault(name, "");
                if (!old.equals(current) && !INNER.contains(name)) {
                    fields.add(FieldChange.of(
                            ShownFields.name(Logged.PARTICIPANTS, name),
                            shown.value(name, old),
                            shown.value(name, current)));
                }
            }
        }
        return fields;
    }
}
