package org.rostrum.reconcile;

import java.util.BitSet;

/** Which participants a list has named so far: a bit for each who was stored before it; whoever has a higher id was created by the list itself. */
final class Named {
    private final long highestBefore;
    private final BitSet before = new BitSet();

    Named(long highestBefore) {
        this.highestBefore = highestBefore;
    }

    boolean contains(long id) {
        return id > highestBefore || before.get(Math.toIntExact(id));
    }

    void add(long id) {
        if (id <= highestBefore) {
            before.set(Math.toIntExact(id));
        }
    }

    /** Whether the participant was stored before this list. */
    boolean storedBefore(long id) {
        return id > 0 && id <= highestBefore;
    }
}
