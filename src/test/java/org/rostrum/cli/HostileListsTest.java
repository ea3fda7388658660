package org.rostrum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists within all limits of a file that would still fill the memory or the screen. */
class HostileListsTest {
    private static final String LIST = "Country,Given name,Family name,E-mail,Arrival\n"
            + "Latvia,Anna,Ozola,anna@example.org,2010-10-19\n".repeat(20);

    @TempDir
    private Path home;

    private Session session;

    @BeforeEach
    void begin() {
        session = new Session(home);
    }

    private Session.Result inspect(String list) throws IOException {
        Files.writeString(home.resolve("list.csv"), list);
        return session.run("inspect", "list.csv");
    }

    @Test
    void ofLongCellsTheBeginningIsShown() throws IOException {
        String word = "ålpha beta ".repeat(20_000);
        Session.Result result = inspect(LIST
                + (word + ",Anna,Ozola,a@example.org,\n").repeat(5)
                + ("Latvia,Anna," + word + ",b@example.org,\n").repeat(5)
                + ("Latvia,Anna,Ozola," + word + ",\n").repeat(5)
                + ("Latvia,Anna,Ozola,c@example.org," + word + "\n").repeat(5)
                + (word + ",,,,\n").repeat(5)
                + "Latvia,Anna,Ozola,d@example.org,\n");
        assertEquals("", result.err());
        assertTrue(result.out().contains("nothing but “ålpha beta"), result.out());
        assertTrue(result.out().length() < 20_000, () -> result.out().length() + " characters");
    }

    @Test
    void rowsThatAreNoEntriesAreAllCounted() throws IOException {
        Session.Result result = inspect(LIST + "Norway,,,,\n".repeat(2_500));
        assertTrue(
                result.out().replaceAll("\\s+", " ").contains("1000 skipped: nothing but “Norway” in the row"),
                result.out());
        assertTrue(result.out().replaceAll("\\s+", " ").contains(", and 1500 more skipped"), result.out());
    }

    @Test
    void conversionThatIsRefusedLeavesNoFolder() throws IOException {
        Files.writeString(home.resolve("list.csv"), LIST + "a,".repeat(20_000) + "\n");
        Session.Result result = session.run("convert", "list.csv", "--output-dir", "clean");
        assertEquals(3, result.exit());
        assertFalse(Files.exists(home.resolve("clean")));
    }
}
