package org.rostrum.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Origin;
import org.rostrum.text.Fold;

/** Plans a whole agenda against the stored one: an item is known again by its number, else by what it is called and when. */
public final class AgendaReconciler {
    private static final Comparator<AgendaItem> BY_TIME = Comparator.comparing(AgendaItem::day)
            .thenComparing(AgendaItem::start)
            .thenComparing(AgendaItem::end);

    private final List<AgendaItem> entries;
    private final List<AgendaItem> free;
    private final Map<AgendaItem, PlannedItem> planned = new IdentityHashMap<>();

    private AgendaReconciler(List<AgendaItem> stored, List<AgendaItem> entries) {
        this.entries = entries;
        free = new ArrayList<>(stored.stream().sorted(BY_TIME).toList());
    }

    /**
     * What becomes of every item, in the order of the list, and then of the stored items that the list does not have (state missing, those made by hand
     * never).
     */
    public static List<PlannedItem> plan(List<AgendaItem> stored, List<AgendaItem> entries) {
        return new AgendaReconciler(stored, entries).plan();
    }

    private List<PlannedItem> plan() {
        setAside();
        match("number", item -> numberKey(item));
        match("day, start, kind and title", item -> item.start() + " " + titleKey(item));
        match("day, kind and title", item -> item.day() + " " + titleKey(item));
        match("kind and title", AgendaReconciler::titleKey);
        List<PlannedItem> plan = new ArrayList<>();
        for (AgendaItem entry : entries) {
            plan.add(planned.getOrDefault(
                    entry, new PlannedItem(entry, PlannedRow.State.NEW, Optional.empty(), List.of(), "", "")));
        }
        for (AgendaItem item : free) {
            if (item.origin().isPresent()) {
                plan.add(new PlannedItem(item, PlannedRow.State.MISSING, Optional.of(item), List.of(), "", ""));
            }
        }
        return plan;
    }

    /** Rows that say nothing, or say a second time what an earlier row says. */
    private void setAside() {
        Map<AgendaItem, AgendaItem> same = new HashMap<>();
        Map<String, AgendaItem> numbered = new HashMap<>();
        for (AgendaItem entry : entries) {
            Optional<AgendaItem> earlier = Optional.ofNullable(same.putIfAbsent(withoutOrigin(entry), entry));
            Optional<AgendaItem> rival = numberKey(entry).isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(numbered.putIfAbsent(numberKey(entry), entry));
            if (entry.number().isEmpty() && entry.title().isEmpty()) {
                setAside(entry, PlannedRow.State.ERROR, "neither number nor title");
            } else if (earlier.isPresent()) {
                setAside(entry, PlannedRow.State.DUPLICATE, "the same item as " + where(earlier.get()));
            } else if (rival.isPresent()) {
                setAside(
                        entry,
                        PlannedRow.State.CONFLICT,
                        "item " + entry.number() + " stands at " + where(rival.get()) + " already, and not the same");
            }
        }
    }

    private void setAside(AgendaItem entry, PlannedRow.State state, String reason) {
        planned.put(entry, new PlannedItem(entry, state, Optional.empty(), List.of(), "", reason));
    }

    /** Pairs what is still open on both sides under equal keys, in the order of time. */
    private void match(String evidence, Function<AgendaItem, String> key) {
        List<AgendaItem> open = entries.stream()
                .filter(entry -> !planned.containsKey(entry))
                .sorted(BY_TIME)
                .toList();
        for (AgendaItem entry : open) {
            String wanted = key.apply(entry);
            Optional<AgendaItem> found = wanted.isEmpty()
                    ? Optional.empty()
                    : free.stream()
                            .filter(item -> key.apply(item).equals(wanted))
                            .findFirst();
            if (found.isPresent()) {
                free.remove(found.get());
                planned.put(entry, compare(entry, found.get(), evidence));
            }
        }
    }

    private static PlannedItem compare(AgendaItem entry, AgendaItem stored, String evidence) {
        AgendaComparison comparison = new AgendaComparison(entry, stored);
        List<FieldChange> changes = comparison.changes();
        return new PlannedItem(comparison.result(), comparison.state(), Optional.of(stored), changes, evidence, "");
    }

    private static AgendaItem withoutOrigin(AgendaItem item) {
        return item.withOrigin(Optional.empty());
    }

    /** {@code 4 (A)} is {@code 4(a)}. */
    private static String numberKey(AgendaItem item) {
        return item.number().replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    private static String titleKey(AgendaItem item) {
        return item.kind().code() + " " + Fold.key(item.title());
    }

    private static String where(AgendaItem item) {
        return item.origin().map(Origin::toString).orElse("an earlier row");
    }
}
