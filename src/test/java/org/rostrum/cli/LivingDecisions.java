package org.rostrum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rostrum.cli.ExpectedRegister.Key;
import org.rostrum.cli.ExpectedRegister.Kind;

/** Decides in a living register who is registered twice. */
final class LivingDecisions {
    private static final List<String> VALUES =
            List.of("given_name", "family_name", "sex", "position", "organisation", "role", "email", "phone");

    private final LivingList living;
    private final ExpectedRegister register;

    LivingDecisions(LivingList living) {
        this.living = living;
        this.register = living.register;
    }

    /** Some decision; nothing while there are not two. */
    void decide() {
        List<Long> people = register.unmerged();
        if (people.size() < 2) {
            return;
        }
        long one = living.guests.one(people);
        List<Long> alike = people.stream()
                .filter(id -> id != one && register.get(id, "family_name").equals(register.get(one, "family_name")))
                .toList();
        List<Long> others = people.stream().filter(id -> id != one).toList();
        long other = living.guests.one(alike.isEmpty() ? others : alike);
        switch (living.random.nextInt(5)) {
            case 0 -> different(one, other);
            case 1, 2 -> split(living.guests.one(register.merged().isEmpty() ? people : register.merged()));
            default -> same(one, other);
        }
    }

    private void different(long one, long other) {
        living.done(
                living.run("duplicates", "different", Long.toString(one), Long.toString(other), "--because", "asked"));
        TreeMap<Key, String> after = register.copy();
        after.put(decision(one, other), Long.toString(register.last() + 1));
        register.write(Kind.HAND, after, Map.of());
    }

    private static Key decision(long one, long other) {
        return new Key(Math.min(one, other), "other than " + Math.max(one, other));
    }

    private void same(long stays, long goes) {
        living.done(living.run("duplicates", "same", Long.toString(stays), Long.toString(goes)));
        TreeMap<Key, String> after = register.copy();
        Map<String, String> stored = stored(stays);
        for (String field : VALUES) {
            String mine = register.get(stays, field);
            String theirs = register.get(goes, field);
            boolean differ = !theirs.isEmpty() && !theirs.equals(mine);
            if (differ && wins(stays, goes, field, stored.get(field))) {
                takeOver(after, stays, goes, field);
            }
        }
        String status = register.get(goes, "status");
        if (ExpectedRegister.listed(status) && !ExpectedRegister.listed(register.get(stays, "status"))) {
            takeOver(after, stays, goes, "status");
        }
        after.put(new Key(goes, "status"), "replaced");
        after.put(new Key(goes, "was"), status);
        after.put(new Key(goes, "merged_into"), Long.toString(stays));
        after.put(new Key(goes, "merged_by"), Long.toString(register.last() + 1));
        after.remove(decision(stays, goes));
        register.write(Kind.HAND, after, Map.of());
    }

    /** Whether the value of the one who goes is taken over; where no rule says so for certain, whatever the program did. */
    private boolean wins(long stays, long goes, String field, String stored) {
        String mine = register.get(stays, field);
        String theirs = register.get(goes, field);
        if (mine.isEmpty()) {
            return true;
        }
        if (register.byHand(stays, field) || register.byHand(goes, field)) {
            return !register.byHand(stays, field);
        }
        String shown = field.equals("role") && stored.equals("delegate") && !mine.equals("head") ? mine : stored;
        assertTrue(Set.of(mine, theirs).contains(shown), () -> living.told() + "\n" + field + " is " + stored);
        return shown.equals(theirs);
    }

    private void takeOver(TreeMap<Key, String> after, long stays, long goes, String field) {
        after.put(new Key(goes, "mine " + field), register.get(stays, field));
        after.put(new Key(goes, "theirs " + field), register.get(goes, field));
        after.put(new Key(stays, field), register.get(goes, field));
    }

    private Map<String, String> stored(long id) {
        List<String> values = List.of(living.stored.people().get(id).split("\\|", -1));
        Map<String, String> stored = new TreeMap<>();
        for (int i = 0; i < ExpectedRegister.FIELDS.size(); i++) {
            stored.put(ExpectedRegister.FIELDS.get(i), values.get(i));
        }
        return stored;
    }

    private void split(long goes) {
        boolean survivor = register.merged().stream()
                .anyMatch(id -> register.get(id, "merged_into").equals(Long.toString(goes)));
        String into = register.get(goes, "merged_into");
        if (into.isEmpty() && survivor) {
            return;
        }
        Session.Result result = living.run("duplicates", "split", Long.toString(goes));
        if (into.isEmpty()) {
            living.refused(2, result);
            return;
        }
        living.done(result);
        long stays = Long.parseLong(into);
        TreeMap<Key, String> after = register.copy();
        for (String field : ExpectedRegister.FIELDS) {
            Key theirs = new Key(goes, "theirs " + field);
            if (after.containsKey(theirs)) {
                boolean as = register.get(stays, field).equals(after.get(theirs));
                assertEquals(
                        !as,
                        (result.out() + result.err()).contains("\n  " + field + ": "),
                        () -> living.told() + "\n" + field + "\n" + result);
                if (as) {
                    after.put(new Key(stays, field), after.get(new Key(goes, "mine " + field)));
                }
            }
        }
        for (String field : VALUES) {
            Key theirs = new Key(goes, "theirs " + field);
            if (after.containsKey(theirs)) {
                passUp(after, stays, field, after.get(theirs), after.get(new Key(goes, "mine " + field)));
            }
        }
        after.put(new Key(goes, "status"), after.get(new Key(goes, "was")));
        after.keySet()
                .removeIf(
                        key -> key.id() == goes && key.field().matches("was|merged_into|merged_by|mine .*|theirs .*"));
        register.write(Kind.HAND, after, Map.of());
    }

    /** What somebody had from the one who leaves did not go along when he was merged himself. */
    private static void passUp(TreeMap<Key, String> after, long stays, String field, String was, String is) {
        Key theirs = new Key(stays, "theirs " + field);
        Key mine = new Key(stays, "mine " + field);
        if (!was.equals(after.get(theirs))) {
            return;
        }
        long into = Long.parseLong(after.get(new Key(stays, "merged_into")));
        String now = is.isEmpty() ? after.get(mine) : is;
        after.replace(new Key(into, field), was, now);
        if (now.equals(after.get(mine))) {
            after.remove(theirs);
            after.remove(mine);
        } else {
            after.put(theirs, now);
        }
        passUp(after, into, field, was, now);
    }
}
