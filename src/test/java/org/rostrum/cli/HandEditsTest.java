package org.rostrum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values typed by a person against lists that come later. */
class HandEditsTest {
    private static final String HEADING = "Given name,Family name,Country,Organisation,Position,E-mail\n";

    @TempDir
    Path home;

    private Session session;

    @BeforeEach
    void event() {
        session = new Session(home);
        done("event", "add", "R10", "--title", "R", "--from", "2010-10-20", "--to", "2010-10-21");
    }

    @Test
    void listThatSaysAnotherValueConfirmsNothing() throws IOException {
        list("Jānis,Ozols,Latvia,State Police,Inspector,j@example.org");
        done("import", "list.csv");
        done("participant", "set", "1", "position=Chief");
        list("Jānis,Ozols,Latvia,State Police,Clerk,j@example.org");
        done("import", "list.csv", "--edits", "keep");
        list("Jānis,Ozols,Latvia,State Police,Clerk,j@example.org", "Eva,Liepa,Latvia,,,e@example.org");
        done("import", "list.csv");
        assertEquals(List.of(), confirmed("1", "position"), "two lists say Clerk");
        list("Jānis,Ozols,Latvia,State Police,Chief,j@example.org");
        done("import", "list.csv");
        assertEquals(List.of("6, list.csv:2, column E “Position”: “Chief”"), confirmed("1", "position"));
    }

    @Test
    void listFromWhichNothingWasTakenConfirmsNothing() throws IOException {
        list("Jānis,Ozols,Latvia,State Police,Inspector,j@example.org");
        done("import", "list.csv");
        list("Jānis,Ozols,Latvia,State Police,Clerk,j@example.org");
        done("import", "list.csv", "--add-only");
        assertEquals(List.of(), confirmed("1", "position"));
    }

    @Test
    void representedOrganisationConfirmsNoOther() throws IOException {
        list("Jānis,Ozols,UNODC,Laboratory,Inspector,j@example.org");
        done("import", "list.csv");
        list("Jānis,Ozols,UNODC,,Clerk,j@example.org");
        done("import", "list.csv");
        assertEquals(List.of(), confirmed("1", "organisation"));
    }

    private List<String> confirmed(String person, String field) {
        return session.run("why", person, field, "--format", "csv")
                .out()
                .lines()
                .filter(line -> line.startsWith("confirmed_by,"))
                .map(line -> line.substring("confirmed_by,".length()).replace("\"", ""))
                .toList();
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
