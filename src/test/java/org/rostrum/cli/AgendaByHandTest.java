package org.rostrum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.text.ShellWords;

/** Edits of the agenda leave nothing behind when they are taken back. */
class AgendaByHandTest {
    @TempDir
    Path home;

    private Session session;

    @BeforeEach
    void event() throws IOException {
        session = new Session(home);
        for (String file : List.of("registrations-v1.csv", "agenda.csv")) {
            Files.copy(Path.of("data/vilnius-2010").resolve(file), home.resolve(file));
        }
        done("event add V10 --title V --from 2010-10-20 --to 2010-10-21 --zone Europe/Vilnius");
        done("import registrations-v1.csv");
        done("import agenda.csv --as agenda");
        done("agenda add title=Routes item=2.1 type=item part_of=2 start=09:30 end=10:00 speaker='Ona A; Jon B'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agenda shift --from '4(a)' --by 15m",
                "agenda shift --from 2 --by -10m --until 3",
                "agenda move 2 --to 2010-10-31T14:00",
                "agenda swap 2 3 --rooms",
                "agenda remove 2 --with-children",
                "agenda remove 6",
                "agenda renumber --style roman",
                "agenda set 6 title=X type=social track=A room= part_of=2 access=open documents='A/1; A/2' expected=9 duration=3h",
                "agenda set 6 moderator= speaker='Lyubov ZHIZDRINA; N. N.'",
                "agenda assign '4(a)' --speaker p23@example.org --title Labs --unconfirmed",
                "agenda unassign 6 --speaker 'Lyubov Zhizdrina'",
                "agenda set --where type=break room=Bar --yes",
                "room set 'Baltic Hall' name='Amber Room' capacity=90",
                "agenda add title=Dinner type=social day=2010-10-20 start=20:00 end=01:00 end_day=2010-10-21"
            })
    void undoBringsBackTheSameBytes(String edit) {
        String before = listed();
        done(edit);
        String after = listed();
        assertNotEquals(before, after);
        done("undo");
        assertEquals(before, listed());
        done("undo 6");
        assertEquals(after, listed(), "done again");
        done("db check");
    }

    @Test
    void whatCameLaterMustGoFirst() {
        done("agenda set 2.1 title='Routes by sea'");
        assertEquals(1, run("undo 4").exit());
        done("undo 4 --with-later");
        done("db check");
    }

    @Test
    void shiftAndUndoOfTheWorkingGroups() {
        done("agenda shift --from '4(a)' --by 15m");
        assertEquals(
                """
                number,start,end
                4(a),14:45,16:15
                4(b),14:45,16:15
                "",16:15,16:35
                5,16:35,17:45
                """,
                run("list agenda --where day=2010-10-20 --where start>=14:45 --columns number,start,end --format csv")
                        .out());
    }

    @Test
    void whoIsAssignedTwiceInOneHourIsDoubleBooked() throws IOException {
        done("event add D10 --title D --from 2010-10-20 --to 2010-10-21 --zone Europe/Vilnius");
        Files.copy(Path.of("src/test/acceptance/agenda-draft.csv"), home.resolve("agenda-draft.csv"));
        done("--event D10 import registrations-v1.csv --again");
        done("--event D10 import agenda-draft.csv --as agenda");
        assertEquals(List.of("ambiguous-person 4(a)", "ambiguous-person 4(b)"), people());
        done("--event D10 agenda assign '4(a)' --speaker p23@example.org");
        done("--event D10 agenda assign '4(b)' --speaker p23@example.org");
        assertEquals(List.of("person-double-booked 4(a)"), people());
    }

    private List<String> people() {
        return run("--event D10 validate agenda --format csv")
                .out()
                .lines()
                .map(line -> line.split(","))
                .filter(cells -> cells[0].equals("ambiguous-person") || cells[0].equals("person-double-booked"))
                .map(cells -> cells[0] + " " + cells[4])
                .toList();
    }

    @Test
    void someOfOneListIsNotOfAnotherEvent() {
        done("event add R11 --title R --from 2011-03-01 --to 2011-03-02");
        Session.Result result = run("--event R11 agenda remove 2");
        assertEquals(2, result.exit());
        assertEquals("", run("--event R11 agenda releases --format csv").out().replaceFirst("version.*\n", ""));
        done("--event R11 agenda add title=Opening day=2011-03-01 start=09:00 end=10:00");
        done("--event R11 agenda release --as draft");
        done("--event V10 agenda release --as draft");
        assertEquals(
                "1\n",
                run("--event V10 agenda releases --format csv")
                        .out()
                        .lines()
                        .skip(1)
                        .map(line -> line.substring(0, 2).replace(',', '\n'))
                        .findFirst()
                        .orElseThrow());
        done("undo 5 --with-later");
        done("db check");
    }

    private String listed() {
        return run("--event V10 list agenda --columns all --format csv").out();
    }

    private Session.Result run(String command) {
        return session.run(ShellWords.of(command).toArray(new String[0]));
    }

    private void done(String command) {
        Session.Result result = run(command);
        assertEquals(0, result.exit(), command + ": " + result.err());
    }
}
