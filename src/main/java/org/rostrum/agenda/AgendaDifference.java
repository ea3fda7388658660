package org.rostrum.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.rostrum.agenda.ItemChange.Part;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.ItemNumber;
import org.rostrum.text.Fold;

/** What is other between two agendas, item by item. An item is the same one by its id, or else by its number and title. */
public final class AgendaDifference {
    private final ChangeWords words;
    private final Agenda before;
    private final Agenda after;

    /**
     * @param who what a participant is called, by the id
     * @param arrow what stands between old and new
     */
    public AgendaDifference(List<AgendaItem> before, List<AgendaItem> after, LongFunction<String> who, String arrow) {
        this.before = new Agenda(before);
        this.after = new Agenda(after);
        words = new ChangeWords(who, arrow);
    }

    /** The changes in the order of the agenda afterwards, then what is gone. */
    public List<ItemChange> changes() {
        Map<Long, AgendaItem> gone = new LinkedHashMap<>();
        before.items().stream()
                .filter(item -> after.item(item.id()).isEmpty())
                .forEach(item -> gone.put(item.id(), item));
        Map<String, Long> again = new HashMap<>();
        gone.values().forEach(item -> again.put(key(item), item.id()));
        List<ItemChange> changes = new ArrayList<>();
        for (AgendaItem item : after.items()) {
            Optional<AgendaItem> was = before.item(item.id())
                    .or(() -> Optional.ofNullable(again.get(key(item))).map(gone::remove));
            if (was.isEmpty()) {
                changes.add(new ItemChange(item, ItemChange.Kind.NEW, List.of()));
            } else {
                List<Part> parts = parts(was.get(), item);
                if (!parts.isEmpty()) {
                    changes.add(new ItemChange(item, ItemChange.Kind.CHANGED, parts));
                }
            }
        }
        gone.values().forEach(item -> changes.add(new ItemChange(item, ItemChange.Kind.CANCELLED, List.of())));
        return changes;
    }

    private static String key(AgendaItem item) {
        return ItemNumber.key(item.number()) + " " + Fold.key(item.title())
                + (item.number().isEmpty() ? item.day() : "");
    }

    private List<Part> parts(AgendaItem was, AgendaItem is) {
        List<Part> parts = new ArrayList<>(words.times(was, is));
        parts.addAll(words.values(was, is));
        if (!was.parent().equals(is.parent())) {
            parts.add(words.plain("part_of", "part of", whole(before, was), whole(after, is)));
        }
        parts.addAll(words.people(was.roles(), is.roles()));
        return parts;
    }

    private static String whole(Agenda agenda, AgendaItem item) {
        return item.parent().flatMap(agenda::item).map(ItemWords::brief).orElse("");
    }
}
