package org.rostrum.store;

import static org.rostrum.store.schema.Tables.CHANGE;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.rostrum.reconcile.FieldChange;
import org.rostrum.store.schema.tables.Change;

/** Reads the change log as people read it; values of one record that a write changed one after the other are one change. */
final class ChangeReader {
    private final Session session;

    ChangeReader(Session session) {
        this.session = session;
    }

    /** Hands over the changes for which the condition holds, in their order; one is in memory at a time. */
    void forEach(Condition which, Consumer<PastChange> consumer) {
        try (RecordNames names = new RecordNames(session)) {
            Pending pending = new Pending(consumer);
            ShownFields shown = new ShownFields(names);
            session.stream(
                    session.sql()
                            .select(
                                    CHANGE.TRANSACTION_ID,
                                    CHANGE.ENTITY,
                                    CHANGE.ENTITY_ID,
                                    CHANGE.FIELD,
                                    CHANGE.OLD,
                                    CHANGE.NEW)
                            .from(CHANGE)
                            .where(which)
                            .and(told())
                            .orderBy(CHANGE.ID),
                    row -> pending.add(change(row, names, shown)));
            pending.flush();
        }
    }

    /** What a list says of a value that was changed by hand, and under which keys lists name a delegation, is noted for later lists, and changes nothing that anybody sees. */
    static Condition told() {
        return told(CHANGE);
    }

    static Condition told(Change change) {
        return change.ENTITY.notIn(
                DSL.inline(Logged.LISTED_VALUES.name()), DSL.inline(Logged.DELEGATION_ALIASES.name()));
    }

    /** The changes of a delegation that people made, and not of those in it. */
    static Condition ofDelegation(long id) {
        return CHANGE.ENTITY.eq(Logged.DELEGATIONS.name()).and(CHANGE.ENTITY_ID.eq(id));
    }

    /** The changes of an agenda item, and of the people on it. */
    static Condition ofItem(long id) {
        return CHANGE.ENTITY
                .eq(Logged.ITEMS.name())
                .and(CHANGE.ENTITY_ID.eq(id))
                .or(CHANGE.ENTITY.eq(Logged.ROLES.name()).and(CHANGE.ENTITY_ID.in(rolesOfItem(id))));
    }

    /** Everybody who ever was on an item. */
    private static Select<Record1<Long>> rolesOfItem(long id) {
        Change made = CHANGE.as("made");
        return DSL.select(made.ENTITY_ID)
                .from(made)
                .where(made.ENTITY.eq(DSL.inline(Logged.ROLES.name())))
                .and(made.FIELD.eq(DSL.inline("")))
                .and(DSL.function("json_extract", Long.class, DSL.coalesce(made.NEW, made.OLD), DSL.inline("$.item_id"))
                        .eq(id));
    }

    /** The changes of a participant. */
    static Condition ofParticipant(long id) {
        return CHANGE.ENTITY.eq(Logged.PARTICIPANTS.name()).and(CHANGE.ENTITY_ID.eq(id));
    }

    private static PastChange change(ResultSet row, RecordNames names, ShownFields shown) throws SQLException {
        Logged logged = Logged.named(row.getString(2));
        long id = row.getLong(3);
        String field = row.getString(4);
        String old = text(row.getString(5));
        String current = text(row.getString(6));
        if (logged.equals(Logged.ROLES)) {
            return role(row.getLong(1), id, field, old, current, names);
        }
        if (!field.isEmpty()) {
            FieldChange change = FieldChange.of(
                    ShownFields.name(logged, field), shown.value(field, old), shown.value(field, current));
            return new PastChange(
                    row.getLong(1),
                    ShownFields.what(logged),
                    id,
                    names.of(logged, id),
                    PastChange.Kind.CHANGED,
                    // who goes to another delegation works for the organisation of the same name there
                    change.from().equals(change.to()) ? List.of() : List.of(change));
        }
        boolean added = old.isEmpty();
        Map<String, String> record = Json.members(added ? current : old);
        List<FieldChange> fields = new ArrayList<>();
        record.keySet().removeAll(ShownFields.NOTES);
        record.forEach((column, value) -> {
            String said = shown.value(column, value);
            fields.add(FieldChange.of(ShownFields.name(logged, column), added ? "" : said, added ? said : ""));
        });
        return new PastChange(
                row.getLong(1),
                ShownFields.what(logged),
                id,
                names.nameOf(logged, record),
                added ? PastChange.Kind.ADDED : PastChange.Kind.REMOVED,
                fields);
    }

    /** Somebody on an item is a change of the item: its field is what he does there. */
    private static PastChange role(long write, long id, String field, String old, String current, RecordNames names) {
        boolean whole = field.isEmpty();
        Map<String, String> record = whole ? Json.members(old.isEmpty() ? current : old) : names.role(id);
        String name = record.getOrDefault("name", "");
        long item = Long.parseLong(record.getOrDefault("item_id", "0"));
        String from = whole ? old.isEmpty() ? "" : name : described(name, field, old);
        String to = whole ? old.isEmpty() ? name : "" : described(name, field, current);
        FieldChange change = new FieldChange(record.getOrDefault("kind", ""), from, to, "");
        return new PastChange(
                write,
                "item",
                item,
                names.of(Logged.ITEMS, item),
                PastChange.Kind.CHANGED,
                // whose place among the others changes is the same person there
                from.equals(to) ? List.of() : List.of(change));
    }

    /** Somebody on an item, with the one thing that has changed. */
    private static String described(String name, String field, String value) {
        return switch (field) {
            case "participant_id" -> name + (value.isEmpty() ? "" : " (participant " + value + ")");
            case "title" -> name + (value.isEmpty() ? "" : " “" + value + "”");
            case "delegation" -> name + (value.isEmpty() ? "" : ", " + value);
            case "confirmed" -> name + (value.equals("1") ? "" : " (to be confirmed)");
            default -> name;
        };
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /** Puts together what belongs together. */
    private static final class Pending {
        private final Consumer<PastChange> consumer;
        private final List<FieldChange> fields = new ArrayList<>();
        private PastChange last = new PastChange(0, "", 0, "", PastChange.Kind.CHANGED, List.of());

        Pending(Consumer<PastChange> consumer) {
            this.consumer = consumer;
        }

        void add(PastChange next) {
            boolean same = next.kind() == PastChange.Kind.CHANGED
                    && last.kind() == PastChange.Kind.CHANGED
                    && next.write() == last.write()
                    && next.what().equals(last.what())
                    && next.id() == last.id();
            if (!same) {
                flush();
            }
            last = next;
            fields.addAll(next.fields());
        }

        void flush() {
            if (!fields.isEmpty()) {
                consumer.accept(new PastChange(last.write(), last.what(), last.id(), last.name(), last.kind(), fields));
                fields.clear();
            }
        }
    }
}
