package org.rostrum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitingTest {
    private static final String ADD =
            "$ rostrum event add RIGA2011 --title Riga --from 2011-05-03 --to 2011-05-04 --quiet\n";

    @TempDir
    Path home;

    private Session session;

    @BeforeEach
    void event() {
        session = new Session(home);
        assertEquals(ADD, session.replay(ADD));
    }

    /** What a command says while another program holds the database for this long. */
    private String whileLocked(Duration held, String command) throws Exception {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("rostrum.db"));
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            Thread release = new Thread(() -> {
                try {
                    Thread.sleep(held.toMillis());
                    statement.execute("COMMIT");
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            release.start();
            String said = session.replay(command);
            release.join();
            return said;
        }
    }

    @Test
    void aCommandWaitsForAnotherThatWrites() throws Exception {
        String command = "$ rostrum event set --place Riga --wait 60 --quiet\n";
        assertEquals(command, whileLocked(Duration.ofMillis(300), command));
    }

    @Test
    void whoDoesNotWaitIsTold() throws Exception {
        Instant begun = Instant.now();
        String command = "$ rostrum event list --wait 0\n";
        String said = whileLocked(Duration.ofSeconds(3), command);
        assertTrue(
                said.contains(
                        "rostrum.db is locked by another program\n  try again when it has finished, or wait longer: --wait SECONDS\n[exit 5]"),
                said);
        assertTrue(Duration.between(begun, Instant.now()).toSeconds() < 60);
    }

    @Test
    void secondsAreAtMostADay() {
        assertEquals(
                "$ rostrum event list --wait -1\nrostrum: --wait is -1\n  give seconds from 0 to 86400 (a day)\n[exit 2]\n",
                session.replay("$ rostrum event list --wait -1\n"));
    }
}
