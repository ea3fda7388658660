package org.rostrum.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;
import org.rostrum.reconcile.FieldChange;
import org.rostrum.store.Database;
import org.rostrum.store.NamingRow;
import org.rostrum.store.PastChange;
import org.rostrum.store.PastWrite;

/** How the values of one participant or agenda item came to be what they are: by the writes that stand, and the rows of the lists that they took in. */
final class Why {
    private final Database database;
    private final String who;
    private final List<PastChange> changes;
    private final List<NamingRow> rows;
    private final Function<String, NavigableMap<Long, String>> listed;
    private final String represented;
    private final List<PastChange> delegation;
    private final Map<Long, PastWrite> writes;

    /**
     * A value that a field got.
     *
     * @param from the value before, empty where there was none
     * @param sent what the row of the list said, also of a registration that was merged into this one; empty for an edit
     */
    record Step(PastWrite write, String from, String to, Optional<SentValue> sent) {
        /** Who wrote it, when, and by which command. */
        String by() {
            return write.number() + ", " + write.command() + " (" + write.actor() + ", " + write.at() + ")";
        }
    }

    /** @param listed by field what lists have said of values that were changed by hand
     * @param represented the name of whom a participant represents */
    private Why(
            Database database,
            String who,
            List<PastChange> changes,
            List<NamingRow> rows,
            Function<String, NavigableMap<Long, String>> listed,
            String represented,
            List<PastChange> delegation) {
        this.database = database;
        this.who = who;
        this.rows = rows;
        this.listed = listed;
        this.represented = represented;
        writes = database.history().all().stream().collect(Collectors.toMap(PastWrite::number, Function.identity()));
        this.changes = changes.stream().filter(change -> counts(change.write())).toList();
        this.delegation =
                delegation.stream().filter(change -> counts(change.write())).toList();
    }

    static Why of(Database database, Participant person) {
        String delegation = person.delegation().name();
        return new Why(
                database,
                person.fullName() + " (" + person.id() + (delegation.isEmpty() ? "" : ", " + delegation) + ")",
                database.history().ofParticipant(person.id()),
                database.provenance().ofParticipant(person.id()),
                field -> database.provenance().listed(person.id(), field),
                delegation,
                database.history().ofDelegation(person.delegation().id()));
    }

    static Why of(Database database, AgendaItem item) {
        return new Why(
                database,
                "item " + item.label(),
                database.history().ofItem(item.id()),
                database.provenance().ofItem(item.id()),
                field -> Collections.emptyNavigableMap(),
                "",
                List.of());
    }

    /** Whom it is about. */
    String who() {
        return who;
    }

    /** Writes that were taken back, and undos, say nothing: what they did is done by the write that stands. */
    private boolean counts(long write) {
        PastWrite past = writes.get(write);
        return past.about() == past.number() && past.stands();
    }

    /** What people have made of the delegation since the participant is in it, before the steps by which he came there. */
    List<Step> delegationSteps(String field, List<Step> before) {
        String column = field.equals("category") || field.equals("country") ? field : "name";
        long since = before.isEmpty() ? 0 : before.get(0).write().number();
        List<Step> steps = new ArrayList<>(before);
        for (PastChange change : delegation) {
            for (FieldChange one : change.fields()) {
                if (change.write() > since && one.field().equals(column)) {
                    steps.add(0, new Step(writes.get(change.write()), one.from(), one.to(), Optional.empty()));
                }
            }
        }
        return steps;
    }

    /** The log has the id of a delegation, which is called by its name of now: with the name that it had then. */
    private FieldChange asItWas(FieldChange change, long write) {
        if (!change.field().equals("delegation") || !change.to().equals(represented)) {
            return change;
        }
        return delegation.stream()
                .filter(later -> later.write() > write)
                .flatMap(later -> later.fields().stream())
                .filter(later -> later.field().equals("name"))
                .findFirst()
                .map(later -> new FieldChange(change.field(), change.from(), later.from(), change.mark()))
                .orElse(change);
    }

    /**
     * The values that a field got, the last one first.
     *
     * @param field as the log has it
     * @param said what is asked of the rows of lists: the category of a delegation may have a column of its own
     */
    List<Step> steps(String field, String said) {
        List<Step> steps = new ArrayList<>();
        String sexSource = "";
        for (PastChange change : changes) {
            if (change.kind() == PastChange.Kind.REMOVED) {
                steps.clear();
                continue;
            }
            String source = change.value("sex_source");
            sexSource = source.isEmpty() ? sexSource : source;
            for (FieldChange one : change.fields()) {
                if (one.field().equals(field)) {
                    steps.add(step(writes.get(change.write()), said, asItWas(one, change.write()), sexSource));
                }
            }
        }
        Collections.reverse(steps);
        return steps;
    }

    private Step step(PastWrite write, String field, FieldChange change, String sexSource) {
        Optional<SentValue> sent = write.kind() == PastWrite.Kind.IMPORT
                ? Optional.of(sent(write, field, change.to(), sexSource))
                : merged(write, field, change);
        return new Step(write, change.from(), change.to(), sent);
    }

    private Optional<SentValue> merged(PastWrite write, String field, FieldChange change) {
        PastChange record = changes.get(0);
        return record.what().equals("participant")
                ? new MergedValue(database, record.id()).of(write.number(), field, change.to())
                : Optional.empty();
    }

    private SentValue sent(PastWrite write, String field, String value, String sexSource) {
        List<NamingRow> mine =
                rows.stream().filter(row -> row.write() == write.number()).toList();
        if (mine.isEmpty()) {
            return SentValue.none(
                    "not on the list", "the list was whole (--sync), and nobody on it is this participant");
        }
        NamingRow row =
                mine.stream().filter(one -> values(one).says(field)).findFirst().orElse(mine.get(0));
        return values(row).of(field, value, sexSource);
    }

    private SentValues values(NamingRow row) {
        return new SentValues(database.provenance(), row);
    }

    /** The lists after a write that say the field as well, and nothing else than this value. */
    List<String> confirmed(String field, String value, long after) {
        NavigableMap<Long, String> others = listed.apply(field).tailMap(after, false);
        return rows.stream()
                .filter(row -> row.write() > after && row.counts() && says(row, field, value))
                .filter(row -> Optional.ofNullable(others.floorEntry(row.write()))
                        .map(note -> note.getValue().equals(value))
                        .orElse(true))
                .map(row ->
                        row.write() + ", " + values(row).of(field, value, "").place())
                .toList();
    }

    /** A represented organisation, which stands in where a list names no other, says nothing of any other. */
    private boolean says(NamingRow row, String field, String value) {
        boolean standsIn = !field.equals(Field.ORGANISATION.code()) || value.equals(represented);
        return standsIn ? values(row).says(field) : values(row).saysItself(field);
    }

    /** The write that brought the record, empty where it is older than the log. */
    Optional<PastWrite> brought() {
        return changes.stream()
                .filter(change -> change.kind() == PastChange.Kind.ADDED)
                .reduce((first, second) -> second)
                .map(change -> writes.get(change.write()));
    }

    /** Whose row gives place and source: of the last list that names the record. */
    Optional<NamingRow> latest() {
        return rows.stream().filter(NamingRow::counts).reduce((first, second) -> second);
    }
}
