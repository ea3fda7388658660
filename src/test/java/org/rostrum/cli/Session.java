package org.rostrum.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.rostrum.text.ShellWords;

/** A user at a shell of 80 columns in her folder, whose clock stands still. */
final class Session {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2010-10-11T08:00:00Z"), ZoneOffset.UTC);

    private final Path home;

    Session(Path home) {
        this.home = home;
    }

    /** What a command left: its exit code, its data, and what it said beside. */
    record Result(int exit, String out, String err) {}

    /** Runs the program with these arguments. */
    Result run(String... args) {
        return run(new ByteArrayInputStream(new byte[0]), args);
    }

    Result run(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(context(Console.of(in, out, err, OptionalInt.empty())), args);
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Context context(Console console) {
        return new Context(console, home, Map.of(), CLOCK, "registrar");
    }

    /** The lines of a console fence with what the commands print now; {@code $ rostrum …}, {@code $ cat FILE}, and {@code [exit n]} where it is not 0. */
    String replay(String fence) {
        StringBuilder all = new StringBuilder();
        fence.lines()
                .filter(line -> line.startsWith("$ "))
                .forEach(line -> all.append(line).append('\n').append(answer(line.substring(2))));
        return all.toString();
    }

    private String answer(String command) {
        List<String> words = ShellWords.of(command);
        if (words.get(0).equals("cat")) {
            return read(words.get(1));
        }
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        PrintStream shared = new PrintStream(both, true, StandardCharsets.UTF_8);
        int exit = Main.run(
                context(Console.of(new ByteArrayInputStream(new byte[0]), shared, shared, OptionalInt.empty())),
                words.subList(1, words.size()).toArray(new String[0]));
        String text = both.toString(StandardCharsets.UTF_8).replace(home + "/", "");
        return text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + (exit == 0 ? "" : "[exit " + exit + "]\n");
    }

    private String read(String name) {
        try {
            return Files.readString(home.resolve(name));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
