package org.rostrum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.job.Source;

class PatienceTest {
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @Test
    void whoWaitsIsToldWhatFor() {
        String line = Patience.with("/tmp/pipe", 10, told::add, () -> {
            try {
                return told.poll(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                return "interrupted";
            }
        });
        assertEquals("rostrum: waiting for /tmp/pipe, which has not ended yet (Ctrl-C stops)", line);
    }

    @Test
    void whatEndsInTimeIsNotToldOf() throws InterruptedException {
        assertEquals("read", Patience.with("-", 1_000, told::add, () -> "read"));
        assertThrows(
                UncheckedIOException.class,
                () -> Patience.with("-", 1_000, told::add, () -> {
                    throw new UncheckedIOException(new IOException("no"));
                }));
        assertEquals(null, told.poll(1_500, TimeUnit.MILLISECONDS));
    }

    /** As files of the system do: they say that they are empty, and are not. */
    @Test
    void onlyFilesWithSomethingInThemAreReadAsTheyLie(@TempDir Path dir) throws IOException {
        assertEquals(true, Source.comesOnce(Files.createFile(dir.resolve("empty"))));
        assertEquals(false, Source.comesOnce(Files.writeString(dir.resolve("list.csv"), "a")));
        assertEquals(false, Source.comesOnce(dir));
        assertEquals(false, Source.comesOnce(dir.resolve("none")));
    }

    @Test
    void emptyFileIsStillCalledSo(@TempDir Path dir) throws IOException {
        Files.createFile(dir.resolve("empty.csv"));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = Console.of(
                new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err, OptionalInt.empty());
        int exit = Main.run(
                new Context(console, dir, Map.of(), Clock.systemUTC(), "me"),
                List.of("inspect", "empty.csv").toArray(new String[0]));
        assertEquals(
                "3 rostrum: empty.csv is empty",
                exit + " "
                        + err.toString(StandardCharsets.UTF_8)
                                .lines()
                                .findFirst()
                                .orElse(""));
    }
}
