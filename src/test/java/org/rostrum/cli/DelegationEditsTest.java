package org.rostrum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Delegations that were changed by hand against lists and undos that come later. */
class DelegationEditsTest {
    private static final String HEADING = "Given name,Family name,Country,Organisation,E-mail\n";

    @TempDir
    Path home;

    private Session session;

    @BeforeEach
    void event() throws IOException {
        session = new Session(home);
        done("event", "add", "R10", "--title", "R", "--from", "2010-10-20", "--to", "2010-10-21");
        list("Aung,Win,Burma deleg.,Police,aung@example.org", "Anna,Kask,UNODC,,anna@example.org");
        done("import", "list.csv");
    }

    @Test
    void whoCameByTheNewStateGoesWithIt() throws IOException {
        done("delegation", "set", "Burma deleg.", "country=MM");
        list("Thida,Soe,Myanmar,,thida@example.org");
        done("import", "list.csv");
        assertEquals(List.of("Myanmar 2", "UNODC 1"), delegations());
        Session.Result refused = session.run("undo", "3");
        assertEquals(1, refused.exit());
        assertTrue(refused.out().contains("4  import list.csv"), refused.out());
        assertTrue(refused.out().contains("delegation Myanmar"), refused.out());
        done("undo", "3", "--with-later");
        assertEquals(List.of("UNODC 1", "Burma deleg. 1"), delegations());
        done("undo", "5", "--with-later");
        whole();
        assertEquals(List.of("Myanmar 2", "UNODC 1"), delegations());
    }

    @Test
    void delegationThatNobodySeesMakesRoom() throws IOException {
        list("Thida,Soe,Myanmar,,thida@example.org");
        done("import", "list.csv");
        done("undo");
        done("delegation", "set", "Burma deleg.", "country=MM");
        assertEquals(List.of("Myanmar 1", "UNODC 1"), delegations());
        whole();
        done("undo", "4", "--with-later");
        whole();
        assertEquals(List.of("Myanmar 1", "UNODC 1", "Burma deleg. 1"), delegations());
    }

    @Test
    void renamedBackIsAsItWas() {
        done("delegation", "set", "UNODC", "name=Office");
        assertEquals(List.of("Office 1", "Burma deleg. 1"), delegations());
        assertEquals("Office", organisation("anna@example.org"));
        done("delegation", "set", "unodc", "name=");
        assertEquals(List.of("UNODC 1", "Burma deleg. 1"), delegations());
        assertEquals("UNODC", organisation("anna@example.org"));
        done("delegation", "set", "unodc", "name=Office");
        done("delegation", "set", "Burma deleg.", "name=Friends of Burma");
        done("delegation", "set", "Friends of Burma", "name=Burma deleg.");
        done("import", "list.csv", "--again");
        assertEquals(List.of("Office 1", "Burma deleg. 1"), delegations());
        whole();
        for (int i = 0; i < 6; i++) {
            done("undo");
            whole();
        }
        assertEquals(List.of("UNODC 1", "Burma deleg. 1"), delegations());
    }

    @Test
    void nameOfAnotherIsRefused() {
        done("delegation", "add", "Forum", "--as-sent");
        Session.Result refused = session.run("delegation", "set", "Burma deleg.", "name=FORUM");
        assertEquals(1, refused.exit());
        assertTrue(refused.err().contains("(Forum, other) with 0 participants is there already"), refused.err());
    }

    @Test
    void headsOfOneMoveAreOneHead() throws IOException {
        Files.writeString(
                home.resolve("list.csv"),
                "Given name,Family name,Country,Role\n"
                        + "Jānis,Ozols,Latvia,head of delegation\nMärt,Õun,Estonia,head of delegation\n");
        done("import", "list.csv", "--add-only");
        String said = done("participant", "move", "3", "4", "--to", "FI").err();
        assertTrue(said.contains("Jānis Ozols (3): delegation: Latvia -> Finland (stays head"), said);
        assertTrue(said.contains("Märt Õun (4): role: head -> delegate (Finland has a head, Jānis Ozols)"), said);
    }

    private String organisation(String person) {
        return done(
                        "list",
                        "participants",
                        "--where",
                        "email=" + person,
                        "--columns",
                        "organisation",
                        "--format",
                        "tsv")
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElse("");
    }

    private List<String> delegations() {
        return done("list", "delegations", "--columns", "delegation,participants", "--format", "tsv")
                .out()
                .lines()
                .skip(1)
                .map(line -> line.replace('\t', ' '))
                .toList();
    }

    private void whole() {
        Session.Result check = session.run("db", "check", "--format", "csv");
        assertEquals(0, check.exit(), check.out());
    }

    private void list(String... rows) throws IOException {
        Files.writeString(home.resolve("list.csv"), HEADING + String.join("\n", rows) + "\n");
    }

    private Session.Result done(String... words) {
        Session.Result result = session.run(words);
        assertEquals(0, result.exit(), String.join(" ", words) + "\n" + result.out() + result.err());
        return result;
    }
}
