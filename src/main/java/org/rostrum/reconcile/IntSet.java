package org.rostrum.reconcile;

/**
 * A growing set of hashes cut to 32 bits: 4 bytes for each of its places, of which at most three quarters are taken. It may say that it has a hash which it has not (once in some thousand at a million), so it can
 * only be a filter before a real question.
 */
final class IntSet {
    private int[] places = new int[64];
    private int size;

    /** Adds a hash and says whether it is certainly new. */
    boolean add(long hash) {
        if (size * 4L > places.length * 3L) {
            grow();
        }
        int wanted = cut(hash);
        int place = placeOf(wanted);
        if (places[place] == wanted) {
            return false;
        }
        places[place] = wanted;
        size++;
        return true;
    }

    private static int cut(long hash) {
        int cut = (int) (hash ^ hash >>> 32);
        return cut == 0 ? 1 : cut;
    }

    private int placeOf(int wanted) {
        int mask = places.length - 1;
        int place = wanted & mask;
        while (places[place] != 0 && places[place] != wanted) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        int[] old = places;
        places = new int[old.length * 2];
        for (int hash : old) {
            if (hash != 0) {
                places[placeOf(hash)] = hash;
            }
        }
    }
}
