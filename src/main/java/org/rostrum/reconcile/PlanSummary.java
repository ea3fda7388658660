package org.rostrum.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Field;
import org.rostrum.event.Origin;
import org.rostrum.event.Participant;
import org.rostrum.event.Question;

/** Collects what a plan says as a whole, with a few samples of each state; its size does not grow with the list. */
public final class PlanSummary {
    private final int most;
    private final Optional<Consumer<PlanLine>> lines;
    private final Map<PlannedRow.State, Long> counts = new EnumMap<>(PlannedRow.State.class);
    private final Map<PlannedRow.State, List<Sample>> samples = new EnumMap<>(PlannedRow.State.class);
    private final Map<PlannedRow.State, Map<String, Long>> fields = new EnumMap<>(PlannedRow.State.class);
    private final List<Question> questions = new ArrayList<>();

    /**
     * A row as it is printed.
     *
     * @param where {@code file:row}; of a missing participant the row that last named the person, empty for none
     * @param who the person as the list or the store names it
     * @param text the changes, the reason, or empty; beside values that change those that fill an empty field are not named
     */
    public record Sample(String where, String who, String text, List<FieldChange> changes) {
        public Sample {
            changes = List.copyOf(changes);
        }
    }

    private long inTrouble;

    /** A summary with at most so many samples of each state and so many questions. */
    public PlanSummary(int most) {
        this(most, Optional.empty());
    }

    /** The same; every line of the plan is handed to whoever wants them. */
    public PlanSummary(int most, Optional<Consumer<PlanLine>> lines) {
        this.most = most;
        this.lines = lines;
    }

    /** Counts a planned row. */
    public void add(PlannedRow row) {
        if (count(row.state())) {
            keep(
                    row.state(),
                    new Sample(row.entry().origin().toString(), Wording.row(row.entry()), text(row), row.changes()));
        }
        countFields(row.state(), row.changes());
        lines.ifPresent(each -> each.accept(new PlanLine(
                row.state(),
                row.entry().origin().toString(),
                row.known().map(Participant::id).orElse(0L),
                Wording.row(row.entry()),
                row.evidence(),
                row.changes(),
                row.state() == PlannedRow.State.NEW ? values(row) : Map.of(),
                row.reason())));
        if (questions.size() < most) {
            row.question().ifPresent(questions::add);
        }
    }

    /** Counts a row that is no entry: blank, or the heading once more. */
    public void skipped(Origin origin, String reason) {
        unread(PlannedRow.State.SKIPPED, origin, reason);
        if (count(PlannedRow.State.SKIPPED)) {
            keep(PlannedRow.State.SKIPPED, new Sample(origin.toString(), "", reason, List.of()));
        }
    }

    /** Counts a row that cannot be read. */
    public void error(Origin origin, String reason) {
        unread(PlannedRow.State.ERROR, origin, reason);
        if (count(PlannedRow.State.ERROR)) {
            keep(PlannedRow.State.ERROR, new Sample(origin.toString(), "", reason, List.of()));
        }
    }

    /** Counts a row of which something could not be taken in, whatever its state. */
    public void inTrouble() {
        inTrouble++;
    }

    /** Counts a participant whom the list does not name. */
    public void missing(Participant person) {
        lines.ifPresent(each -> each.accept(new PlanLine(
                PlannedRow.State.MISSING,
                person.origin().map(Origin::toString).orElse(""),
                person.id(),
                Wording.person(person),
                "",
                List.of(),
                Map.of(),
                "")));
        if (count(PlannedRow.State.MISSING)) {
            keep(
                    PlannedRow.State.MISSING,
                    new Sample(
                            person.origin().map(Origin::toString).orElse(""), Wording.person(person), "", List.of()));
        }
    }

    /** Counts an agenda item. */
    public void add(PlannedItem item) {
        lines.ifPresent(each -> each.accept(new PlanLine(
                item.state(),
                item.where(),
                item.known().map(AgendaItem::id).orElse(0L),
                item.item().label(),
                item.evidence(),
                item.changes(),
                item.state() == PlannedRow.State.NEW ? Wording.values(item.item()) : Map.of(),
                item.reason())));
        if (count(item.state())) {
            keep(
                    item.state(),
                    new Sample(
                            item.where(),
                            item.item().label(),
                            item.state() == PlannedRow.State.NEW
                                    ? Wording.of(item.item())
                                    : text(item.changes(), item.reason()),
                            item.changes()));
        }
        countFields(item.state(), item.changes());
    }

    /** How many rows are in each state. */
    public Counts counts() {
        return new Counts(counts);
    }

    /** How many rows have something in them that could not be taken in. */
    public long rowsInTrouble() {
        return inTrouble;
    }

    /** The first rows in a state. */
    public List<Sample> samples(PlannedRow.State state) {
        return List.copyOf(samples.getOrDefault(state, List.of()));
    }

    /** How often each field changes among the rows in a state, in the order of first appearance. */
    public Map<String, Long> fields(PlannedRow.State state) {
        return Collections.unmodifiableMap(fields.getOrDefault(state, Map.of()));
    }

    /** The first questions; there are as many as rows in conflict. */
    public List<Question> questions() {
        return List.copyOf(questions);
    }

    private void unread(PlannedRow.State state, Origin origin, String reason) {
        lines.ifPresent(
                each -> each.accept(new PlanLine(state, origin.toString(), 0, "", "", List.of(), Map.of(), reason)));
    }

    private static Map<String, String> values(PlannedRow row) {
        Map<String, String> values = new LinkedHashMap<>();
        row.values().asMap().forEach((field, value) -> values.put(field.code(), value));
        values.put("delegation", row.affiliation().name());
        values.values().removeIf(String::isEmpty);
        return values;
    }

    /** Whether it may still be a sample, as few of a long list's may. */
    private boolean count(PlannedRow.State state) {
        return counts.merge(state, 1L, Long::sum) <= most;
    }

    private void keep(PlannedRow.State state, Sample sample) {
        samples.computeIfAbsent(state, s -> new ArrayList<>()).add(sample);
    }

    private void countFields(PlannedRow.State state, List<FieldChange> changes) {
        for (FieldChange change : changes) {
            fields.computeIfAbsent(state, s -> new LinkedHashMap<>()).merge(change.field(), 1L, Long::sum);
        }
    }

    private static String text(PlannedRow row) {
        String email = row.entry().values().get(Field.EMAIL);
        return row.state() == PlannedRow.State.NEW ? email : text(row.changes(), row.reason());
    }

    private static String text(List<FieldChange> changes, String reason) {
        return reason.isEmpty() ? changed(changes) : reason;
    }

    /** The values that change, or where there are none those that fill an empty field. */
    private static String changed(List<FieldChange> changes) {
        boolean fillsOnly = changes.stream().allMatch(FieldChange::fills);
        return changes.stream()
                .filter(change -> fillsOnly || !change.fills())
                .map(PlanSummary::words)
                .collect(Collectors.joining("; "));
    }

    /** {@code position: Customs Officer -> Senior Customs Officer}. */
    private static String words(FieldChange change) {
        String mark = change.mark().isEmpty() ? "" : " (" + change.mark() + ")";
        return change.fills()
                ? change.field() + ": " + change.to()
                : change.field() + ": " + change.from() + " -> " + change.to() + mark;
    }
}
