package org.rostrum.statistic;

import java.util.List;

/** Groups taken together. */
final class Sum {
    private Sum() {}

    /** All counts as one, under the group given. */
    static Count of(List<String> group, List<Count> counts) {
        long participants = 0;
        long women = 0;
        long men = 0;
        long notStated = 0;
        for (Count count : counts) {
            participants += count.participants();
            women += count.women();
            men += count.men();
            notStated += count.notStated();
        }
        return new Count(group, participants, women, men, notStated);
    }
}
