package org.rostrum.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Delegation;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;
import org.rostrum.event.Origin;
import org.rostrum.event.Participant;
import org.rostrum.event.Status;

/** An event's participants in memory, to which lists are applied as the store does. */
final class Register implements Known {
    private final Map<Long, Participant> people = new TreeMap<>();
    private final TreeSet<Long> named = new TreeSet<>();
    private Map<String, HandEdit> edits = Map.of();

    /** Plans and applies a list after a first look over it. */
    List<PlannedRow> take(List<Entry> list) {
        return take(list, look(list));
    }

    List<PlannedRow> take(List<Entry> list, Options options) {
        named.clear();
        Reconciler reconciler = new Reconciler(this, options);
        List<PlannedRow> plan = new ArrayList<>();
        for (Entry entry : list) {
            PlannedRow row = reconciler.plan(entry);
            apply(row);
            plan.add(row);
        }
        return plan;
    }

    static Options look(List<Entry> list) {
        Listed listed = new Listed();
        list.forEach(listed::see);
        return Options.plain().with(listed);
    }

    Counts counts(List<PlannedRow> plan) {
        PlanSummary summary = new PlanSummary(0);
        plan.forEach(summary::add);
        missing().forEach(summary::missing);
        return summary.counts();
    }

    /** Those still listed whom the latest list did not name. */
    List<Participant> missing() {
        return people.values().stream()
                .filter(p -> p.status().listed() && !named.contains(p.id()))
                .toList();
    }

    void withdraw(long id) {
        Participant p = people.get(id);
        people.put(
                id,
                new Participant(
                        id,
                        p.delegation(),
                        p.values().with(Field.STATUS, Status.WITHDRAWN.code()),
                        p.nameFromCapitals(),
                        p.sexSource(),
                        p.origin()));
    }

    List<Participant> all() {
        return List.copyOf(people.values());
    }

    /** Everybody without id and origin, in an order of their own. */
    List<String> contents() {
        return people.values().stream()
                .map(p -> p.delegation().affiliation().key() + " " + p.values() + " " + p.nameFromCapitals() + " "
                        + p.sexSource())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private void apply(PlannedRow row) {
        boolean again = row.state() == PlannedRow.State.DUPLICATE;
        if (row.state() == PlannedRow.State.NEW || row.known().isPresent()) {
            long id = row.known().map(Participant::id).orElse(highestId() + 1);
            Optional<Origin> origin =
                    again ? row.known().get().origin() : Optional.of(row.entry().origin());
            people.put(
                    id,
                    new Participant(
                            id,
                            new Delegation(0, row.affiliation()),
                            row.values(),
                            row.nameFromCapitals(),
                            row.sexSource(),
                            origin));
            named.add(id);
        }
    }

    @Override
    public Map<String, HandEdit> handEdits(long id) {
        return edits;
    }

    /** From now on the field of everybody is one that somebody has changed by hand. */
    void editedByHand(String field) {
        edits = Map.of(field, new HandEdit(2, "ann", "2010-10-11", false, Optional.empty()));
    }

    @Override
    public boolean nobody() {
        return people.isEmpty();
    }

    @Override
    public long highestId() {
        return people.keySet().stream().max(Comparator.naturalOrder()).orElse(0L);
    }

    @Override
    public List<Participant> byId(long id) {
        return which(p -> p.id() == id);
    }

    @Override
    public List<Participant> byEmail(String email) {
        return which(p -> p.email().equals(email));
    }

    @Override
    public List<Participant> byName(Affiliation affiliation, String nameKey) {
        return which(p -> p.delegation().affiliation().key().equals(affiliation.key())
                && p.values().nameKey().equals(nameKey));
    }

    private List<Participant> which(Predicate<Participant> wanted) {
        return people.values().stream().filter(wanted).toList();
    }
}
