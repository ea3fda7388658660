package org.rostrum.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.event.Participant;
import org.rostrum.text.Fold;

/**
 * Tells whether people of one name in one delegation are different people: they are when both their addresses and their positions are
 * stated and differ.
 */
final class SameName {
    private SameName() {}

    /** The group by person, as far as can be told, in the order of the first of each. */
    static List<List<Participant>> people(List<Participant> group) {
        if (group.stream().anyMatch(p -> p.email().isBlank() || p.position().isBlank())) {
            return List.of(group);
        }
        int[] leader = new int[group.size()];
        Map<String, Integer> byEmail = new HashMap<>();
        Map<String, Integer> byPosition = new HashMap<>();
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
            join(leader, i, byEmail.putIfAbsent(group.get(i).email(), i));
            join(leader, i, byPosition.putIfAbsent(Fold.key(group.get(i).position()), i));
        }
        Map<Integer, List<Participant>> people = new LinkedHashMap<>();
        for (int i = 0; i < leader.length; i++) {
            people.computeIfAbsent(lead(leader, i), key -> new ArrayList<>()).add(group.get(i));
        }
        return List.copyOf(people.values());
    }

    private static void join(int[] leader, int one, Integer other) {
        if (other != null) {
            leader[lead(leader, one)] = lead(leader, other);
        }
    }

    private static int lead(int[] leader, int member) {
        int top = member;
        while (leader[top] != top) {
            leader[top] = leader[leader[top]];
            top = leader[top];
        }
        return top;
    }
}
