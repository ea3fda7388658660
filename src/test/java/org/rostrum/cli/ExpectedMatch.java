package org.rostrum.cli;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.cli.ExpectedRegister.Key;
import org.rostrum.cli.MadeGuests.Sent;

/** Whom a row of a list names, where the rules leave no doubt and the secretariat means the same. */
final class ExpectedMatch {
    static final long NOBODY = 0;

    private static final List<String> SAID =
            List.of("given_name", "family_name", "sex", "position", "organisation", "email", "phone", "delegation");

    private final ExpectedRegister register;
    private static final Set<String> CALLED = Set.of("given_name", "family_name", "delegation");

    private final Map<Key, String> now;
    private final List<Sent> rows;
    private final Set<Long> seen;

    /**
     * @param now what is stored, with what the earlier rows have done
     * @param seen whom earlier rows have named
     */
    ExpectedMatch(ExpectedRegister register, Map<Key, String> now, List<Sent> rows, Set<Long> seen) {
        this.register = register;
        this.now = now;
        this.rows = rows;
        this.seen = seen;
    }

    /** The id, {@link #NOBODY} for somebody new, empty where it is not certain. */
    Optional<Long> of(Sent row) {
        Set<Long> near = near(row);
        if (near.stream().anyMatch(this::isMerged)) {
            return merged(row, near);
        }
        Optional<Long> found = named(row);
        return found.filter(id -> id == NOBODY || now.get(new Key(id, "guest")).equals(Integer.toString(row.guest())));
    }

    /** Whether somebody is one of several registrations that were merged. */
    boolean isMerged(long id) {
        return !get(id, "merged_into").isEmpty()
                || now.keySet().stream()
                        .anyMatch(key -> key.field().equals("merged_into")
                                && now.get(key).equals(Long.toString(id)));
    }

    private String get(long id, String field) {
        return now.getOrDefault(new Key(id, field), "");
    }

    private long survivor(long id) {
        String into = get(id, "merged_into");
        return into.isEmpty() ? id : survivor(Long.parseLong(into));
    }

    /** Everybody who has, or had before a merge, the row's address, or its name in its delegation. */
    private Set<Long> near(Sent row) {
        String email = said(row, "email");
        return ExpectedRegister.people(now).stream()
                .filter(id -> Stream.of(values(id), before(id))
                        .anyMatch(values ->
                                !email.isEmpty() && values.get("email").equals(email)
                                        || name(values).equals(name(row.values()))
                                                && values.get("delegation").equals(said(row, "delegation"))))
                .collect(Collectors.toSet());
    }

    /** A row that says what one of the registrations said finds the one who stays and changes nothing. */
    private Optional<Long> merged(Sent row, Set<Long> near) {
        List<Long> stay = near.stream().map(this::survivor).distinct().toList();
        boolean known = near.stream().anyMatch(id -> says(row, values(id)) || says(row, before(id)));
        boolean certain =
                stay.size() == 1 && known && get(stay.get(0), "status").equals("registered");
        return certain ? Optional.of(stay.get(0)) : Optional.empty();
    }

    private static boolean says(Sent row, Map<String, String> values) {
        return row.values().entrySet().stream()
                .allMatch(said -> values.get(said.getKey()).equals(said.getValue()));
    }

    private Map<String, String> values(long id) {
        Map<String, String> values = new HashMap<>();
        SAID.forEach(field -> values.put(field, get(id, field)));
        return values;
    }

    /** The values before anything was merged into somebody. */
    private Map<String, String> before(long id) {
        Map<String, String> values = values(id);
        List<Long> others = now.keySet().stream()
                .filter(key -> key.field().equals("merged_into") && now.get(key).equals(Long.toString(id)))
                .map(Key::id)
                .sorted((one, other) ->
                        Long.compare(Long.parseLong(get(other, "merged_by")), Long.parseLong(get(one, "merged_by"))))
                .toList();
        others.forEach(other -> SAID.forEach(field -> {
            String mine = now.get(new Key(other, "mine " + field));
            if (mine != null) {
                values.put(field, mine);
            }
        }));
        return values;
    }

    private Optional<Long> named(Sent row) {
        String email = said(row, "email");
        List<Long> holders =
                email.isEmpty() ? List.of() : with(id -> get(id, "email").equals(email));
        if (holders.isEmpty()) {
            return byName(row);
        }
        long names = holders.stream().map(id -> name(values(id))).distinct().count();
        List<Long> same = holders.stream()
                .filter(id -> name(values(id)).equals(name(row.values())))
                .toList();
        if (!same.isEmpty()) {
            return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
        }
        if (names > 1 || shared(email)) {
            return byName(row);
        }
        long holder = holders.get(0);
        boolean changed = holders.size() == 1
                && !seen.contains(holder)
                && !listed(holder)
                && bearers(row).isEmpty();
        return changed ? Optional.of(holder) : Optional.empty();
    }

    private List<Long> with(java.util.function.Predicate<Long> wanted) {
        return ExpectedRegister.people(now).stream().filter(wanted).toList();
    }

    private List<Long> bearers(Sent row) {
        return with(id -> name(values(id)).equals(name(row.values()))
                && get(id, "delegation").equals(said(row, "delegation")));
    }

    private Optional<Long> byName(Sent row) {
        List<Long> bearers = bearers(row);
        if (wasCalledSo(row)) {
            return Optional.empty();
        }
        if (bearers.isEmpty()) {
            return Optional.of(NOBODY);
        }
        long one = bearers.get(0);
        boolean clear = agrees(row, one, "email") && agrees(row, one, "position") && agrees(row, one, "phone");
        boolean shares = equal(row, one, "position") || equal(row, one, "phone");
        boolean taken = seen.contains(one) || ownRow(row, one);
        boolean certain = bearers.size() == 1 && shares && (clear || !taken && alone(row));
        return certain ? Optional.of(one) : Optional.empty();
    }

    /** Whether somebody had the row's name in its delegation before an edit by hand: a list that has not heard of it may mean that person. */
    private boolean wasCalledSo(Sent row) {
        return with(id -> !bearers(row).contains(id)).stream().anyMatch(id -> {
            Map<String, String> before = values(id);
            Map<String, String> first = new HashMap<>();
            register.writes().stream()
                    .filter(write -> write.kind() == ExpectedRegister.Kind.HAND && write.stands())
                    .flatMap(write -> write.changes().entrySet().stream())
                    .filter(change -> change.getKey().id() == id
                            && CALLED.contains(change.getKey().field()))
                    .filter(change -> change.getValue().old().isPresent())
                    .forEach(change -> first.putIfAbsent(
                            change.getKey().field(), change.getValue().old().get()));
            before.putAll(first);
            return name(before).equals(name(row.values()))
                            && Stream.of(before, values(id))
                                    .anyMatch(values -> values.get("delegation").equals(said(row, "delegation")))
                    || name(values(id)).equals(name(row.values()))
                            && before.get("delegation").equals(said(row, "delegation"));
        });
    }

    private boolean agrees(Sent row, long id, String field) {
        return said(row, field).isEmpty() || get(id, field).isEmpty() || equal(row, id, field);
    }

    private boolean equal(Sent row, long id, String field) {
        return !said(row, field).isEmpty() && said(row, field).equals(get(id, field));
    }

    /** Whether the list has another row with the address and name of somebody. */
    private boolean ownRow(Sent row, long id) {
        String email = get(id, "email");
        return !email.isEmpty()
                && !said(row, "email").isEmpty()
                && !said(row, "email").equals(email)
                && rows.stream()
                        .anyMatch(other -> said(other, "email").equals(email)
                                && name(other.values()).equals(name(values(id))));
    }

    /** Whether no other row of the delegation has the row's name. */
    private boolean alone(Sent row) {
        return rows.stream()
                        .filter(other -> name(other.values()).equals(name(row.values())))
                        .map(other -> said(other, "email"))
                        .distinct()
                        .count()
                == 1;
    }

    private boolean listed(long id) {
        return rows.stream()
                .anyMatch(row -> name(row.values()).equals(name(values(id)))
                        && said(row, "delegation").equals(get(id, "delegation")));
    }

    private boolean shared(String email) {
        return rows.stream()
                        .filter(row -> said(row, "email").equals(email))
                        .map(row -> name(row.values()))
                        .distinct()
                        .count()
                > 1;
    }

    private static String said(Sent row, String field) {
        return row.values().getOrDefault(field, "");
    }

    /** The words of a name without accents, in the order of the letters. */
    private static String name(Map<String, String> values) {
        String all = values.getOrDefault("given_name", "") + " " + values.getOrDefault("family_name", "");
        String plain = Normalizer.normalize(all, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[ .]+"))
                .filter(Objects::nonNull)
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
