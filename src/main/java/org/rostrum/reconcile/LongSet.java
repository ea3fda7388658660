package org.rostrum.reconcile;

/** A growing set of 64-bit hashes without objects: 8 bytes for each of its places, of which at most three quarters are taken. */
final class LongSet {
    private long[] places = new long[64];
    private int size;

    /** Adds a hash and says whether it is new. */
    boolean add(long hash) {
        if (size * 4L > places.length * 3L) {
            grow();
        }
        long wanted = hash == 0 ? 1 : hash;
        int place = placeOf(wanted);
        if (places[place] == wanted) {
            return false;
        }
        places[place] = wanted;
        size++;
        return true;
    }

    boolean contains(long hash) {
        long wanted = hash == 0 ? 1 : hash;
        return places[placeOf(wanted)] == wanted;
    }

    private int placeOf(long wanted) {
        int mask = places.length - 1;
        int place = (int) (wanted ^ wanted >>> 32) & mask;
        while (places[place] != 0 && places[place] != wanted) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        long[] old = places;
        places = new long[old.length * 2];
        for (long hash : old) {
            if (hash != 0) {
                places[placeOf(hash)] = hash;
            }
        }
    }
}
