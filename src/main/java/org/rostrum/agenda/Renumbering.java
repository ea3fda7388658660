package org.rostrum.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaItem.Kind;
import org.rostrum.event.ItemNumber;

/**
 * Numbers an agenda anew: in the order of time, on over the days, the parts of an item after it. Registration, breaks, social and side events have no number. Items without a whole whose
 * numbers say that they are parts of one (4(a) and 4(b) without a 4) are numbered as such: together they count as one.
 */
public final class Renumbering {
    private static final Set<Kind> UNNUMBERED = EnumSet.of(Kind.REGISTRATION, Kind.BREAK, Kind.SOCIAL, Kind.SIDE_EVENT);
    private static final Comparator<AgendaItem> BY_TIME =
            Comparator.comparing(AgendaItem::start).thenComparing(Renumbering::rest);

    private final Agenda agenda;
    private final NumberStyle style;
    private final Map<Long, String> numbers = new LinkedHashMap<>();
    private int count;

    private Renumbering(Agenda agenda, NumberStyle style) {
        this.agenda = agenda;
        this.style = style;
    }

    /** The items whose number changes, as they then are. */
    public static List<AgendaItem> of(Agenda agenda, NumberStyle style) {
        Renumbering renumbering = new Renumbering(agenda, style);
        renumbering.number();
        return agenda.items().stream()
                .map(item -> item.withNumber(renumbering.numberOf(item)))
                .filter(item -> !agenda.item(item.id()).equals(Optional.of(item)))
                .toList();
    }

    /** What has none keeps one of another kind ({@code SE-1}). */
    private String numberOf(AgendaItem item) {
        boolean own = ItemNumber.of(item.number()).isEmpty();
        return numbers.getOrDefault(item.id(), own ? item.number() : "");
    }

    private void number() {
        List<AgendaItem> tops = agenda.items().stream()
                .filter(item -> item.parent().flatMap(agenda::item).isEmpty())
                .toList();
        Map<String, List<AgendaItem>> siblings = siblings(tops);
        for (AgendaItem item : sorted(tops)) {
            if (numbers.containsKey(item.id())) {
                continue;
            }
            List<AgendaItem> together = siblings.getOrDefault(stem(item), List.of());
            if (style == NumberStyle.PLAIN || together.size() < 2 || rest(item).isEmpty()) {
                numberTop(item);
            } else {
                count++;
                numberParts(together, style.top(count), 1);
            }
        }
    }

    private void numberTop(AgendaItem item) {
        if (UNNUMBERED.contains(item.kind())) {
            return;
        }
        count++;
        String number = style.top(count);
        numbers.put(item.id(), number);
        numberParts(agenda.partsOf(item), number, 1);
    }

    private void numberParts(List<AgendaItem> parts, String whole, int depth) {
        int place = 0;
        for (AgendaItem part : sorted(parts)) {
            if (style == NumberStyle.PLAIN) {
                numberTop(part);
            } else if (!numbers.containsKey(part.id())) {
                place++;
                String number = style.part(whole, depth, place);
                numbers.put(part.id(), number);
                numberParts(agenda.partsOf(part), number, depth + 1);
            }
        }
    }

    /** What is numbered as parts of one item that is not on the agenda itself, by the number of that. */
    private static Map<String, List<AgendaItem>> siblings(List<AgendaItem> tops) {
        Map<String, List<AgendaItem>> siblings = new HashMap<>();
        for (AgendaItem item : tops) {
            if (!rest(item).isEmpty() && !UNNUMBERED.contains(item.kind())) {
                siblings.computeIfAbsent(stem(item), key -> new ArrayList<>()).add(item);
            }
        }
        return siblings;
    }

    private static List<AgendaItem> sorted(List<AgendaItem> items) {
        return items.stream()
                .filter(item -> !UNNUMBERED.contains(item.kind()))
                .sorted(BY_TIME)
                .toList();
    }

    private static String stem(AgendaItem item) {
        return ItemNumber.of(item.number()).map(ItemNumber::stem).orElse("");
    }

    private static String rest(AgendaItem item) {
        return ItemNumber.of(item.number()).map(ItemNumber::rest).orElse("");
    }
}
