package org.rostrum.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.text.UserError;

/** The event that the program carries, and the steps that show the main job on it. */
public final class Demonstration {
    private static final String FOLDER = "/org/rostrum/job/demo/";
    private static final String EXIT = " [exit ";

    private Demonstration() {}

    /**
     * One step of the walk.
     *
     * @param say what is said before it
     * @param command the command as a person would type it, or empty
     * @param exitCode with which it ends
     */
    public record Step(String say, String command, int exitCode) {}

    /**
     * Makes the folder with the event's files.
     *
     * @param shown what the user called the folder
     * @throws UserError (USAGE) when it is there already, (OUTPUT) when it cannot be made
     */
    public static void unpack(Path folder, String shown) {
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.createDirectory(folder);
            for (String name : text("files.txt").lines().toList()) {
                try (InputStream in = Demonstration.class.getResourceAsStream(FOLDER + name)) {
                    Files.copy(in, folder.resolve(name));
                }
            }
        } catch (FileAlreadyExistsException e) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "the folder " + shown + " exists already",
                    "look at it with: rostrum --db " + shown
                            + "/rostrum.db list participants; or give another name: rostrum demo DIR; or remove it first");
        } catch (IOException e) {
            throw new UserError(
                    UserError.Kind.OUTPUT,
                    "cannot make the folder " + shown,
                    "give a folder in a place that may be written to: rostrum demo DIR");
        }
    }

    /** The steps, in order: lines that start with {@code #} are said, the others are commands; {@code [exit n]} behind one says how it ends. */
    public static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        StringBuilder say = new StringBuilder();
        for (String line : text("steps.txt").lines().toList()) {
            if (line.startsWith("#")) {
                say.append(say.isEmpty() ? "" : "\n").append(line);
            } else if (!line.isBlank()) {
                int exit = line.indexOf(EXIT);
                steps.add(new Step(
                        say.toString(),
                        exit < 0 ? line : line.substring(0, exit),
                        exit < 0 ? 0 : Integer.parseInt(line.substring(exit + EXIT.length(), line.length() - 1))));
                say.setLength(0);
            }
        }
        return steps;
    }

    /** What is said at the end. */
    public static String ending(String folder) {
        return text("ending.txt").replace("DIR", folder).strip();
    }

    private static String text(String name) {
        try (InputStream in = Demonstration.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
