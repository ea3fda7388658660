package org.rostrum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No row is lost in silence: what takes one away behind the program's back is noticed by the import itself, and afterwards by {@code db check}. */
class LostRowTest {
    private static final String LIST = "Given name,Family name,Country,E-mail\n"
            + "Anna,Ozola,Latvia,anna@example.org\n\nEva,Weiss,Germany,eva@example.org\n";

    @TempDir
    Path home;

    private Session session;

    @BeforeEach
    void begin() throws Exception {
        session = new Session(home);
        Files.writeString(home.resolve("list.csv"), LIST);
        Files.writeString(home.resolve("again.csv"), LIST.replace("Ozola", "Kalna"));
        assertEquals(
                0,
                session.run("event", "add", "R10", "--title", "R", "--from", "2010-10-20")
                        .exit());
        assertEquals(0, session.run("import", "list.csv").exit());
    }

    @Test
    void importThatLosesARowKeepsNothingAndSaysWhichSheet() throws Exception {
        damage("CREATE TRIGGER lost AFTER INSERT ON import_row WHEN new.row = 3"
                + " BEGIN DELETE FROM import_row WHERE id = new.id; END");
        Session.Result lost = session.run("import", "again.csv");
        assertEquals(70, lost.exit());
        assertTrue(lost.err().contains("this is a bug"), lost.err());
        assertTrue(lost.err().contains("of the 4 rows of again.csv , 3 are accounted for"), lost.err());
        assertEquals(
                "",
                session.run(
                                "list",
                                "participants",
                                "--where",
                                "family_name=Kalna",
                                "--columns",
                                "id",
                                "--format",
                                "tsv")
                        .out()
                        .replaceFirst("id\n", ""));
        damage("DROP TRIGGER lost");
        assertEquals(0, session.run("db", "check").exit());
        assertEquals(0, session.run("import", "again.csv").exit());
    }

    @Test
    void importThatCountsARowAsSomethingElseKeepsNothing() throws Exception {
        damage("CREATE TRIGGER turned AFTER INSERT ON import_row WHEN new.row = 3"
                + " BEGIN UPDATE import_row SET state = 'error' WHERE id = new.id; END");
        Session.Result lost = session.run("import", "again.csv");
        assertEquals(70, lost.exit());
        assertTrue(lost.err().contains("the plan has"), lost.err());
        damage("DROP TRIGGER turned");
        assertEquals(0, session.run("db", "check").exit());
    }

    @Test
    void rowTakenAwayLaterIsMissedByTheCheck() throws Exception {
        damage("DELETE FROM import_row WHERE state = 'skipped'");
        Session.Result check = session.run("db", "check", "--format", "csv");
        assertEquals(5, check.exit());
        assertTrue(check.out().contains("\nrows,failed,not all are accounted for: a sheet of import 2\n"), check.out());
        assertEquals(
                1, check.out().lines().filter(line -> line.contains("failed")).count(), check.out());
    }

    private void damage(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("rostrum.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
