package org.rostrum.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rostrum.store.Made.WAIT;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.reconcile.VilniusLists;
import org.rostrum.text.UserError;

/** What is not whole is found, and said which it is. */
class IntegrityTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void take() {
        try (Database database = Made.database(folder)) {
            Made.take(database, "v1", true, VilniusLists.first());
            Made.take(database, "v2", true, VilniusLists.second(true));
        }
        file = folder.resolve("rostrum.db");
    }

    @Test
    void wholeIsWhole() {
        assertEquals(List.of(), wrong());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE FROM participant WHERE id = 3 | log of participant | 1 record is not what the writes made: participant 3 is missing",
                "UPDATE participant SET phone = '1' WHERE id > 51 | log of participant | 2 records are not what the writes made: participant 52 has another phone",
                "DELETE FROM change WHERE entity = 'participant' AND entity_id = 7 | log of participant | 1 record is not what the writes made: participant 7 is in no write",
                "DELETE FROM import_row WHERE id = 1 | rows | not all are accounted for: a sheet of import 2",
                "UPDATE import SET counts = '{\"new\":1}' WHERE id = 3 | rows | not all are accounted for: import 3",
                "UPDATE participant SET delegation_id = 99 WHERE id = 1 | references | 1 lead nowhere, the first in participant",
                "UPDATE \"transaction\" SET undone_by = 3 WHERE id = 2 | undos | write 2 is not marked as it stands",
                "UPDATE participant SET import_row_id = 1 WHERE id = 5 | sources | 1 participants and 0 items have another than the last list that stands",
            })
    void damageIsFound(String damage, String check, String detail) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = 0");
            assertTrue(statement.executeUpdate(damage) > 0);
        }
        assertTrue(wrong().contains(check + ": " + detail), wrong().toString());
    }

    @Test
    void fileThatSqliteFindsBrokenIsTheOnlyThingSaid() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 8_192; i < bytes.length; i += 4_096) {
            bytes[i] = 77;
        }
        Files.write(file, bytes);
        assertEquals(1, wrong().size());
        assertTrue(wrong().get(0).startsWith("file: "), wrong().toString());
    }

    @Test
    void backupIsTheSameAndForItsOwnerOnly() throws Exception {
        Path copy = folder.resolve("copy ä ? %.db");
        try (Database database = Database.openForReading(file, WAIT);
                Database writing = Database.openForWriting(file, WAIT);
                Write write = Made.begin(writing, "participant withdraw")) {
            write.withdraw(1);
            database.backup(copy);
            write.commit();
            assertThrows(UserError.class, () -> database.backup(copy));
        }
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)));
        try (Database database = Database.openForReading(copy, WAIT)) {
            assertEquals(52, database.roster(Made.only(database)).listed().size(), "not what was on its way");
            assertTrue(database.check().stream().allMatch(Check::holds));
        }
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count(), "nothing unfinished is left");
        }
    }

    private List<String> wrong() {
        try (Database database = Database.openForReading(file, WAIT)) {
            return database.check().stream()
                    .filter(check -> !check.holds())
                    .map(check -> check.name() + ": " + check.detail())
                    .toList();
        }
    }
}
