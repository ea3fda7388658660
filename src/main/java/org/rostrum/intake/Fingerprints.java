package org.rostrum.intake;

/** Fingerprints of rows, each with the number of the first row that has it. Plain numbers in two arrays: a map of objects costs five times the memory, and the collector looks at it again and again. */
final class Fingerprints {
    private long[] prints = new long[256];
    /** From 1; 0 where there is none yet. */
    private int[] rows = new int[256];

    private int size;

    int size() {
        return size;
    }

    /** The number of the row that had it before; 0 when this is the first. */
    int first(long print, int row) {
        if (size * 2 >= rows.length) {
            grow();
        }
        int place = place(print);
        if (rows[place] != 0) {
            return rows[place];
        }
        put(place, print, row);
        size++;
        return 0;
    }

    private void put(int place, long print, int row) {
        prints[place] = print;
        rows[place] = row;
    }

    /** Where it is, or would be. */
    private int place(long print) {
        int mask = rows.length - 1;
        int place = (int) (print ^ print >>> 32) & mask;
        while (rows[place] != 0 && prints[place] != print) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldPrints = prints;
        int[] oldRows = rows;
        prints = new long[oldPrints.length * 2];
        rows = new int[oldRows.length * 2];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                put(place(oldPrints[i]), oldPrints[i], oldRows[i]);
            }
        }
    }
}
