package org.rostrum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    @Test
    void whatWasTypedForSomebodyNewIsAskedAbout() throws IOException {
        done(
                "participant",
                "add",
                "given_name=Jānis",
                "family_name=Ozols",
                "delegation=LV",
                "position=Chief",
                "email=j@example.org");
        list("Jānis,Ozols,Latvia,State Police,Clerk,j@example.org");
        Session.Result asked = session.run("import", "list.csv");
        assertEquals(1, asked.exit(), asked.out());
        assertTrue(
                asked.out()
                        .replaceAll("\\s+", " ")
                        .contains(
                                "the list says position “Clerk”, which registrar set to “Chief” on 2010-10-11 (write 2)"),
                asked.out());
        done("import", "list.csv", "--edits", "keep");
        assertEquals("Chief", value("1", "position"));
        assertEquals("State Police", value("1", "organisation"), "nobody typed one");
        done("import", "list.csv", "--again");
        assertEquals("Chief", value("1", "position"), "the list repeats itself");
        list("Jānis,Ozols,Latvia,State Police,Adviser,j@example.org");
        assertEquals(1, session.run("import", "list.csv").exit(), "the list says something new");
        list("Jānis,Ozols,Latvia,State Police,Chief,j@example.org");
        done("import", "list.csv");
        list("Jānis,Ozols,Latvia,State Police,Deputy Chief,j@example.org");
        done("import", "list.csv");
        assertEquals("Deputy Chief", value("1", "position"), "the list has agreed, and goes on from there");
    }

    @Test
    void listThatOnlyAddsAsksNothing() throws IOException {
        list("Jānis,Ozols,Latvia,State Police,Inspector,j@example.org");
        done("import", "list.csv");
        done("participant", "set", "1", "position=Chief");
        list("Jānis,Ozols,Latvia,State Police,Clerk,j@example.org", "Eva,Liepa,Latvia,,,e@example.org");
        String said = done("import", "list.csv", "--add-only").out();
        assertTrue(
                said.replaceAll("\\s+", " ")
                        .contains(
                                "Jānis Ozols (1, Chief, j@example.org) stays as stored (--add-only); the list has another position"),
                said);
        assertEquals("Chief", value("1", "position"));
    }

    @Test
    void whoseNameWasCorrectedIsFoundByAListThatHasTheOldOne() throws IOException {
        list("Janis,Ozls,Latvia,State Police,Inspector,", "Eva,Liepa,Latvia,,,e@example.org");
        done("import", "list.csv");
        done("participant", "set", "1", "family_name=Ozols");
        Session.Result asked = session.run("import", "list.csv", "--again", "--sync");
        assertEquals(1, asked.exit(), asked.out());
        assertTrue(asked.out().contains("--edits 1.family_name=keep or --edits 1.family_name=take"), asked.out());
        done("import", "list.csv", "--again", "--sync", "--edits", "keep");
        assertEquals("Ozols", value("1", "family_name"));
        String said = done("import", "list.csv", "--again", "--sync").out();
        assertTrue(said.contains("2  same"), "decided already: " + said);
        done("participant", "set", "1", "given_name=Jānis", "position=Chief");
        list("Janis,Ozls,Latvia,State Police,Inspector,", "Jānis,Ozols,Latvia,Customs,Analyst,a@example.org");
        assertEquals(1, session.run("import", "list.csv").exit(), "one of them may be the one who is stored");
    }

    @Test
    void whatIsTypedIsTidied() throws IOException {
        list("Jānis,Ozols,Latvia,State Police,Inspector,j@example.org");
        done("import", "list.csv");
        done("participant", "set", "1", "position=Chief\u001f \u00a0of\u200b Unit\u0007", "email=J\u0001@Example.org");
        assertEquals("Chief of Unit", value("1", "position"));
        assertEquals("j@example.org", value("1", "email"));
        done("organisation", "set", "State Police", "acronym=S\u0007P ");
        assertTrue(done("list", "organisations", "--columns", "acronym", "--format", "csv")
                .out()
                .endsWith("\nSP\n"));
    }

    @Test
    void statusThatNobodyTypedFollowsTheList() throws IOException {
        done("participant", "add", "given_name=Jānis", "family_name=Ozols", "delegation=LV");
        Files.writeString(
                home.resolve("list.csv"), "Given name,Family name,Country,Status\nJānis,Ozols,Latvia,accredited\n");
        done("import", "list.csv");
        assertEquals("accredited", value("1", "status"));
    }

    @Test
    void undoOfAnEditTellsWhatTheLatestListSays() throws IOException {
        list("Jānis,Ozols,Latvia,State Police,Inspector,j@example.org");
        done("import", "list.csv");
        done("participant", "set", "1", "position=Chief");
        list("Jānis,Ozols,Latvia,State Police,Clerk,j@example.org");
        done("import", "list.csv", "--edits", "keep");
        String said = done("undo", "3").err();
        assertTrue(said.contains("Jānis Ozols (1): position is “Inspector” again, but list 4 says “Clerk”"), said);
        assertTrue(said.contains("rostrum participant set 1 position=Clerk"), said);
        assertFalse(done("undo").err().contains("list 4"), "the list is taken back");
    }

    @Test
    void undoOfAnEditIsSilentWhereTheListSaysTheSame() throws IOException {
        list("Jānis,Ozols,Latvia,State Police,Inspector,j@example.org");
        done("import", "list.csv");
        done("participant", "set", "1", "position=Chief");
        list("Jānis,Ozols,Latvia,State Police,Inspector,j@example.org", "Eva,Liepa,Latvia,,,e@example.org");
        done("import", "list.csv", "--edits", "keep");
        assertFalse(done("undo", "3").err().contains("but"));
    }

    private String value(String person, String field) {
        return done("list", "participants", "--where", "id=" + person, "--columns", field, "--format", "tsv")
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElse("");
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
