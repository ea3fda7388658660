package org.rostrum.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.rostrum.store.Made.WAIT;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.text.UserError;

class OpeningTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("rostrum.db");
    }

    @Test
    void missingFileIsNotMade() {
        UserError error = assertThrows(UserError.class, () -> Database.openForReading(file, WAIT));
        assertEquals("no database " + file, error.getMessage());
        assertEquals(UserError.Kind.USAGE, error.kind());
        assertTrue(error.hint().contains("rostrum event add"), error.hint());
        assertThrows(UserError.class, () -> Database.openForWriting(file, WAIT));
        assertFalse(Files.exists(file));
    }

    @Test
    void missingFolderIsSaid() {
        assertEquals(
                "the database " + folder.resolve("no/x.db") + " cannot be made: there is no such folder",
                assertThrows(StoreException.class, () -> Database.createOrOpen(folder.resolve("no/x.db"), WAIT))
                        .getMessage());
    }

    @Test
    void otherFilesAreRefusedAndStayAsTheyAre() throws Exception {
        Files.writeString(file, "family_name,given_name\nOzols,Jānis\n");
        refused(file + " is not a rostrum database: it is not an SQLite file");
        assertEquals("family_name,given_name\nOzols,Jānis\n", Files.readString(file));
        Files.writeString(file, "x");
        refused(file + " is not a rostrum database: it is not an SQLite file");
        Files.delete(file);
        sqlite("CREATE TABLE t (x)");
        refused(file + " is not a rostrum database: it is an SQLite file of another program");
        Files.delete(file);
        Files.createDirectory(file);
        refused(file + " is not a rostrum database: it is a folder");
    }

    @Test
    void emptyFileIsMadeADatabaseOnlyByWhatMakesOne() throws Exception {
        Files.createFile(file);
        assertEquals(
                file + " is not a rostrum database: it is empty",
                assertThrows(StoreException.class, () -> Database.openForReading(file, WAIT))
                        .getMessage());
        assertEquals(
                file + " is not a rostrum database: it is empty",
                assertThrows(StoreException.class, () -> Database.openForWriting(file, WAIT))
                        .getMessage());
        Database.createOrOpen(file, WAIT).close();
        Database.openForReading(file, WAIT).close();
    }

    @Test
    void newerVersionIsRefused() throws Exception {
        Database.createOrOpen(file, WAIT).close();
        sqlite("PRAGMA user_version = 99");
        refused("the database " + file + " was made by a newer version of rostrum");
    }

    @Test
    void corruptFileIsSaid() throws Exception {
        try (Database database = Made.database(folder)) {
            for (int i = 0; i < 3; i++) {
                Made.take(database, "list " + i, false, org.rostrum.reconcile.VilniusLists.first());
            }
        }
        byte[] garbage = new byte[8192];
        Arrays.fill(garbage, (byte) 0xAB);
        try (RandomAccessFile damaged = new RandomAccessFile(file.toFile(), "rw")) {
            for (long at = 4096; at + garbage.length < damaged.length(); at += garbage.length) {
                damaged.seek(at);
                damaged.write(garbage);
            }
        }
        StoreException error = assertThrows(StoreException.class, () -> {
            try (Database database = Database.openForReading(file, WAIT)) {
                database.roster(Made.only(database));
            }
        });
        assertEquals("the database " + file + " is corrupt", error.getMessage());
    }

    @Test
    void onlyTheOwnerCanReadIt() throws Exception {
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Database.createOrOpen(file, WAIT).close();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void readingChangesNoByteAndCannotWrite() throws Exception {
        Made.database(folder).close();
        byte[] before = Files.readAllBytes(file);
        try (Database database = Database.openForReading(file, WAIT)) {
            assertEquals(
                    List.of("RIGA2010"),
                    database.events().all().stream().map(e -> e.code()).toList());
            assertEquals(
                    "the database " + file + " is read-only",
                    assertThrows(StoreException.class, () -> Made.begin(database, "event use"))
                            .getMessage());
        }
        assertTrue(Arrays.equals(before, Files.readAllBytes(file)));
        assertEquals(List.of(file), files());
    }

    @Test
    void namesWithBlanksAndSignsAreNamesOfFiles() throws Exception {
        for (String name : List.of("a b.db", "a?mode=memory.db", "a%20b.db", "a#b.db", "žodis.db")) {
            Path odd = folder.resolve(name);
            Database.createOrOpen(odd, WAIT).close();
            assertTrue(Files.size(odd) > 0, name);
            Database.openForReading(odd, WAIT).close();
        }
        assertEquals(5, files().size());
    }

    @Test
    void secondWriterWaitsAndThenGivesUp() throws Exception {
        try (Database first = Made.database(folder);
                Write write = Made.begin(first, "event use");
                Database second = Database.openForWriting(file, Duration.ofMillis(50))) {
            StoreException error = assertThrows(StoreException.class, () -> Made.begin(second, "event use"));
            assertEquals("the database " + file + " is locked by another program", error.getMessage());
            assertEquals(5, error.exitCode());
            write.useEvent("RIGA2010");
            write.commit();
        }
    }

    @Test
    void secondWriterGoesOnWhenTheFirstHasFinished() {
        try (Database first = Made.database(folder);
                Database second = Database.openForWriting(file, WAIT)) {
            try (Write write = Made.begin(first, "one")) {
                write.useEvent("RIGA2010");
                write.commit();
            }
            try (Write write = Made.begin(second, "two")) {
                assertEquals(3, write.number());
            }
        }
    }

    @Test
    void readersSeeNothingOfAWriteBeforeItsEnd() {
        try (Database first = Made.database(folder);
                Database reader = Database.openForReading(file, WAIT);
                Write write = Made.begin(first, "event add")) {
            write.addEvent(Made.event("OSLO2011"));
            assertEquals(1, reader.events().all().size());
            write.commit();
            assertEquals(2, reader.events().all().size());
        }
    }

    private void refused(String message) {
        assertEquals(
                message,
                assertThrows(StoreException.class, () -> Database.openForReading(file, WAIT))
                        .getMessage());
        assertEquals(
                message,
                assertThrows(StoreException.class, () -> Database.openForWriting(file, WAIT))
                        .getMessage());
        assertEquals(
                message,
                assertThrows(StoreException.class, () -> Database.createOrOpen(file, WAIT))
                        .getMessage());
    }

    private void sqlite(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
