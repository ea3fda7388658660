package org.rostrum.agenda;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rostrum.event.AgendaItem;

/** The agenda of one event as it is edited: which item is part of which. */
public final class Agenda {
    private final List<AgendaItem> items;
    private final Map<Long, AgendaItem> byId = new LinkedHashMap<>();
    private final Map<Long, List<AgendaItem>> parts = new HashMap<>();

    /** @param items in the order in which they are listed */
    public Agenda(List<AgendaItem> items) {
        this.items = List.copyOf(items);
        for (AgendaItem item : items) {
            byId.put(item.id(), item);
            item.parent()
                    .ifPresent(parent -> parts.computeIfAbsent(parent, key -> new ArrayList<>())
                            .add(item));
        }
    }

    /** All items, in the order in which they are listed. */
    public List<AgendaItem> items() {
        return items;
    }

    /** The item with this id. */
    public Optional<AgendaItem> item(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What is directly part of an item. */
    public List<AgendaItem> partsOf(AgendaItem item) {
        return parts.getOrDefault(item.id(), List.of());
    }

    /** The item with all its parts and theirs, the item first. */
    public List<AgendaItem> whole(AgendaItem item) {
        Set<Long> ids = new LinkedHashSet<>();
        collect(item, ids);
        return ids.stream().map(byId::get).toList();
    }

    private void collect(AgendaItem item, Set<Long> ids) {
        if (ids.add(item.id())) {
            partsOf(item).forEach(part -> collect(part, ids));
        }
    }

    /** Whether an item is another one, or a part of it at any depth. */
    public boolean isWithin(AgendaItem inner, AgendaItem outer) {
        return holders(inner).contains(outer.id());
    }

    /** The ids of the item and of those that it is part of, the innermost first. */
    Set<Long> holders(AgendaItem item) {
        Set<Long> ids = new LinkedHashSet<>();
        Optional<AgendaItem> at = Optional.of(item);
        while (at.isPresent() && ids.add(at.get().id())) {
            at = at.get().parent().flatMap(this::item);
        }
        return ids;
    }

    /** The same agenda with other versions of some of its items. */
    public Agenda with(Collection<AgendaItem> changed) {
        Map<Long, AgendaItem> after = new LinkedHashMap<>(byId);
        changed.forEach(item -> after.put(item.id(), item));
        return new Agenda(List.copyOf(after.values()));
    }
}
