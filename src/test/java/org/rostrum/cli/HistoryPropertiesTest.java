package org.rostrum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random sequences of imports of mutated lists, agendas, edits of people, delegations and organisations, joined spellings and undos, also of undos and with what builds on a write. Whatever was done: the database is whole at
 * every step, an undo of the last write gives back what was before it, an undo of that undo what it took away, and at the end everything can be taken back.
 */
class HistoryPropertiesTest {
    private static final int STEPS = 25;
    private static final List<String> VIEWS =
            List.of("v_participants", "v_delegations", "v_agenda", "v_roles", "organisation_alias", "delegation_place");

    @TempDir
    Path home;

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", 12));
    }

    /** A person as the list of the moment has it. */
    private record Guest(
            int number, String given, String family, String country, String organisation, String position) {
        String line() {
            return String.join(",", given, family, country, organisation, position, "g" + number + "@example.org");
        }
    }

    private Session session;
    private Random random;
    private List<Guest> guests;
    private String told;

    @ParameterizedTest
    @MethodSource("seeds")
    void everythingCanBeTakenBack(long seed) throws Exception {
        session = new Session(home);
        random = new Random(seed);
        guests = new ArrayList<>();
        told = "seed " + seed;
        for (int i = 0; i < 8; i++) {
            guests.add(guest(i));
        }
        assertEquals(
                0,
                run("event", "add", "R10", "--title", "R", "--from", "2010-10-20", "--to", "2010-10-21")
                        .exit());
        String start = state();
        for (int step = 0; step < STEPS; step++) {
            String before = state();
            boolean done = step();
            whole();
            if (!done) {
                assertEquals(before, state(), told + ": what is refused changes nothing");
            }
            if (done && random.nextInt(3) == 0) {
                backAndForth(before);
            }
        }
        takeBackAll();
        assertEquals(start, state(), told);
        whole();
    }

    /** Some write; whether it was made. */
    private boolean step() throws IOException {
        return switch (random.nextInt(13)) {
            case 0, 1 -> takeList(random.nextBoolean());
            case 2 -> takeAgenda();
            case 3 ->
                run("participant", "set", anybody(), "position=Chief " + random.nextInt(4))
                                .exit()
                        == 0;
            case 4 -> run("participant", "withdraw", anybody()).exit() == 0;
            case 5 ->
                run("organisation", "alias", "Police " + random.nextInt(3), "Police " + random.nextInt(3))
                                .exit()
                        == 0;
            case 6 -> run("undo").exit() == 0;
            case 7 -> run("undo", anyWrite()).exit() == 0;
            case 8 ->
                run("participant", "move", anybody(), "--to", anyCountry()).exit() == 0;
            case 9 -> changeDelegation();
            case 10 ->
                run("delegation", "order", anyCountry(), random.nextBoolean() ? "--first" : "--last")
                                .exit()
                        == 0;
            case 11 -> changeOrganisation();
            default -> run("undo", anyWrite(), "--with-later").exit() == 0;
        };
    }

    private boolean takeList(boolean sync) throws IOException {
        guests.removeIf(guest -> random.nextInt(10) == 0);
        guests.add(guest(random.nextInt(40)));
        int at = random.nextInt(guests.size());
        Guest old = guests.get(at);
        guests.set(
                at, new Guest(old.number(), old.given(), old.family(), old.country(), old.organisation(), "Adviser"));
        StringBuilder list = new StringBuilder("Given name,Family name,Country,Organisation,Position,E-mail\n");
        guests.stream()
                .map(Guest::number)
                .distinct()
                .forEach(number -> list.append(guests.stream()
                                .filter(guest -> guest.number() == number)
                                .findFirst()
                                .orElseThrow()
                                .line())
                        .append('\n'));
        Files.writeString(home.resolve("list.csv"), list);
        List<String> words = new ArrayList<>(List.of("import", "list.csv"));
        if (sync) {
            words.add("--sync");
        }
        int exit = run(words.toArray(new String[0])).exit();
        return exit == 0;
    }

    private String anyCountry() {
        return List.of("LV", "DE", "EE", "FI").get(random.nextInt(4));
    }

    private boolean changeDelegation() {
        return switch (random.nextInt(4)) {
            case 0 -> run("delegation", "add", anyCountry()).exit() == 0;
            case 1 ->
                run("delegation", "set", anyCountry(), "name=Friends " + random.nextInt(3))
                                .exit()
                        == 0;
            case 2 -> run("delegation", "set", anyCountry(), "name=").exit() == 0;
            default ->
                run(
                                        "delegation",
                                        "set",
                                        anyCountry(),
                                        "category=" + List.of("state", "host").get(random.nextInt(2)))
                                .exit()
                        == 0;
        };
    }

    private boolean changeOrganisation() {
        String name = "Police " + random.nextInt(3);
        String within = "delegation=" + anyCountry();
        return switch (random.nextInt(3)) {
            case 0 ->
                run("organisation", "add", name, "--delegation", anyCountry()).exit() == 0;
            case 1 ->
                run(
                                        "organisation",
                                        "set",
                                        name,
                                        "name=Police " + random.nextInt(4),
                                        "acronym=P" + random.nextInt(3),
                                        "--within",
                                        within)
                                .exit()
                        == 0;
            default ->
                run("organisation", "merge", name, "Police " + random.nextInt(3), "--within", within, "--yes")
                                .exit()
                        == 0;
        };
    }

    private boolean takeAgenda() throws IOException {
        StringBuilder list = new StringBuilder("Date,Start,End,Item,Title,Room,Speaker\n");
        for (int item = 1; item <= 1 + random.nextInt(4); item++) {
            Guest speaker = guests.get(random.nextInt(guests.size()));
            list.append("2010-10-20,1%d:00,1%d:30,%d,Title %d,Hall,%s %s%n"
                    .formatted(item, item, item, random.nextInt(3), speaker.given(), speaker.family()));
        }
        Files.writeString(home.resolve("agenda.csv"), list);
        return run("import", "agenda.csv", "--as", "agenda", "--sync").exit() == 0;
    }

    private Guest guest(int number) {
        return new Guest(
                number,
                List.of("Anna", "Jānis", "Eva", "Ülle").get(number % 4),
                "Name" + (char) ('a' + number % 26) + (char) ('a' + number / 26),
                List.of("Latvia", "Germany", "Estonia").get(number % 3),
                "Police " + number % 3,
                "Expert");
    }

    private String anybody() {
        return "g" + random.nextInt(40) + "@example.org";
    }

    private String anyWrite() {
        return Integer.toString(2 + random.nextInt(30));
    }

    /** The last write that stands is taken back and done again. */
    private void backAndForth(String before) throws Exception {
        String after = state();
        if (standing().size() < 2 || before.equals(after)) {
            return;
        }
        assertEquals(0, run("undo").exit(), told);
        whole();
        String undo = Integer.toString(writes().size());
        assertEquals(0, run("undo", undo).exit(), told + ": the undo of an undo");
        assertEquals(after, state(), told + ": the undo of an undo does it again");
        whole();
    }

    private void takeBackAll() throws Exception {
        for (List<String> left = standing(); left.size() > 1; left = standing()) {
            assertEquals(0, run("undo").exit(), told + ": " + left);
        }
    }

    private List<String> writes() {
        return run("history", "--format", "tsv", "--columns", "write")
                .out()
                .lines()
                .skip(1)
                .toList();
    }

    private List<String> standing() {
        return run(
                        "history",
                        "--format",
                        "tsv",
                        "--columns",
                        "write,command",
                        "--where",
                        "status=stands",
                        "--where",
                        "undoes=")
                .out()
                .lines()
                .skip(1)
                .toList();
    }

    private void whole() {
        Session.Result check = run("db", "check", "--format", "csv");
        assertEquals(0, check.exit(), told + "\n" + check.out());
    }

    private Session.Result run(String... words) {
        Session.Result result = session.run(words);
        assertTrue(result.exit() < 5 || words[0].equals("db"), told + ": " + String.join(" ", words) + result.err());
        if (!words[0].equals("history") && !words[0].equals("db")) {
            told += "\n" + String.join(" ", words) + " [" + result.exit() + "]";
        }
        return result;
    }

    /** Everything that other tools see. */
    private String state() throws SQLException {
        Map<String, List<String>> state = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("rostrum.db"))) {
            for (String view : VIEWS) {
                List<String> rows = new ArrayList<>();
                try (ResultSet row = connection.createStatement().executeQuery("SELECT * FROM " + view)) {
                    while (row.next()) {
                        StringBuilder line = new StringBuilder();
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            line.append(row.getString(i)).append('|');
                        }
                        rows.add(line.toString());
                    }
                }
                rows.sort(null);
                state.put(view, rows);
            }
        }
        return state.toString();
    }
}
