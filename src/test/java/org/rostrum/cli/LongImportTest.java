package org.rostrum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list long enough for threads of its own to read it ahead and to make its fingerprint. */
class LongImportTest {
    private static final int PEOPLE = 4_000;

    @TempDir
    Path home;

    @Test
    void everyRowIsTakenInAndTheFingerprintIsThatOfTheBytes() throws IOException, NoSuchAlgorithmException {
        StringBuilder text = new StringBuilder("Given name,Family name,Country,Remarks\n");
        for (int i = PEOPLE; i > 0; i--) {
            text.append("Ieva,Ozola").append((char) ('a' + i % 26)).append(i).append(",Latvia,");
            text.append("x".repeat(300)).append('\n');
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        assertTrue(bytes.length > 1 << 20);
        Files.write(home.resolve("list.csv"), bytes);
        Session session = new Session(home);
        session.run("event", "add", "R10", "--title", "R", "--from", "2010-10-20", "--to", "2010-10-21");
        assertEquals(0, session.run("import", "list.csv").exit());
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertTrue(session.run("imports", "show", "2", "--format", "csv").out().contains("SHA-256 " + sha256));
        Session.Result again = session.run("import", "list.csv");
        assertTrue((again.out() + again.err()).contains("stands already"), again.out());
        String people = session.run("list", "participants", "--columns", "family_name", "--format", "csv")
                .out();
        assertEquals(PEOPLE + 1, people.lines().count());
        assertTrue(session.run("find", "Ieva Ozolaa26", "--format", "csv").out().contains("Ozolaa26"));
    }
}
