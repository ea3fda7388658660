package org.rostrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ends imports of the packaged program half way. {@code scripts/faults/kill-import} does so more often. */
class KillIT {
    private static final Path ROSTRUM = Path.of(System.getProperty("dist")).resolve("bin/rostrum");
    /** One for all tests: a start without the class archive takes several times as long. */
    private static final Path CACHE = Path.of(System.getProperty("dist")).resolveSibling("kill-cache");

    private static final int ROWS = 5_000;
    private static final int MANY = 100_000;
    private static final int KILLS = 5;

    @TempDir
    private Path dir;

    private Process start(String... args) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(ROSTRUM.toString()), Stream.of(args))
                        .toList())
                .directory(dir.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ROSTRUM_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", CACHE.toString());
        return builder.redirectError(dir.resolve("err").toFile())
                .redirectOutput(dir.resolve("out").toFile())
                .start();
    }

    private void rostrum(String... args) throws Exception {
        assertEquals("0 ", start(args).waitFor() + " " + Files.readString(dir.resolve("err")));
    }

    private int participants() throws Exception {
        rostrum("list", "participants", "--columns", "id", "--format", "csv");
        return Files.readAllLines(dir.resolve("out")).size() - 1;
    }

    @BeforeEach
    void prepare() throws Exception {
        writeList(ROWS);
        rostrum("--quiet", "event", "add", "T", "--title", "T", "--from", "2010-10-20");
    }

    private void writeList(int rows) throws IOException {
        StringBuilder list = new StringBuilder("Country,Given name,Family name,E-mail\n");
        for (int i = 0; i < rows; i++) {
            list.append("Lithuania,Given,Family")
                    .append((char) ('a' + i % 26))
                    .append(i)
                    .append(",p")
                    .append(i)
                    .append("@example.org\n");
        }
        Files.writeString(dir.resolve("list.csv"), list);
    }

    /** Waits until the import has begun to change the file, and a little longer. */
    private void waitForWrite(Process process, long more) throws Exception {
        while (process.isAlive() && !Files.exists(dir.resolve("rostrum.db-journal"))) {
            Thread.sleep(5);
        }
        process.waitFor(more, TimeUnit.MILLISECONDS);
    }

    /** One kill in each fifth of the time that an import takes, at a random instant of it. */
    @Test
    void killedImportLeavesAllOrNothing() throws Exception {
        writeList(MANY);
        Path database = dir.resolve("rostrum.db");
        Path journal = dir.resolve("rostrum.db-journal");
        Path before = Files.copy(database, dir.resolve("before.db"));
        long start = System.nanoTime();
        rostrum("--quiet", "import", "list.csv");
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        int halfWay = 0;
        for (int i = 0; i < KILLS; i++) {
            long after = (long) ((i + random.nextDouble()) * whole / KILLS);
            Files.deleteIfExists(journal);
            Files.copy(before, database, StandardCopyOption.REPLACE_EXISTING);
            Process process = start("--quiet", "import", "list.csv");
            process.waitFor(after, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            halfWay += Files.exists(journal) && Files.size(journal) > 0 ? 1 : 0;
            assertAllOrNothing("killed after " + after + " of " + whole + " ms, -Dseed=" + seed);
        }
        assertTrue(halfWay > 0, "no kill came while the file was being changed, -Dseed=" + seed);
        rostrum("--quiet", "import", "list.csv");
        assertEquals(MANY, participants(), "the same import, begun again");
    }

    private void assertAllOrNothing(String killed) throws Exception {
        int count = participants();
        assertTrue(Set.of(0, MANY).contains(count), killed + ": " + count);
        int exit = start("db", "check").waitFor();
        assertEquals(0, exit, () -> killed + ": " + printed());
    }

    private String printed() {
        try {
            return Files.readString(dir.resolve("out")) + Files.readString(dir.resolve("err"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int signalled(String signal) throws Exception {
        Process process = start("--quiet", "import", "list.csv");
        waitForWrite(process, 0);
        assertEquals(
                0,
                new ProcessBuilder("kill", "-s", signal, Long.toString(process.pid()))
                        .start()
                        .waitFor());
        int exit = process.waitFor();
        assertEquals("", Files.readString(dir.resolve("err")), "no word and no trace");
        assertEquals(0, participants());
        return exit;
    }

    @Test
    void interruptedImportKeepsNothing() throws Exception {
        writeList(MANY); // so many that the signal comes before the end, however busy the machine is
        assertEquals(130, signalled("INT"));
        assertEquals(143, signalled("TERM"));
    }

    @Test
    void readersGoOnWhileAnImportRuns() throws Exception {
        Process first = start("--quiet", "import", "list.csv");
        waitForWrite(first, 0);
        ProcessBuilder list = new ProcessBuilder(ROSTRUM.toString(), "list", "participants", "--format", "csv")
                .directory(dir.toFile())
                .redirectErrorStream(true);
        list.environment().put("XDG_CACHE_HOME", CACHE.toString());
        Process reader = list.start();
        String read = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, reader.waitFor(), read);
        assertTrue(Set.of(1L, ROWS + 1L).contains(read.lines().count()), "all or nothing is seen");
        assertEquals(0, first.waitFor());
        assertEquals(ROWS, participants());
    }
}
