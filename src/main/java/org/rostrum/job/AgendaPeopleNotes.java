package org.rostrum.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Participant;
import org.rostrum.event.RoleHolders;
import org.rostrum.reconcile.PlannedItem;
import org.rostrum.reconcile.PlannedRow.State;

/** Says whom the people of an agenda were taken for, and by what evidence; who they are is told by the findings. */
final class AgendaPeopleNotes {
    private static final Set<State> STORED = Set.of(State.NEW, State.UPDATE, State.FILLED, State.SAME);

    private AgendaPeopleNotes() {}

    /** One sentence, or none where the agenda that is taken in names nobody. */
    static List<String> of(List<PlannedItem> planned, List<Participant> participants) {
        List<AgendaRole> roles = planned.stream()
                .filter(item -> STORED.contains(item.state()))
                .map(PlannedItem::item)
                .map(AgendaItem::roles)
                .flatMap(List::stream)
                .toList();
        if (roles.isEmpty()) {
            return List.of();
        }
        if (participants.isEmpty()) {
            return List.of(
                    "people on the agenda: " + roles.size() + ", tied to nobody, since there are no participants yet");
        }
        RoleHolders holders = new RoleHolders(participants);
        Map<String, Integer> counts = new LinkedHashMap<>();
        List.of("assigned", "by name", "by name and delegation", "unknown", "ambiguous")
                .forEach(word -> counts.put(word, 0));
        for (AgendaRole role : roles) {
            RoleHolders.Tie tie = holders.tie(role);
            String word = tie.people().isEmpty() ? "unknown" : tie.one().isPresent() ? tie.evidence() : "ambiguous";
            counts.merge(word, 1, Integer::sum);
        }
        return List.of("people on the agenda: " + sentence(counts));
    }

    private static String sentence(Map<String, Integer> counts) {
        List<String> parts = new ArrayList<>();
        boolean[] first = {true};
        counts.forEach((word, count) -> {
            if (count > 0) {
                boolean tied = word.startsWith("by ");
                parts.add(count + (tied && first[0] ? " tied to participants " : " ") + word);
                first[0] &= !tied;
            }
        });
        boolean open = counts.get("unknown") + counts.get("ambiguous") > 0;
        return String.join(", ", parts) + (open ? "; rostrum validate agenda names them" : "");
    }
}
