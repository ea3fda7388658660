package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which rows of a text were mended, or are left with another number of cells than the others: told to the user, whichever pass finds them. */
final class Mends {
    private static final int SHOWN = 5;

    /** Rows of one kind: the first ones, and how many in all. */
    private static final class Rows {
        private final TreeSet<Integer> first = new TreeSet<>();
        private int last;
        private int count;

        /** The passes over a text all go from top to bottom: a row that is not below the last one has been counted. */
        private void add(int number) {
            if (number > last) {
                last = number;
                count++;
                if (first.size() < SHOWN) {
                    first.add(number);
                }
            }
        }

        private String shown() {
            StringBuilder text = new StringBuilder(count == 1 ? "row " : "rows ");
            text.append(String.join(", ", first.stream().map(String::valueOf).toList()));
            return count > first.size()
                    ? text.append(" and ")
                            .append(count - first.size())
                            .append(" more")
                            .toString()
                    : text.toString();
        }
    }

    private final Map<String, Rows> mended = new LinkedHashMap<>();
    private final Rows longer = new Rows();

    /** A row that was cut in another way than the others. */
    void mended(int number, String why) {
        mended.computeIfAbsent(why, key -> new Rows()).add(number);
    }

    /** A row with another number of cells than most. Only longer ones are counted: the last cells may be missing where they are empty. */
    void longer(int number) {
        longer.add(number);
    }

    /** What was seen so far, in words. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        mended.forEach((why, rows) -> notes.add(rows.shown() + ": " + why));
        if (longer.count > 0) {
            notes.add(longer.shown() + (longer.count == 1 ? " has" : " have")
                    + " more cells than the others; all are kept");
        }
        return notes;
    }
}
