package org.rostrum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What should be stored, kept by a test beside the program and without any of its code: the people with their values, and every write with the values that it changed. A write is
 * turned round by putting its old values back, which must stand upon its new ones.
 */
final class ExpectedRegister {
    static final List<String> FIELDS = List.of(
            "given_name",
            "family_name",
            "sex",
            "position",
            "organisation",
            "delegation",
            "role",
            "status",
            "email",
            "phone");
    private static final Set<String> OFF = Set.of("withdrawn", "rejected", "replaced");

    /** What a write was. */
    enum Kind {
        LIST,
        HAND
    }

    /** A value, or a fact about somebody (merged into whom, what a list said against an edit). */
    record Key(long id, String field) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return id == other.id ? field.compareTo(other.field) : Long.compare(id, other.id);
        }
    }

    record Change(Optional<String> old, Optional<String> now) {}

    /** A value changed by hand, and what a list has said of it since. */
    record Edit(long write, Optional<String> listed) {}

    /**
     * A write that is no undo.
     *
     * @param named whom a list names, and in which row
     * @param line the write itself, its undo, the undo of that, and so on
     */
    record Written(Kind kind, Map<Key, Change> changes, Map<Long, String> named, List<Long> line) {
        long number() {
            return line.get(0);
        }

        boolean stands() {
            return line.size() % 2 == 1;
        }

        /** Whether both have to do with one value, or one made whom the other changed or names. */
        boolean touches(Written other) {
            return changes.keySet().stream().anyMatch(other.changes::containsKey)
                    || made().stream().anyMatch(other::concerns)
                    || other.made().stream().anyMatch(this::concerns);
        }

        private Set<Long> made() {
            return changes.entrySet().stream()
                    .filter(change -> change.getKey().field().equals("status")
                            && change.getValue().old().isEmpty())
                    .map(change -> change.getKey().id())
                    .collect(Collectors.toSet());
        }

        private boolean concerns(long id) {
            return named.containsKey(id) || changes.keySet().stream().anyMatch(key -> key.id() == id);
        }
    }

    private final TreeMap<Key, String> values = new TreeMap<>();
    private final List<Written> writes = new ArrayList<>();
    private long last = 1;

    /** The values as they are now, to be changed at will. */
    TreeMap<Key, String> copy() {
        return new TreeMap<>(values);
    }

    String get(long id, String field) {
        return values.getOrDefault(new Key(id, field), "");
    }

    Set<Long> people() {
        return people(values);
    }

    static Set<Long> people(Map<Key, String> values) {
        return values.keySet().stream()
                .filter(key -> key.field().equals("status"))
                .map(Key::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean listed(String status) {
        return !OFF.contains(status);
    }

    /** Those who are registrations of their own. */
    List<Long> unmerged() {
        return people().stream().filter(id -> get(id, "merged_into").isEmpty()).toList();
    }

    List<Long> merged() {
        return people().stream().filter(id -> !get(id, "merged_into").isEmpty()).toList();
    }

    /** The number of the last write, undos counted. */
    long last() {
        return last;
    }

    /** The writes that are no undos, in their order. */
    List<Written> writes() {
        return writes;
    }

    /** Notes the next write, by which the values became these. */
    void write(Kind kind, Map<Key, String> after, Map<Long, String> named) {
        Map<Key, Change> changes = new LinkedHashMap<>();
        Set<Key> keys = new TreeSet<>(values.keySet());
        keys.addAll(after.keySet());
        for (Key key : keys) {
            Change change = new Change(Optional.ofNullable(values.get(key)), Optional.ofNullable(after.get(key)));
            if (!change.old().equals(change.now())) {
                changes.put(key, change);
            }
        }
        last++;
        writes.add(new Written(kind, changes, Map.copyOf(named), new ArrayList<>(List.of(last))));
        values.clear();
        values.putAll(after);
    }

    /** The write by the number of any member of its line. */
    Optional<Written> line(long number) {
        return writes.stream().filter(write -> write.line().contains(number)).findFirst();
    }

    Optional<Written> lastStanding() {
        return writes.stream().filter(Written::stands).reduce((one, other) -> other);
    }

    /** Whether later writes stand that must go before this one can be turned round. */
    boolean builtUpon(Written write) {
        return writes.stream()
                .anyMatch(later -> later.number() > write.number() && later.stands() && later.touches(write));
    }

    /** The next write takes this one back, or does it again. */
    void turn(Written write, String told) {
        boolean stands = write.stands();
        write.changes().forEach((key, change) -> {
            Optional<String> from = stands ? change.now() : change.old();
            Optional<String> to = stands ? change.old() : change.now();
            assertEquals(
                    from,
                    Optional.ofNullable(values.get(key)),
                    () -> told + ": " + key + " was changed since write " + write.number());
            to.ifPresentOrElse(value -> values.put(key, value), () -> values.remove(key));
        });
        last++;
        write.line().add(last);
    }

    /** The edit of a value that no list has set since. */
    Optional<Edit> edit(long id, String field) {
        Key key = new Key(id, field);
        Optional<Long> by = Optional.empty();
        for (Written write : writes) {
            Change change = write.changes().get(key);
            if (write.stands() && change != null && change.old().isPresent()) {
                by = write.kind() == Kind.HAND ? Optional.of(write.number()) : Optional.empty();
            }
        }
        String noted = get(id, "noted_by " + field);
        return by.map(write -> new Edit(
                write,
                !noted.isEmpty() && Long.parseLong(noted) >= write
                        ? Optional.of(get(id, "noted " + field))
                        : Optional.empty()));
    }

    /** Whether somebody has typed the value, at whatever time. */
    boolean byHand(long id, String field) {
        return writes.stream()
                .filter(write -> write.stands() && write.kind() == Kind.HAND)
                .map(write -> write.changes().get(new Key(id, field)))
                .anyMatch(change -> change != null
                        && (change.old().isPresent()
                                || change.now()
                                        .filter(value -> !value.isEmpty())
                                        .isPresent()));
    }

    /** The row of the last list that stands and names somebody. */
    String source(long id) {
        return writes.stream()
                .filter(Written::stands)
                .map(write -> write.named().getOrDefault(id, ""))
                .filter(source -> !source.isEmpty())
                .reduce("", (one, other) -> other);
    }

    /** Everybody as the public view has them. */
    Map<Long, String> view() {
        Map<Long, String> view = new TreeMap<>();
        people().forEach(id -> view.put(
                id,
                FIELDS.stream().map(field -> shown(field, get(id, field))).collect(Collectors.joining("|")) + "|"
                        + source(id)));
        return view;
    }

    private static String shown(String field, String value) {
        return field.equals("role") && value.isEmpty() ? "delegate" : value;
    }

    /** The listed of each delegation: people, women, men. */
    Map<String, String> delegations() {
        Map<String, int[]> sums = new TreeMap<>();
        people().stream().filter(id -> listed(get(id, "status"))).forEach(id -> {
            int[] sum = sums.computeIfAbsent(get(id, "delegation"), key -> new int[3]);
            sum[0]++;
            sum[1] += get(id, "sex").equals("F") ? 1 : 0;
            sum[2] += get(id, "sex").equals("M") ? 1 : 0;
        });
        Map<String, String> shown = new TreeMap<>();
        sums.forEach((delegation, sum) -> shown.put(delegation, sum[0] + " " + sum[1] + " " + sum[2]));
        return shown;
    }
}
