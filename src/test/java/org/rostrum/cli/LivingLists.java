package org.rostrum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rostrum.cli.ExpectedRegister.Key;
import org.rostrum.cli.ExpectedRegister.Kind;
import org.rostrum.cli.MadeGuests.MadeList;
import org.rostrum.cli.MadeGuests.Sent;

/** Takes lists into a living register. */
final class LivingLists {
    private static final Pattern COUNTS = Pattern.compile("\"counts\" : \\{([^}]*)\\}");
    private static final Pattern COUNT = Pattern.compile("\"(\\w+)\" : (\\d+)");

    private final LivingList living;
    private final ExpectedRegister register;
    private int taken;
    private int foreseen;

    LivingLists(LivingList living) {
        this.living = living;
        this.register = living.register;
    }

    /** How many lists were taken in or asked about. */
    int taken() {
        return taken;
    }

    /** Of how many of them the outcome was certain. */
    int foreseen() {
        return foreseen;
    }

    /** The next version of the list comes. */
    void take() throws IOException {
        MadeList list = living.guests.next();
        String file = "list-" + ++taken + ".csv";
        living.keep(file, list.csv(), list.words());
        boolean addOnly = living.random.nextInt(5) == 0;
        boolean sync = !addOnly && living.random.nextInt(2) == 0;
        String edits = living.guests.one(List.of("", "", "keep", "take"));
        ExpectedImport.Way way = new ExpectedImport.Way(sync, addOnly, edits);
        ExpectedImport expected = new ExpectedImport(register, list.rows(), file, way);
        boolean agreed = sync && expected.asks(Optional.empty()) && living.random.nextInt(3) > 0;
        Optional<Integer> yes = agreed ? Optional.of(expected.missing()) : Optional.empty();
        String[] command = command(file, way, yes);
        Session.Result result = living.run(command);
        if (!expected.sure()) {
            adopt(result, list.rows(), file, way);
        } else if (expected.asks(yes)) {
            foreseen++;
            living.refused(1, result);
        } else {
            foreseen++;
            living.done(result);
            assertEquals(expected.counts(), counts(result.out()), () -> living.told() + "\n" + living.plan(command));
            note(expected.after(), expected.named());
            if (living.random.nextInt(4) == 0) {
                takeAgain(command);
            }
        }
    }

    private static String[] command(String file, ExpectedImport.Way way, Optional<Integer> yes) {
        List<String> words = new ArrayList<>(List.of("import", file, "--again", "--format", "json"));
        if (way.sync()) {
            words.add("--sync");
        }
        yes.ifPresent(number -> words.addAll(List.of("--yes-withdraw", number.toString())));
        if (way.addOnly()) {
            words.add("--add-only");
        }
        if (!way.edits().isEmpty()) {
            words.addAll(List.of("--edits", way.edits()));
        }
        return words.toArray(new String[0]);
    }

    private static Map<String, Integer> counts(String json) {
        Map<String, Integer> counts = new TreeMap<>();
        String text = COUNTS.matcher(json).results().findFirst().orElseThrow().group(1);
        COUNT.matcher(text)
                .results()
                .filter(count -> !count.group(2).equals("0"))
                .forEach(count -> counts.put(count.group(1), Integer.valueOf(count.group(2))));
        return counts;
    }

    /** The write as expected, those who are new under the ids that they got. */
    private void note(Map<Key, String> after, Map<Long, String> named) {
        Map<String, Long> ids = new HashMap<>();
        living.stored.people().forEach((id, line) -> {
            if (!register.people().contains(id)) {
                ids.put(line.substring(line.lastIndexOf('|') + 1), id);
            }
        });
        TreeMap<Key, String> resolved = new TreeMap<>();
        after.forEach((key, value) -> resolved.put(new Key(id(key.id(), named, ids), key.field()), value));
        Map<Long, String> byId = new HashMap<>();
        named.forEach((id, source) -> byId.put(id(id, named, ids), source));
        register.write(Kind.LIST, resolved, byId);
    }

    private long id(long id, Map<Long, String> named, Map<String, Long> ids) {
        if (id < 0) {
            assertTrue(ids.containsKey(named.get(id)), () -> living.told() + "\nnobody comes from " + named.get(id));
        }
        return id < 0 ? ids.get(named.get(id)) : id;
    }

    /** Taken back and taken in again, the very same list makes the very same register. */
    private void takeAgain(String[] command) {
        long first = register.last();
        TreeMap<Key, String> after = register.copy();
        Map<Long, String> named = register.line(first).orElseThrow().named();
        String export = living.export();
        living.undoLast();
        living.done(living.run(command));
        long number = register.last() + 1;
        after.replaceAll((key, value) -> key.field().startsWith("noted_by ") && value.equals(Long.toString(first))
                ? Long.toString(number)
                : value);
        register.write(Kind.LIST, after, named);
        assertEquals(export, living.export(), living.told());
    }

    /** Where the outcome is not certain, what the program made of it is believed, but not that it took somebody for another or touched whom the list does not name. */
    private void adopt(Session.Result result, List<Sent> rows, String file, ExpectedImport.Way way) {
        if (!living.wrote()) {
            living.refused(1, result);
            return;
        }
        TreeMap<Key, String> after = register.copy();
        Map<Long, String> named = new HashMap<>();
        living.stored.people().forEach((id, line) -> {
            List<String> values = List.of(line.split("\\|", -1));
            String source = values.get(values.size() - 1);
            boolean known = register.people().contains(id);
            if (source.startsWith(file + ":")) {
                Sent row = rows.get(Integer.parseInt(source.substring(file.length() + 1)) - 2);
                named.put(id, source);
                assertMeant(id, known, row);
            }
            if (!known) {
                Sent row = rows.get(Integer.parseInt(source.substring(file.length() + 1)) - 2);
                after.put(new Key(id, "guest"), Integer.toString(row.guest()));
            }
            put(id, values, after, !named.containsKey(id), way);
        });
        after.keySet().removeIf(key -> key.field().startsWith("noted"));
        living.stored.notes().forEach(note -> {
            long id = Long.parseLong(note.get(0));
            after.put(new Key(id, "noted " + note.get(1)), note.get(2));
            after.put(new Key(id, "noted_by " + note.get(1)), note.get(3));
        });
        register.write(Kind.LIST, after, named);
    }

    private void assertMeant(long id, boolean known, Sent row) {
        boolean shared = row.values().getOrDefault("email", "").startsWith("office");
        boolean merged = register.people().stream()
                .anyMatch(other -> !register.get(other, "merged_into").isEmpty());
        if (known && !shared && !merged) {
            assertEquals(
                    register.get(id, "guest"),
                    Integer.toString(row.guest()),
                    () -> living.told() + "\n" + id + " is not the one of " + row);
        }
    }

    private void put(
            long id, List<String> values, TreeMap<Key, String> after, boolean unnamed, ExpectedImport.Way way) {
        for (int i = 0; i < ExpectedRegister.FIELDS.size(); i++) {
            String field = ExpectedRegister.FIELDS.get(i);
            String before = register.get(id, field);
            String now = field.equals("role") ? before : values.get(i);
            boolean missing = way.sync() && field.equals("status") && now.equals("withdrawn");
            assertTrue(
                    !unnamed || now.equals(before) || before.isEmpty() || missing,
                    () -> living.told() + "\n" + id + " is not on the list and has another " + field);
            after.put(new Key(id, field), now);
        }
    }
}
