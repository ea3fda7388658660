package org.rostrum.reconcile;

/** 64-bit hashes of what identifies people in a list; equal texts have equal hashes in every run. */
final class Hash {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private Hash() {}

    static long ofAddress(String email) {
        return finish(add(1, email));
    }

    static long ofAddressAndName(String email, String nameKey) {
        return finish(add(add(2, email), nameKey));
    }

    static long ofDelegationAndName(String affiliationKey, String nameKey) {
        return finish(add(add(3, affiliationKey), nameKey));
    }

    /** Two numbers in this order; no two pairs have the same. */
    static long ofPair(int one, int other) {
        return finish((long) one << 32 | other);
    }

    private static long add(long hash, String text) {
        long sum = hash;
        for (int i = 0; i < text.length(); i++) {
            sum = (sum ^ text.charAt(i)) * FACTOR;
            sum ^= sum >>> 29;
        }
        return (sum ^ 0xFFFF) * FACTOR;
    }

    private static long finish(long hash) {
        long mixed = (hash ^ hash >>> 32) * FACTOR;
        return mixed ^ mixed >>> 29;
    }
}
