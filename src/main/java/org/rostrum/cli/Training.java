package org.rostrum.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.rostrum.text.ShellWords;

/**
 * Does once what users do, so that the classes for it get into a class archive. There are two, as there are two jars to start with: the first training makes an event and does
 * everything, the second only looks at it.
 */
final class Training {
    private static final String LIST = "list.csv";
    /** With the columns that the lists of the demo do not have: whatever reads them is else not in the archive. */
    private static final String ROWS = """
            No.,Country / Organisation,Title,Given name,Family name,Position,E-mail,Phone,Sex,Role,Arrival,Departure
            1,Estonia,Ms.,Mari,TAMM,Adviser,m.tamm@example.org,+372 5550 1234,F,Head of delegation,2010-10-20,21.10.2010
            2,Fédération de Russie,Mr.,Иван,ПЕТРОВ,Expert,i.petrov@example.org,n/a,M,Delegate,20.10.2010,2010-10-21
            """;

    private static final List<String> LOOKING = List.of(
            "list participants",
            "list participants --format csv",
            "list participants --format json --columns all",
            "list delegations --format md",
            "find coffee",
            "show participant 1",
            "stats by category,sex",
            "publish participants",
            "validate --format csv",
            "rules list",
            "list --help",
            "--version",
            "list participants --db none.db");
    private static final List<String> CHANGING = List.of(
            "participant set 1 position=Inspector",
            "undo",
            "convert registrations-v1.csv",
            "inspect registrations-v1.csv",
            "inspect " + LIST,
            "import " + LIST + " --dry-run",
            "lsit",
            "--help");

    private Training() {}

    /**
     * Runs the session in a folder: with the demo, which makes the folder, where it is not there yet.
     *
     * @return always 0, since an archive of part of it is better than none
     */
    static int run(Path folder) {
        if (!Files.exists(folder)) {
            run(folder.getParent(), List.of("demo " + folder.getFileName()));
            write(folder.resolve(LIST));
            run(folder, CHANGING);
        }
        run(folder, LOOKING);
        return 0;
    }

    private static void write(Path list) {
        try {
            Files.writeString(list, ROWS);
        } catch (IOException unwritable) {
            // then the archive is without what reads it
        }
    }

    private static void run(Path folder, List<String> session) {
        for (String line : session) {
            Console console = Console.of(
                    new ByteArrayInputStream(new byte[0]),
                    OutputStream.nullOutputStream(),
                    OutputStream.nullOutputStream(),
                    OptionalInt.empty());
            Main.run(
                    new Context(console, folder, Map.of(), Clock.systemUTC(), "training"),
                    ShellWords.of(line).toArray(new String[0]));
        }
    }
}
