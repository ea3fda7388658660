package org.rostrum.agenda;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.event.AgendaItem;
import org.rostrum.text.Fold;

/** What lies over something else since an edit, and did not before. */
public final class Overlaps {
    private final Agenda before;
    private final Agenda after;

    public Overlaps(Agenda before, Agenda after) {
        this.before = before;
        this.after = after;
    }

    /** A sentence for each pair that now has one room at one time. */
    public List<String> inOneRoom(List<AgendaItem> changed) {
        return sentences(changed, false);
    }

    /** The same, and one for each pair of a changed item and one that stayed, whatever the rooms. */
    public List<String> ofAnyRoom(List<AgendaItem> changed) {
        return sentences(changed, true);
    }

    private List<String> sentences(List<AgendaItem> changed, boolean anyRoom) {
        Set<Long> ids = changed.stream().map(AgendaItem::id).collect(Collectors.toSet());
        List<String> sentences = new ArrayList<>();
        Set<Set<Long>> told = new LinkedHashSet<>();
        for (AgendaItem item : changed) {
            for (AgendaItem other : after.items()) {
                boolean counts = sameRoom(item, other) || anyRoom && !ids.contains(other.id());
                if (counts && isNew(item, other) && told.add(Set.of(item.id(), other.id()))) {
                    sentences.add(sentence(item, other));
                }
            }
        }
        return sentences;
    }

    private boolean isNew(AgendaItem item, AgendaItem other) {
        return item.id() != other.id()
                && overlap(item, other)
                && !after.isWithin(item, other)
                && !after.isWithin(other, item)
                && before.item(item.id())
                        .flatMap(was -> before.item(other.id())
                                .map(there -> !overlap(was, there) || sameRoom(item, other) && !sameRoom(was, there)))
                        .orElse(true);
    }

    private static boolean overlap(AgendaItem one, AgendaItem other) {
        return one.start().isBefore(other.end()) && other.start().isBefore(one.end());
    }

    private static boolean sameRoom(AgendaItem one, AgendaItem other) {
        return !one.room().isEmpty() && Fold.key(one.room()).equals(Fold.key(other.room()));
    }

    private static String sentence(AgendaItem item, AgendaItem other) {
        boolean first = !item.start().isAfter(other.start());
        AgendaItem earlier = first ? item : other;
        AgendaItem later = first ? other : item;
        return ItemWords.brief(earlier) + " (" + ItemWords.hours(earlier) + ") and " + ItemWords.brief(later) + " ("
                + ItemWords.hours(later) + ") now overlap" + (sameRoom(item, other) ? " in " + item.room() : "");
    }
}
