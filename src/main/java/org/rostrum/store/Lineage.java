package org.rostrum.store;

import static org.rostrum.store.schema.Tables.TRANSACTION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Every write that is not an undo, with the undo of it, the undo of that one, and so on: a line of which every second member does the write and the others take it back, so that
 * the number of members says whether it stands.
 */
final class Lineage {
    private final NavigableMap<Long, List<Long>> lines = new TreeMap<>();
    private final Map<Long, Long> firsts = new HashMap<>();

    private Lineage() {}

    /** The writes with lower numbers than the one given. */
    static Lineage before(Session session, long number) {
        Lineage lineage = new Lineage();
        session.stream(
                session.sql()
                        .select(TRANSACTION.ID, TRANSACTION.UNDOES)
                        .from(TRANSACTION)
                        .where(TRANSACTION.ID.lt(number))
                        .orderBy(TRANSACTION.ID),
                row -> lineage.add(row.getLong(1), row.getLong(2)));
        return lineage;
    }

    private void add(long write, long undoes) {
        long first = undoes == 0 ? write : firsts.get(undoes);
        firsts.put(write, first);
        lines.computeIfAbsent(first, key -> new ArrayList<>()).add(write);
    }

    /** Notes that a write turns a line round. */
    void turned(long first, long by) {
        firsts.put(by, first);
        lines.get(first).add(by);
    }

    boolean has(long write) {
        return firsts.containsKey(write);
    }

    /** The write that an undo takes back or does again in the end; of any other write itself. */
    long first(long write) {
        return firsts.get(write);
    }

    /** Whether a write does the first of its line, rather than taking it back. */
    boolean does(long write) {
        return lines.get(first(write)).indexOf(write) % 2 == 0;
    }

    /** The write of a line that made it as it is now. */
    long last(long first) {
        List<Long> line = lines.get(first);
        return line.get(line.size() - 1);
    }

    List<Long> line(long first) {
        return List.copyOf(lines.get(first));
    }

    boolean stands(long first) {
        return lines.get(first).size() % 2 == 1;
    }

    /** Whether the first of a line stood when another write was made. */
    boolean stood(long first, long then) {
        return lines.get(first).stream().filter(write -> write < then).count() % 2 == 1;
    }

    /** The last write that stands and is not itself an undo. */
    OptionalLong lastStanding() {
        return lines.descendingKeySet().stream()
                .filter(this::stands)
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
