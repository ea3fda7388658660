package org.rostrum.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a command knows of the world around it, so that it runs in a test as it does in a shell.
 *
 * @param folder the working folder, against which file names are resolved
 * @param user who is named in the history
 */
public record Context(Console console, Path folder, Map<String, String> environment, Clock clock, String user) {
    /** The world of this process. The launcher says how wide the terminal is. */
    static Context ofProcess() {
        Integer columns = Integer.getInteger("rostrum.columns");
        OptionalInt width = columns == null || columns < 20 ? OptionalInt.empty() : OptionalInt.of(columns);
        Console console = Console.of(System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), width);
        return new Context(console, Path.of(""), System.getenv(), Clock.systemUTC(), System.getProperty("user.name", ""));
    }

    /** The file that a command line names. */
    Path resolve(String file) {
        return folder.resolve(file);
    }

    /** An environment variable, empty when it is not set. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
