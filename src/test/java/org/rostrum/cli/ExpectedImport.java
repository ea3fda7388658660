package org.rostrum.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rostrum.cli.ExpectedRegister.Edit;
import org.rostrum.cli.ExpectedRegister.Key;
import org.rostrum.cli.MadeGuests.Sent;

/** What a list should do to what is stored, where the rules say it without doubt; a new one gets the number of the row below nothing as an id until the program has given one. */
final class ExpectedImport {
    /** How a list is taken in. */
    record Way(boolean sync, boolean addOnly, String edits) {}

    private static final List<String> FIRST =
            List.of("given_name", "family_name", "sex", "position", "organisation", "email", "phone", "delegation");

    private final ExpectedRegister register;
    private final Way way;
    private final String file;
    private final long number;
    private final List<Sent> rows;
    private final TreeMap<Key, String> after;
    private final ExpectedMatch match;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<Long, String> named = new LinkedHashMap<>();
    private final Set<Long> seen = new HashSet<>();
    private final List<Long> missing = new ArrayList<>();
    private boolean sure = true;
    private boolean asks;

    ExpectedImport(ExpectedRegister register, List<Sent> rows, String file, Way way) {
        this.register = register;
        this.rows = rows;
        this.file = file;
        this.way = way;
        this.number = register.last() + 1;
        this.after = register.copy();
        this.match = new ExpectedMatch(register, after, rows, seen);
        for (int i = 0; i < rows.size(); i++) {
            take(rows.get(i), i + 2);
        }
        if (!way.addOnly()) {
            miss();
        }
    }

    /** Whether all of it is beyond doubt. */
    boolean sure() {
        return sure;
    }

    /** Whether something must be decided first, so that nothing changes. */
    boolean asks(Optional<Integer> yesWithdraw) {
        long listed = register.people().stream()
                .filter(id -> !register.source(id).isEmpty())
                .filter(id -> ExpectedRegister.listed(after.get(new Key(id, "status"))) || missing.contains(id))
                .count();
        boolean many = yesWithdraw.map(yes -> yes != missing.size()).orElse(missing.size() * 3L > listed);
        return asks || way.sync() && !missing.isEmpty() && many;
    }

    int missing() {
        return missing.size();
    }

    Map<String, Integer> counts() {
        return counts;
    }

    Map<Key, String> after() {
        return after;
    }

    Map<Long, String> named() {
        return named;
    }

    private void take(Sent row, int line) {
        if (row.blank()) {
            count("skipped");
            return;
        }
        Optional<Long> known = match.of(row);
        if (known.isEmpty()) {
            sure = false;
        } else if (known.get() == ExpectedMatch.NOBODY) {
            add(row, line);
        } else if (!seen.add(known.get())) {
            count("duplicate");
            row.values().forEach((field, said) -> fill(known.get(), row, field, said));
        } else if (match.isMerged(known.get())) {
            count("same");
            named.put(known.get(), file + ":" + line);
        } else {
            compare(known.get(), row, line);
        }
    }

    private void add(Sent row, int line) {
        long id = -line;
        ExpectedRegister.FIELDS.forEach(
                field -> after.put(new Key(id, field), row.values().getOrDefault(field, "")));
        after.put(new Key(id, "status"), "registered");
        after.put(new Key(id, "guest"), Integer.toString(row.guest()));
        seen.add(id);
        named.put(id, file + ":" + line);
        count("new");
    }

    private void fill(long id, Sent row, String field, String said) {
        boolean empty = after.get(new Key(id, field)).isEmpty();
        if (empty
                && !match.isMerged(id)
                && !(way.addOnly() && id > 0)
                && register.edit(id, field).isEmpty()) {
            after.put(new Key(id, field), said);
        }
    }

    private void compare(long id, Sent row, int line) {
        Map<Key, String> changes = new HashMap<>();
        Map<String, String> notes = new HashMap<>();
        boolean disputed = false;
        for (String field : FIRST) {
            disputed |= !weigh(id, field, row.values().getOrDefault(field, ""), changes, notes);
        }
        boolean back = after.get(new Key(id, "status")).equals("withdrawn");
        disputed |= back && !weigh(id, "status", "registered", changes, notes);
        if (way.addOnly() && (disputed || !changes.isEmpty())) {
            count("skipped");
            return;
        }
        asks |= disputed;
        boolean fills = changes.keySet().stream().allMatch(key -> after.get(key).isEmpty());
        count(disputed ? "conflict" : changes.isEmpty() ? "same" : fills ? "filled" : "update");
        named.put(id, file + ":" + line);
        after.putAll(changes);
        notes.forEach((field, said) -> {
            after.put(new Key(id, "noted " + field), said);
            after.put(new Key(id, "noted_by " + field), Long.toString(number));
        });
    }

    /** What is said against what is held and what was changed by hand; false when somebody must decide. */
    private boolean weigh(long id, String field, String said, Map<Key, String> changes, Map<String, String> notes) {
        Key key = new Key(id, field);
        String held = after.get(key);
        Optional<Edit> edit = id < 0 ? Optional.empty() : register.edit(id, field);
        Optional<String> listed = edit.flatMap(Edit::listed);
        if (said.isEmpty()) {
            return true;
        }
        if (said.equals(held)) {
            if (edit.isPresent() && !listed.equals(Optional.of(held))) {
                notes.put(field, said);
            }
            return true;
        }
        if (edit.isEmpty() || listed.equals(Optional.of(held)) || way.edits().equals("take")) {
            if (edit.isEmpty() || !listed.equals(Optional.of(said))) {
                changes.put(key, said);
            }
            return true;
        }
        if (listed.equals(Optional.of(said))) {
            return true;
        }
        if (way.edits().equals("keep")) {
            notes.put(field, said);
            return true;
        }
        return false;
    }

    private void miss() {
        register.people().stream()
                .filter(id -> !register.source(id).isEmpty() && !seen.contains(id))
                .filter(id -> ExpectedRegister.listed(after.get(new Key(id, "status"))))
                .forEach(id -> {
                    missing.add(id);
                    count("missing");
                    if (way.sync()) {
                        after.put(new Key(id, "status"), "withdrawn");
                    }
                });
    }

    private void count(String state) {
        counts.merge(state, 1, Integer::sum);
    }
}
