package org.rostrum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.sheet.ReadOptions;

class SourceTest {
    private static final String LIST = "Family name\nJonaitis\n";

    @Test
    void standardInputIsKeptWhereOnlyItsOwnerCanReadIt() throws IOException {
        Source source = Source.spooled(
                new ByteArrayInputStream(LIST.getBytes(StandardCharsets.UTF_8)), ReadOptions.BY_EVIDENCE);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(source.path())));
        assertEquals(LIST, Files.readString(source.path()));
        Files.delete(source.path());
    }

    @Test
    void pipeIsReadOnceAndKept(@TempDir Path folder) throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "only where there are pipes with names");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Thread writer = new Thread(() -> write(pipe));
        writer.start();
        Source source = Source.of(pipe, "pipe", ReadOptions.BY_EVIDENCE);
        writer.join();
        assertTrue(source.passing());
        assertEquals(LIST, Files.readString(source.path()));
        Files.delete(source.path());
    }

    private static void write(Path pipe) {
        try {
            Files.writeString(pipe, LIST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
