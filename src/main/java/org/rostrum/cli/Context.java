package org.rostrum.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.OptionalInt;
import org.rostrum.text.UserError;

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
        Console console = Console.of(
                System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), width);
        return new Context(
                console, Path.of(""), System.getenv(), Clock.systemUTC(), System.getProperty("user.name", ""));
    }

    /**
     * The file that a command line names.
     *
     * @throws UserError (USAGE) when it is no name, or one that Java cannot write in this locale
     */
    Path resolve(String file) {
        if (file.isEmpty()) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "a file or folder is named by nothing",
                    "give a name, or '.' for this folder");
        }
        try {
            return folder.resolve(file);
        } catch (InvalidPathException e) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "“" + file + "” cannot be a file name in the locale of this shell",
                    "set LC_ALL=C.UTF-8, or rename the file");
        }
    }

    /** An environment variable, empty when it is not set. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
