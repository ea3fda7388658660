package org.rostrum.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.text.UserError;

class WholeFileTest {
    @TempDir
    Path dir;

    private static void write(Path file, String text) {
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(dir)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String refused(Path file, WholeFile.Content content) {
        UserError error = assertThrows(UserError.class, () -> WholeFile.write(file, content));
        assertEquals(UserError.Kind.OUTPUT, error.kind());
        return error.getMessage();
    }

    @Test
    void emptyFolderIsNotReplaced() throws IOException {
        Path folder = Files.createDirectory(dir.resolve("folder"));
        assertEquals("cannot write " + folder + ": it is a folder", refused(folder, out -> out.write(1)));
        assertTrue(Files.isDirectory(folder));
        assertEquals(List.of("folder"), names());
    }

    @Test
    void linkIsFollowed() throws IOException {
        Path target = Files.writeString(dir.resolve("target"), "old");
        Path link = Files.createSymbolicLink(dir.resolve("link"), target);
        write(link, "new");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(target));
    }

    @Test
    void permissionsOfAReplacedFileStay() throws IOException {
        Path file = Files.writeString(dir.resolve("file"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        write(file, "new");
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void failureLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(dir.resolve("file"), "old");
        assertEquals("cannot write " + file + ": the disk is full", refused(file, out -> {
            out.write(new byte[100_000]);
            throw new IOException("No space left on device");
        }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("file"), names());
    }

    @Test
    void deviceIsWrittenToAndNotReplaced() {
        Path device = Path.of("/dev/full");
        assertEquals("cannot write /dev/full: the disk is full", refused(device, out -> out.write(1)));
        assertTrue(Files.exists(device) && !Files.isRegularFile(device));
    }

    @Test
    void missingFolderIsNamed() {
        Path file = dir.resolve("no/file");
        assertEquals("cannot write " + file + ": there is no such folder", refused(file, out -> out.write(1)));
    }
}
