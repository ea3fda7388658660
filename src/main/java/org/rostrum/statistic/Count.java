package org.rostrum.statistic;

import java.util.List;

/**
 * How many participants there are in one group.
 *
 * @param group the value of each dimension counted by, as lists print it, in the order in which they were asked for
 * @param notStated those of whom nobody stated that they are women or men, {@code X} included
 */
public record Count(List<String> group, long participants, long women, long men, long notStated) {
    public Count {
        group = List.copyOf(group);
    }

    /** All groups together, under the group given. */
    static Count total(List<String> group, List<Count> counts) {
        long participants = 0;
        long women = 0;
        long men = 0;
        long notStated = 0;
        for (Count count : counts) {
            participants += count.participants;
            women += count.women;
            men += count.men;
            notStated += count.notStated;
        }
        return new Count(group, participants, women, men, notStated);
    }
}
