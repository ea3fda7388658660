package org.rostrum.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.cli.ExpectedRegister.Key;
import org.rostrum.cli.ExpectedRegister.Kind;

/** Corrects a living register by hand. */
final class LivingEdits {
    private static final Pattern NEW_ID = Pattern.compile("(?:added: |replaced by )[^(]*\\((\\d+)");

    private final LivingList living;
    private final ExpectedRegister register;

    LivingEdits(LivingList living) {
        this.living = living;
        this.register = living.register;
    }

    /** Some edit; nothing while nobody is stored. */
    void edit() {
        if (register.people().isEmpty()) {
            add();
            return;
        }
        long id = living.guests.one(List.copyOf(register.people()));
        switch (living.random.nextInt(8)) {
            case 0 -> add();
            case 1 -> withdraw(id);
            case 2 -> replace(id);
            case 3 -> head(id);
            default -> set(id);
        }
    }

    private boolean isMerged(long id) {
        return !register.get(id, "merged_into").isEmpty();
    }

    private void set(long id) {
        Map<String, String> set = new TreeMap<>();
        for (int i = living.random.nextInt(2); i < 2; i++) {
            String field = living.guests.one(List.of(
                    "position", "position", "organisation", "phone", "email", "family_name", "delegation", "status"));
            set.put(field, value(id, field));
        }
        List<String> words = new ArrayList<>(List.of("participant", "set", Long.toString(id)));
        set.forEach((field, value) -> words.add(field + "=" + value));
        Session.Result result = living.run(words.toArray(new String[0]));
        boolean changes = set.entrySet().stream()
                .anyMatch(entry -> !register.get(id, entry.getKey()).equals(entry.getValue()));
        if (isMerged(id)) {
            living.refused(2, result);
        } else if (!changes) {
            living.refused(0, result);
        } else {
            living.done(result);
            TreeMap<Key, String> after = register.copy();
            set.forEach((field, value) -> after.put(new Key(id, field), value));
            if (set.containsKey("delegation") && joinsAnotherHead(id, set.get("delegation"))) {
                after.put(new Key(id, "role"), "");
            }
            register.write(Kind.HAND, after, Map.of());
        }
    }

    /** A head who moves stays one only where there is none. */
    private boolean joinsAnotherHead(long id, String delegation) {
        return !register.get(id, "delegation").equals(delegation)
                && register.get(id, "role").equals("head")
                && register.people().stream()
                        .anyMatch(other -> other != id
                                && register.get(other, "role").equals("head")
                                && register.get(other, "delegation").equals(delegation)
                                && ExpectedRegister.listed(register.get(other, "status")));
    }

    private String value(long id, String field) {
        return switch (field) {
            case "position" -> living.guests.one(MadeGuests.POSITIONS);
            case "organisation" -> living.guests.one(List.of("Police", "Border Guard", ""));
            case "phone" -> "+372 7 " + (100 + living.random.nextInt(900));
            case "email" ->
                living.random.nextInt(3) == 0 ? "" : "h" + id + "." + living.random.nextInt(9) + "@example.org";
            case "family_name" -> living.guests.familyName();
            case "delegation" -> living.guests.one(MadeGuests.DELEGATIONS);
            default -> living.guests.one(List.of("registered", "accredited", "withdrawn", "invited"));
        };
    }

    private void add() {
        String given = living.guests.givenName();
        String family = living.guests.familyName();
        String delegation = living.guests.one(MadeGuests.DELEGATIONS);
        Session.Result result = living.run(
                "participant",
                "add",
                "given_name=" + given,
                "family_name=" + family,
                "delegation=" + delegation,
                "position=Observer");
        living.done(result);
        TreeMap<Key, String> after = register.copy();
        enter(
                after,
                newId(result),
                Map.of("given_name", given, "family_name", family, "delegation", delegation, "position", "Observer"));
        register.write(Kind.HAND, after, Map.of());
    }

    private long newId(Session.Result result) {
        Matcher id = NEW_ID.matcher(result.out() + result.err());
        assertTrue(id.find(), () -> living.told() + "\n" + result);
        return Long.parseLong(id.group(1));
    }

    private void enter(TreeMap<Key, String> after, long id, Map<String, String> values) {
        assertTrue(!register.people().contains(id), living.told());
        ExpectedRegister.FIELDS.forEach(field -> after.put(new Key(id, field), values.getOrDefault(field, "")));
        after.put(new Key(id, "status"), "registered");
        after.put(new Key(id, "guest"), "nobody's");
    }

    private void withdraw(long id) {
        String status = register.get(id, "status");
        Session.Result result = living.run("participant", "withdraw", Long.toString(id));
        if (isMerged(id) || status.equals("withdrawn")) {
            living.refused(2, result);
            return;
        }
        living.done(result);
        TreeMap<Key, String> after = register.copy();
        after.put(new Key(id, "status"), "withdrawn");
        register.write(Kind.HAND, after, Map.of());
    }

    private void replace(long id) {
        String given = living.guests.givenName();
        String family = living.guests.familyName();
        Session.Result result =
                living.run("participant", "replace", Long.toString(id), "given_name=" + given, "family_name=" + family);
        if (isMerged(id) || register.get(id, "status").equals("replaced")) {
            living.refused(2, result);
            return;
        }
        living.done(result);
        Map<String, String> values = new HashMap<>(Map.of("given_name", given, "family_name", family));
        List.of("position", "organisation", "delegation", "role")
                .forEach(field -> values.put(field, register.get(id, field)));
        TreeMap<Key, String> after = register.copy();
        long by = newId(result);
        enter(after, by, values);
        after.put(new Key(id, "status"), "replaced");
        after.put(new Key(id, "replaced_by"), Long.toString(by));
        register.write(Kind.HAND, after, Map.of());
    }

    private void head(long id) {
        Session.Result result = living.run("delegation", "head", Long.toString(id));
        if (isMerged(id) || !ExpectedRegister.listed(register.get(id, "status"))) {
            living.refused(2, result);
            return;
        }
        TreeMap<Key, String> after = register.copy();
        register.people().stream()
                .filter(other -> other != id
                        && register.get(other, "role").equals("head")
                        && register.get(other, "delegation").equals(register.get(id, "delegation"))
                        && ExpectedRegister.listed(register.get(other, "status")))
                .forEach(other -> after.put(new Key(other, "role"), "delegate"));
        after.put(new Key(id, "role"), "head");
        if (after.equals(register.copy())) {
            living.refused(0, result);
        } else {
            living.done(result);
            register.write(Kind.HAND, after, Map.of());
        }
    }
}
