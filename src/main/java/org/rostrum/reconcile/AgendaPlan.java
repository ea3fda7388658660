package org.rostrum.reconcile;

import java.util.List;
import java.util.Set;
import org.rostrum.event.Question;

/**
 * What becomes of an agenda.
 *
 * @param items every item of the list in its order, and then the stored items that the list does not have (state missing; never those made by hand)
 * @param questions what must be decided before it can be carried out
 * @param unusedEdits answers to questions that nobody asked
 */
public record AgendaPlan(List<PlannedItem> items, List<Question> questions, Set<String> unusedEdits) {
    public AgendaPlan {
        items = List.copyOf(items);
        questions = List.copyOf(questions);
        unusedEdits = Set.copyOf(unusedEdits);
    }
}
