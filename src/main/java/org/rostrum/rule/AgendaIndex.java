package org.rostrum.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.rostrum.event.AgendaItem;

/** The items of an agenda with what they are part of, and by day. */
final class AgendaIndex {
    /** Items are not parts of parts for ever, even where somebody has made a circle of them. */
    private static final int DEEPEST = 20;

    private final Map<Long, AgendaItem> byId = new HashMap<>();
    private final Map<Long, List<AgendaItem>> parts = new HashMap<>();
    private final Map<LocalDate, List<AgendaItem>> days = new TreeMap<>();

    AgendaIndex(List<AgendaItem> items) {
        for (AgendaItem item : items) {
            byId.put(item.id(), item);
            item.parent()
                    .ifPresent(parent -> parts.computeIfAbsent(parent, id -> new ArrayList<>())
                            .add(item));
            if (item.start().isBefore(item.end())) {
                days.computeIfAbsent(item.day(), day -> new ArrayList<>()).add(item);
            }
        }
        days.values().forEach(day -> day.sort(Comparator.comparing(AgendaItem::start)));
    }

    /** What the item is a part of. */
    Optional<AgendaItem> whole(AgendaItem item) {
        return item.parent().map(byId::get);
    }

    /** The items that are parts of this one, in the order of the agenda. */
    List<AgendaItem> parts(AgendaItem item) {
        return parts.getOrDefault(item.id(), List.of());
    }

    /** The item, its parts and their parts. */
    List<AgendaItem> withAllParts(AgendaItem item) {
        List<AgendaItem> all = new ArrayList<>(List.of(item));
        for (int i = 0; i < all.size() && all.size() <= byId.size(); i++) {
            all.addAll(parts(all.get(i)));
        }
        return all;
    }

    /** Whether one of the items is part of the other, at whatever depth. */
    boolean related(AgendaItem one, AgendaItem other) {
        return inside(one, other) || inside(other, one);
    }

    private boolean inside(AgendaItem part, AgendaItem whole) {
        Optional<AgendaItem> above = whole(part);
        for (int depth = 0; depth < DEEPEST && above.isPresent(); depth++) {
            if (above.get().id() == whole.id()) {
                return true;
            }
            above = whole(above.get());
        }
        return false;
    }

    /** Whether it holds for the item itself, for one that it is part of, or for each of its parts that is no break. */
    boolean holds(AgendaItem item, Predicate<AgendaItem> what) {
        Optional<AgendaItem> above = Optional.of(item);
        for (int depth = 0; depth < DEEPEST && above.isPresent(); depth++) {
            if (what.test(above.get())) {
                return true;
            }
            above = whole(above.get());
        }
        List<AgendaItem> parts = parts(item).stream()
                .filter(part -> part.kind() == AgendaItem.Kind.SESSION || part.kind() == AgendaItem.Kind.ITEM)
                .toList();
        return !parts.isEmpty() && parts.stream().allMatch(what);
    }

    /** The items that end after they start, day by day, by their start. What goes on over midnight is of the day on which it starts. */
    Collection<List<AgendaItem>> days() {
        return days.values();
    }
}
