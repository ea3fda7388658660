package org.rostrum.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.ItemNumber;
import org.rostrum.event.Origin;
import org.rostrum.event.Question;
import org.rostrum.text.Fold;

/** Plans a whole agenda against the stored one: an item is known again by what its source calls it, by its number, else by what it is called and when. */
public final class AgendaReconciler {
    private static final Comparator<AgendaItem> BY_TIME =
            Comparator.comparing(AgendaItem::start).thenComparing(AgendaItem::end);

    private final List<AgendaEntry> entries;
    private final List<AgendaItem> stored;
    private final List<AgendaItem> free;
    private final AgendaOptions options;
    private final ByHand byHand;
    private final AgendaParts parts = new AgendaParts();
    private final Map<AgendaItem, AgendaItem> known = new IdentityHashMap<>();
    private final Map<AgendaItem, String> evidence = new IdentityHashMap<>();
    private final Map<AgendaItem, Long> ids = new IdentityHashMap<>();
    private final Map<AgendaItem, PlannedItem> aside = new IdentityHashMap<>();
    private final Set<Long> gone = new HashSet<>();
    private final List<Question> questions = new ArrayList<>();

    private AgendaReconciler(List<AgendaItem> stored, List<AgendaEntry> entries, AgendaOptions options) {
        this.stored = stored;
        this.entries = entries;
        this.options = options;
        byHand = new ByHand(id -> options.byHand().getOrDefault(id, Map.of()), options.edits());
        free = new ArrayList<>(stored.stream().sorted(BY_TIME).toList());
    }

    /** What becomes of every item of the list, and of the stored ones that it does not have. */
    public static AgendaPlan plan(List<AgendaItem> stored, List<AgendaEntry> entries, AgendaOptions options) {
        return new AgendaReconciler(stored, entries, options).plan();
    }

    private AgendaPlan plan() {
        setAside();
        match("uid", item -> item.id() == 0 ? "" : Long.toString(item.id()));
        match("uid", item -> item.details().uid());
        match("number", item -> ItemNumber.key(item.number()));
        match("day, start, kind and title", item -> item.start() + " " + titleKey(item));
        match("day, kind and title", item -> item.day() + " " + titleKey(item));
        match("kind and title", AgendaReconciler::titleKey);
        for (AgendaEntry entry : entries) {
            if (!aside.containsKey(entry.item())) {
                AgendaItem same = known.get(entry.item());
                long id = same == null ? options.ids().applyAsLong(entry.item()) : same.id();
                ids.put(entry.item(), id);
                parts.add(entry.item(), id);
            }
        }
        if (options.sync()) {
            free.stream().filter(item -> item.origin().isPresent()).forEach(item -> gone.add(item.id()));
        }
        stored.stream().filter(item -> !gone.contains(item.id())).forEach(item -> parts.add(item, item.id()));
        List<PlannedItem> plan = new ArrayList<>();
        entries.forEach(entry -> ids.computeIfPresent(entry.item(), (item, id) -> {
            parts.parent(entry, id);
            return id;
        }));
        entries.forEach(entry -> plan.add(aside.containsKey(entry.item()) ? aside.get(entry.item()) : planned(entry)));
        for (AgendaItem item : free) {
            if (item.origin().isPresent()) {
                plan.add(new PlannedItem(item, PlannedRow.State.MISSING, Optional.of(item), List.of(), "", ""));
            }
        }
        return new AgendaPlan(plan, questions, byHand.unused());
    }

    /** Rows that say nothing, or say a second time what an earlier row says. */
    private void setAside() {
        Map<AgendaEntry, AgendaItem> same = new HashMap<>();
        for (AgendaEntry entry : entries) {
            AgendaItem item = entry.item();
            AgendaEntry bare = new AgendaEntry(item.withOrigin(Optional.empty()), entry.partOf());
            Optional<AgendaItem> earlier = Optional.ofNullable(same.putIfAbsent(bare, item));
            if (item.number().isEmpty() && item.title().isEmpty()) {
                aside.put(item, untouched(item, PlannedRow.State.ERROR, "neither number nor title"));
            } else if (earlier.isPresent()) {
                aside.put(
                        item, untouched(item, PlannedRow.State.DUPLICATE, "the same item as " + where(earlier.get())));
            }
        }
    }

    private static PlannedItem untouched(AgendaItem item, PlannedRow.State state, String reason) {
        return new PlannedItem(item, state, Optional.empty(), List.of(), "", reason);
    }

    /** Pairs what is still open on both sides under equal keys, in the order of time. */
    private void match(String by, Function<AgendaItem, String> key) {
        Map<String, List<AgendaItem>> open = new HashMap<>();
        free.forEach(item ->
                open.computeIfAbsent(key.apply(item), k -> new ArrayList<>()).add(item));
        entries.stream()
                .map(AgendaEntry::item)
                .filter(item -> !known.containsKey(item) && !aside.containsKey(item))
                .sorted(BY_TIME)
                .forEach(item -> {
                    String wanted = key.apply(item);
                    List<AgendaItem> found = wanted.isEmpty() ? List.of() : open.getOrDefault(wanted, List.of());
                    if (!found.isEmpty()) {
                        AgendaItem same = found.remove(0);
                        free.remove(same);
                        known.put(item, same);
                        evidence.put(item, by);
                    }
                });
    }

    private PlannedItem planned(AgendaEntry entry) {
        AgendaItem item = entry.item();
        long id = ids.get(item);
        if (!entry.partOf().isEmpty() && parts.named(entry.partOf()).isEmpty()) {
            return untouched(
                    item,
                    PlannedRow.State.ERROR,
                    "part of “" + entry.partOf() + "”, which is neither in the list nor stored");
        } else if (parts.isInItself(id)) {
            return untouched(item, PlannedRow.State.ERROR, "part of “" + entry.partOf() + "”, and so of itself");
        }
        AgendaItem whole = item.withParent(parts.parent(entry, id));
        return known.containsKey(item)
                ? compared(whole, known.get(item), evidence.get(item))
                : new PlannedItem(whole.withId(id), PlannedRow.State.NEW, Optional.empty(), List.of(), "", "");
    }

    private PlannedItem compared(AgendaItem entry, AgendaItem same, String by) {
        AgendaComparison comparison = new AgendaComparison(entry, withStoredParent(same), parts, byHand.of(same.id()));
        Optional<Question> question = comparison.byHand().question(where(entry) + " " + same.label());
        if (options.addOnly() && (!comparison.changes().isEmpty() || question.isPresent())) {
            List<String> fields = Stream.concat(
                            comparison.changes().stream().map(FieldChange::field),
                            comparison.byHand().disputed().stream())
                    .toList();
            return left(
                    entry,
                    same,
                    PlannedRow.State.SKIPPED,
                    by,
                    "stays as stored (--add-only); the list has another " + Wording.joined(fields));
        } else if (question.isPresent()) {
            questions.add(question.get());
            return left(
                    entry,
                    same,
                    PlannedRow.State.CONFLICT,
                    by,
                    comparison.byHand().reason());
        }
        return new PlannedItem(
                comparison.result(), comparison.state(), Optional.of(same), comparison.changes(), by, "");
    }

    private static PlannedItem left(
            AgendaItem entry, AgendaItem same, PlannedRow.State state, String by, String reason) {
        AgendaItem item = same.withOrigin(entry.origin());
        return new PlannedItem(item, state, Optional.of(same), List.of(), by, reason);
    }

    /** The stored item; it is part of nothing once what it was part of is taken off. */
    private AgendaItem withStoredParent(AgendaItem item) {
        return item.withParent(item.parent().filter(id -> !gone.contains(id)));
    }

    private static String titleKey(AgendaItem item) {
        return item.kind().code() + " " + Fold.key(item.title());
    }

    private static String where(AgendaItem item) {
        return item.origin().map(Origin::toString).orElse("an earlier row");
    }
}
