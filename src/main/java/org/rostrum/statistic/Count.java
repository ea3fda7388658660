package org.rostrum.statistic;

import java.util.List;

/**
 * How many participants a group has.
 *
 * @param group the values of the dimensions asked for, in their order
 * @param participants all of them
 * @param notStated those whose sex is not stated, or neither of the two
 */
public record Count(List<String> group, long participants, long women, long men, long notStated) {
    public Count {
        group = List.copyOf(group);
    }
}
