package org.rostrum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

class SourceTest {
    @Test
    void standardInputIsKeptWhereOnlyItsOwnerCanReadIt() throws IOException {
        Source source =
                Source.spooled(new ByteArrayInputStream("Family name\nJonaitis\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(source.path())));
        assertEquals("Family name\nJonaitis\n", Files.readString(source.path()));
        Files.delete(source.path());
    }
}
