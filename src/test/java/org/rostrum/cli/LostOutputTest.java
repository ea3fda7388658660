package org.rostrum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Standard output that takes nothing: a full disk is told, a reader who has gone is not. */
class LostOutputTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2010-10-11T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path home;

    private int run(String trouble, ByteArrayOutputStream err, String... args) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(trouble);
            }
        };
        return Main.run(
                new Context(
                        Console.of(new ByteArrayInputStream(new byte[0]), out, err, OptionalInt.empty()),
                        home,
                        Map.of(),
                        CLOCK,
                        "registrar"),
                args);
    }

    private String told(String trouble, String command) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = run(trouble, err, command.split(" "));
        return exit + " " + err.toString(StandardCharsets.UTF_8);
    }

    private int participants() {
        return (int) new Session(home)
                        .run("list", "participants", "--format", "csv")
                        .out()
                        .lines()
                        .count()
                - 1;
    }

    @BeforeEach
    void event() throws IOException {
        Files.writeString(home.resolve("list.csv"), "Country,Given name,Family name\nLithuania,Jonas,Jonaitis\n");
        assertEquals(
                0,
                new Session(home)
                        .run("event", "add", "T", "--title", "T", "--from", "2010-10-20")
                        .exit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list participants",
                "list delegations --format json",
                "stats",
                "validate",
                "rules list",
                "rules show namesakes",
                "help",
                "--version",
                "--help",
                "completion bash",
                "import list.csv --dry-run",
                "import list.csv --dry-run --format json",
                "inspect list.csv",
                "convert list.csv",
                "publish participants",
                "event show"
            })
    void fullDiskIsToldAndAClosedPipeIsNot(String command) {
        assertEquals(
                "6 rostrum: cannot write the output: No space left on device\n",
                told("No space left on device", command));
        assertEquals("0 ", told("Broken pipe", command));
    }

    @ParameterizedTest
    @ValueSource(strings = {"import list.csv", "import list.csv --format json"})
    void importWhosePlanIsLostIsNotKept(String command) {
        assertEquals(
                "6 rostrum: cannot write the output: No space left on device\n",
                told("No space left on device", command));
        assertEquals(0, participants());
    }

    @ParameterizedTest
    @ValueSource(strings = {"import list.csv", "import list.csv --format json"})
    void importWhosePlanNobodyReadsIsKept(String command) {
        assertEquals("0 kept as import 2; rostrum undo takes it back\n", told("Broken pipe", command));
        assertEquals(1, participants());
    }

    @Test
    void messageNeverMovesTheCursor() {
        Session session = new Session(home);
        for (String[] args : new String[][] {
            {"event", "set", "--title=\u001b[31mX"},
            {"undo"},
            {"list", "participants", "--output", "x\u001b[31m"},
            {"export", "summary", "s\u202e"},
            {"inspect", "\u0007.csv"},
            {"--db", "\u001b.db", "stats"},
            {"\u001b"},
            {"--\u001b"},
            {"--event", "\u001b", "stats"},
            {"find", "\u001b"}
        }) {
            Session.Result result = session.run(args);
            assertEquals(
                    -1,
                    (result.out() + result.err())
                            .replace("\n", "")
                            .chars()
                            .filter(c -> Character.isISOControl(c) || c == 0x202e)
                            .findFirst()
                            .orElse(-1),
                    String.join(" ", args));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inspect cells.csv",
                "import cells.csv --verbose",
                "import cells.csv --dry-run --verbose",
                "list participants --columns all",
                "list participants --by position",
                "list organisations",
                "list delegations",
                "show participant 1",
                "find Petras",
                "validate --verbose",
                "stats by position",
                "publish participants",
                "participant set 1 role=head",
                "list participants --format md"
            })
    void cellNeverMovesTheCursor(String command) throws IOException {
        Files.writeString(
                home.resolve("cells.csv"),
                "Country,Title,Given name,Family name,Position,Organisation,Arrival\nLith\u001b[1muania,Mr,Petras,Petr\u001b[31maitis,Ch\u202eief,Po\u001b]0;lice,soo\u001b[1mn\n");
        Session session = new Session(home);
        Session.Result taken = session.run("import", "cells.csv", "--set", "delegation=Lithuania");
        Session.Result result = session.run(command.split(" "));
        String all = taken.out() + taken.err() + result.out() + result.err();
        assertEquals(
                -1,
                all.replace("\n", "")
                        .chars()
                        .filter(c -> Character.isISOControl(c) || c == 0x202e)
                        .findFirst()
                        .orElse(-1),
                all);
    }

    @Test
    void messageOfAnyLengthIsCut() {
        Session.Result result = new Session(home).run("--event", "x".repeat(100_000), "stats");
        assertEquals(2, result.exit());
        assertEquals(true, result.err().length() < 2_500);
    }
}
