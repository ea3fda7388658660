package org.rostrum.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.ItemNumber;
import org.rostrum.text.Fold;

/** Which item another one is part of: the one that the list says, else the one whose number its own begins with, in the list or stored. */
final class AgendaParts {
    private final Map<String, Long> numbered = new HashMap<>();
    private final Map<String, Long> titled = new HashMap<>();
    private final Map<Long, String> labels = new HashMap<>();
    private final Map<Long, Long> parents = new HashMap<>();

    /** Items that may have parts, those of the list first; each with the id that it has or will have. */
    void add(AgendaItem item, long id) {
        if (!item.number().isEmpty()) {
            numbered.putIfAbsent(ItemNumber.key(item.number()), id);
        }
        titled.putIfAbsent(Fold.key(item.title()), id);
        labels.putIfAbsent(id, item.label());
    }

    /** The number or title of an item, empty for none. */
    String label(Optional<Long> id) {
        return id.map(known -> labels.getOrDefault(known, "")).orElse("");
    }

    /** The id of the item that an entry is part of, or empty. */
    Optional<Long> parent(AgendaEntry entry, long id) {
        Optional<Long> parent = entry.partOf().isEmpty() ? byNumber(entry.item().number()) : named(entry.partOf());
        parent.filter(whole -> whole != id).ifPresent(whole -> parents.put(id, whole));
        return parent.filter(whole -> whole != id);
    }

    /** The item of a number or title. */
    Optional<Long> named(String label) {
        return Optional.ofNullable(numbered.get(ItemNumber.key(label)))
                .or(() -> Optional.ofNullable(titled.get(Fold.key(label))));
    }

    private Optional<Long> byNumber(String number) {
        List<String> keys = number.isEmpty() ? List.of() : ItemNumber.parents(number);
        return keys.stream().filter(numbered::containsKey).findFirst().map(numbered::get);
    }

    /** Whether an item would be part of itself. */
    boolean isInItself(long id) {
        Set<Long> passed = new HashSet<>();
        for (Long at = parents.get(id); at != null && passed.add(at); at = parents.get(at)) {
            if (at == id) {
                return true;
            }
        }
        return false;
    }
}
