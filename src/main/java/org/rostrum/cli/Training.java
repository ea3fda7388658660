package org.rostrum.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.rostrum.text.ShellWords;

/** Does once what users do, so that the classes for it get into the class archive. */
final class Training {
    private static final List<String> SESSION = List.of(
            "demo demo",
            "--db demo/rostrum.db list participants",
            "--db demo/rostrum.db list participants --format csv",
            "--db demo/rostrum.db list participants --format json --columns all",
            "--db demo/rostrum.db list delegations --format md",
            "--db demo/rostrum.db find coffee",
            "--db demo/rostrum.db show participant 1",
            "--db demo/rostrum.db stats by category,sex",
            "--db demo/rostrum.db publish participants",
            "--db demo/rostrum.db participant set 1 position=Inspector",
            "--db demo/rostrum.db undo",
            "--db demo/rostrum.db validate --format csv",
            "convert demo/registrations-v1.csv",
            "rules list",
            "lsit",
            "list --help",
            "--help",
            "--version",
            "list participants --db none.db");

    private Training() {}

    /** Runs the session in a folder that goes again; always 0, since an archive of part of it is better than none. */
    static int run() {
        try {
            Path folder = Files.createTempDirectory("rostrum");
            try {
                for (String line : SESSION) {
                    Console console = Console.of(
                            new ByteArrayInputStream(new byte[0]),
                            OutputStream.nullOutputStream(),
                            OutputStream.nullOutputStream(),
                            OptionalInt.empty());
                    Main.run(
                            new Context(console, folder, Map.of(), Clock.systemUTC(), "training"),
                            ShellWords.of(line).toArray(new String[0]));
                }
            } finally {
                remove(folder);
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
