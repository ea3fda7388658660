package org.rostrum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every help text has. */
class HelpTest {
    private static final int SCREEN = 50;
    /** The help of the program has a line for each command. */
    private static final int PROGRAM = 64;

    @TempDir
    Path home;

    static List<String> names() {
        return Commands.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void helpIsOneScreenWithAnExample(String name) {
        List<String> words = new ArrayList<>(Arrays.asList(name.split(" ")));
        words.add("--help");
        List<String> lines = new Session(home)
                .run(words.toArray(new String[0]))
                .out()
                .lines()
                .toList();
        assertTrue(lines.get(0).startsWith("Usage: rostrum " + name), lines.get(0));
        assertTrue(lines.size() <= SCREEN, lines.size() + " lines");
        assertEquals(
                List.of(), lines.stream().filter(line -> line.length() > 80).toList());
        assertTrue(
                !Commands.children(name).isEmpty()
                        || lines.stream().anyMatch(line -> line.matches("  (source <\\()?rostrum " + name + "\\b.*")),
                "no example");
    }

    @Test
    void everyCommandStandsInOneGroup() {
        List<String> grouped =
                HelpText.groups().values().stream().flatMap(List::stream).toList();
        assertEquals(new TreeSet<>(Commands.children("")), new TreeSet<>(grouped));
        assertEquals(Commands.children("").size(), grouped.size());
    }

    @Test
    void programListsItsCommandsOneToALine() {
        List<String> lines = new Session(home).run("--help").out().lines().toList();
        assertTrue(lines.size() <= PROGRAM, lines.size() + " lines");
        for (String name : Commands.children("")) {
            assertEquals(
                    1,
                    Stream.of(lines)
                            .flatMap(List::stream)
                            .filter(line -> line.matches("  " + name + " +\\p{Lu}.*\\."))
                            .count(),
                    name);
        }
    }

    @Test
    void helpOfAMisspeltCommandNamesTheNearest() {
        assertEquals(
                new Session.Result(2, "", "rostrum: there is no command “rostrum lisst”\n  did you mean list?\n"),
                new Session(home).run("help", "lisst"));
    }

    @Test
    void noCommandAtAllSaysWhereToBegin() {
        assertEquals(
                new Session.Result(
                        2,
                        "",
                        "rostrum: no command is given\n  rostrum --help lists the commands; rostrum demo shows the main job\n"),
                new Session(home).run());
    }
}
