package org.rostrum.store;

import java.time.Instant;
import java.util.List;

/**
 * A write that must be taken back, or done again, before another can be.
 *
 * @param number in history
 * @param command as it was typed
 * @param again whether it must be done again: the other was made upon it, and it does not stand any more
 * @param requiredBy the write that cannot be turned round before
 * @param records how many records both have to do with
 * @param some the first few of them
 */
public record Dependent(
        long number,
        String actor,
        String command,
        Instant at,
        boolean again,
        long requiredBy,
        long records,
        List<Touched> some) {
    public Dependent {
        some = List.copyOf(some);
    }

    /**
     * A record that two writes have to do with.
     *
     * @param what {@code participant}, {@code item} …
     * @param fields what of it the write changed, with commas between; empty where it made, removed or named the record
     */
    public record Touched(String what, long id, String name, String fields) {}
}
