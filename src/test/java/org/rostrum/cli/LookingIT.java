package org.rostrum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that only look run with the few libraries that they are started with. */
class LookingIT {
    private static final Path DIST = Path.of(System.getProperty("dist"));
    private static final List<String> COMMANDS = List.of(
            "list participants",
            "list participants --where delegation~a --sort family_name --by organisation",
            "list participants --where position~inspector --sort given_name",
            "list delegations",
            "list countries",
            "list organisations",
            "list agenda",
            "list persons",
            "event list",
            "event show",
            "find ministry",
            "rules list",
            "rules waivers",
            "show delegation LT",
            "show item 1",
            "show participant 1",
            "stats",
            "stats by category,sex",
            "stats delegations",
            "validate",
            "agenda releases",
            "agenda diff now now",
            "history",
            "history --of 1",
            "history show 2",
            "diff 0 now",
            "why 1 family_name",
            "show participant 1 --why",
            "show item 1 --why",
            "db check",
            "export participants --columns all",
            "no such command at all");

    @Test
    void everyCommandInEveryFormat(@TempDir Path dir) throws Exception {
        Path db = dir.resolve("demo/rostrum.db");
        run(dir, "rostrum.jar", "demo " + dir.resolve("demo"));
        List<String> lines = new ArrayList<>();
        for (String command : COMMANDS) {
            lines.add("--db " + db + " " + command);
            for (String format : List.of("csv", "tsv", "json", "jsonl", "md", "xlsx")) {
                lines.add("--db " + db + " " + command + " --format " + format + " --output " + dir.resolve("out"));
            }
        }
        for (String more : List.of(
                "publish participants --house un --format md",
                "rules show namesakes",
                "rules set no-moderator --severity off",
                "rules waive ngq9bwnj --because known --until 2999-01-01",
                "rules unwaive ngq9bwnj",
                "validate --format csv --output " + dir.resolve("findings.csv"),
                "validate --since " + dir.resolve("findings.csv"),
                "validate --format json --output " + dir.resolve("findings.json"),
                "validate --since " + dir.resolve("findings.json"),
                "export summary " + dir.resolve("summary"),
                "list --help",
                "--version",
                "db backup " + dir.resolve("backup.db"),
                "list participants --event NONE")) {
            lines.add("--db " + db + " " + more);
        }
        for (String word : lookingWords()) {
            assertTrue(lines.stream().anyMatch(line -> line.contains(".db " + word)), word + " is not tried");
        }
        assertEquals("", run(dir, "looking.jar", lines.toArray(String[]::new)));
    }

    /** The first words for which the launcher takes the few libraries. */
    private static List<String> lookingWords() throws Exception {
        try (Stream<String> launcher = Files.lines(DIST.resolve("bin/rostrum"))) {
            String words = launcher.filter(line -> line.contains("jar=looking"))
                    .findFirst()
                    .orElseThrow()
                    .strip();
            return List.of(words.substring(0, words.indexOf(')')).split(" \\| "));
        }
    }

    /** Runs the commands in one process with the class path of the jar, and says which of them ended with a bug. */
    private static String run(Path dir, String jar, String... commands) throws Exception {
        Path classes = Files.createDirectories(dir.resolve("classes"));
        URL test = LookingIT.class.getProtectionDomain().getCodeSource().getLocation();
        Path started = Path.of(test.toURI()).resolve("org/rostrum/cli/LookingIT$Started.class");
        Path copy = classes.resolve("org/rostrum/cli/LookingIT$Started.class");
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(started));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp",
                classes
                        + System.getProperty("path.separator")
                        + DIST.resolve("lib").resolve(jar),
                Started.class.getName()));
        command.addAll(List.of(commands));
        Process process = new ProcessBuilder(command)
                .redirectOutput(dir.resolve("printed").toFile())
                .redirectError(dir.resolve("said").toFile())
                .start();
        assertEquals(0, process.waitFor(), Files.readString(dir.resolve("said")));
        try (Stream<String> said = Files.lines(dir.resolve("said"))) {
            return String.join(
                    "\n", said.filter(line -> line.startsWith("BUG ")).toList());
        }
    }

    /** Runs in the process with the few libraries. */
    static final class Started {
        private Started() {}

        /** Each argument is a command. */
        public static void main(String[] commands) throws Exception {
            for (String line : commands) {
                int code = Main.run(Context.ofProcess(), line.split(" "));
                if (code == 70) {
                    System.err.println("BUG " + line);
                }
            }
        }
    }
}
