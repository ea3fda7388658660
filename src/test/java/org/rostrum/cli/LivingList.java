package org.rostrum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.cli.ExpectedRegister.Written;
import org.rostrum.text.ShellWords;

/** A register that is written to at random, beside what should be stored in it. Whatever is not as expected is told with all steps so far, in words and as commands. */
final class LivingList {
    private static final Pattern TURNED = Pattern.compile("(?:taken back|done again): (\\d+), ");

    final Random random;
    final MadeGuests guests;
    final ExpectedRegister register = new ExpectedRegister();
    final Stored stored;
    private final Path home;
    private final Session session;
    private final List<String[]> commands = new ArrayList<>();
    private final List<Session.Result> results = new ArrayList<>();
    private String told;

    LivingList(Path home, long seed) {
        this.home = home;
        session = new Session(home);
        stored = new Stored(home.resolve("rostrum.db"));
        random = new Random(seed);
        guests = new MadeGuests(random, 7);
        told = "-Dseed=" + seed + ", with the lists in " + home;
        assertEquals(
                0,
                run("event", "add", "R10", "--title", "R", "--from", "2010-10-20", "--to", "2010-10-21")
                        .exit());
    }

    /** All steps so far. */
    String told() {
        return told;
    }

    /** Keeps a file, and says what is in it. */
    void keep(String file, String content, String words) throws IOException {
        Files.writeString(home.resolve(file), content);
        told += "\n# " + file + ": " + (words.isEmpty() ? "as before" : words);
    }

    Session.Result run(String... words) {
        Session.Result result = session.run(words);
        commands.add(words);
        results.add(result);
        told += "\nrostrum " + Stream.of(words).map(ShellWords::quoted).collect(Collectors.joining(" "))
                + (result.exit() == 0 ? "" : "  # exit " + result.exit());
        assertTrue(result.exit() < 5, () -> told + "\n" + result.err());
        return result;
    }

    /** What the import that was the last command said of its rows. */
    String plan(String... command) {
        session.run("undo");
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of("--plan", "plan.jsonl"));
        session.run(words.toArray(new String[0]));
        try {
            return Files.readString(home.resolve("plan.jsonl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the last command wrote something. */
    boolean wrote() {
        return stored.lastWrite() > register.last();
    }

    /** The last command is refused for this reason, and changes nothing. */
    void refused(int exit, Session.Result result) {
        assertEquals(exit, result.exit(), () -> told + "\n" + result.out() + result.err());
        assertEquals(register.last(), stored.lastWrite(), told);
    }

    void done(Session.Result result) {
        assertEquals(0, result.exit(), () -> told + "\n" + result.out() + result.err());
    }

    /** The register is as expected. */
    void compare() {
        assertEquals(lines(register.view()), lines(stored.people()), told);
        assertEquals(register.delegations(), stored.delegations(), told);
        assertEquals(register.last(), stored.lastWrite(), told);
    }

    /** The register is as expected, and whole. */
    void check() {
        compare();
        Session.Result check = session.run("db", "check", "--format", "csv");
        assertEquals(0, check.exit(), () -> told + "\n" + check.out());
        assertTrue(check.out().lines().skip(1).allMatch(line -> line.contains(",ok,")), () -> told + check.out());
    }

    private static String lines(Map<Long, String> people) {
        return people.entrySet().stream()
                .map(person -> person.getKey() + "|" + person.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** The whole list as a file. */
    String export() {
        return run("export", "participants", "--all", "--columns", "all").out();
    }

    /** Takes back the last write that stands; whether there was one. */
    boolean undoLast() {
        Optional<Written> last = register.lastStanding();
        last.ifPresent(write -> {
            Session.Result result = run("undo");
            done(result);
            assertEquals(List.of(write.number()), turned(result), told);
            register.turn(write, told);
        });
        return last.isPresent();
    }

    /** Takes back any write, perhaps an undo, perhaps with what builds on it. */
    void undoAny() {
        if (register.last() < 2) {
            return;
        }
        long number = 2 + random.nextInt((int) register.last() - 1);
        Written write = register.line(number).orElseThrow();
        boolean later = random.nextBoolean();
        boolean current = write.line().indexOf(number) % 2 == 0 == write.stands();
        boolean builtUpon = register.builtUpon(write);
        Session.Result result =
                later ? run("undo", Long.toString(number), "--with-later") : run("undo", Long.toString(number));
        if (!current) {
            refused(2, result);
        } else if (result.exit() == 1) {
            refused(1, result);
            String said = result.out() + result.err();
            assertTrue(
                    later ? said.contains("build on each other") : said.contains("--with-later"), told + "\n" + said);
            assertTrue(builtUpon || register.writes().stream().anyMatch(w -> w.number() != write.number()), told);
        } else {
            done(result);
            turn(write, builtUpon, later, turned(result));
        }
    }

    private void turn(Written write, boolean builtUpon, boolean later, List<Long> turned) {
        assertEquals(write.number(), turned.get(turned.size() - 1), told);
        assertTrue(
                turned.size() == 1 && !builtUpon || later && (turned.size() > 1 || !builtUpon), told + "\n" + turned);
        turned.forEach(number -> register.turn(register.line(number).orElseThrow(), told));
    }

    private static List<Long> turned(Session.Result result) {
        return TURNED.matcher(result.out() + result.err())
                .results()
                .map(match -> Long.parseLong(match.group(1)))
                .toList();
    }

    /** The last write is taken back and done again. */
    void backAndForth(String before) {
        String after = stored.views();
        undoLast();
        assertEquals(before, stored.views(), told);
        check();
        Written write = register.line(register.last()).orElseThrow();
        done(run("undo", Long.toString(register.last())));
        register.turn(write, told);
        assertEquals(after, stored.views(), told);
    }

    /** The same commands on the same files answer the same in another folder. */
    void replay(Path elsewhere) throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                Files.copy(file, elsewhere.resolve(file.getFileName()));
            }
        }
        Session again = new Session(elsewhere);
        for (int i = 0; i < commands.size(); i++) {
            assertEquals(results.get(i), again.run(commands.get(i)), told + "\n" + String.join(" ", commands.get(i)));
        }
    }
}
