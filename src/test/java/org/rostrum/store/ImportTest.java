package org.rostrum.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.event.Condition;
import org.rostrum.event.Entry;
import org.rostrum.event.Event;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;
import org.rostrum.event.Query;
import org.rostrum.reconcile.PlannedRow.State;
import org.rostrum.reconcile.VilniusLists;
import org.rostrum.statistic.Count;

class ImportTest {
    @TempDir
    Path folder;

    private Database database;
    private Event event;

    @BeforeEach
    void open() {
        database = Made.database(folder);
        event = Made.only(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void listsOfAWorkshopGiveTheCountsOfTheirStory() {
        assertEquals(
                Map.of(State.NEW, 47L, State.DUPLICATE, 1L), Made.take(database, "v1", true, VilniusLists.first()));
        assertEquals(
                Map.of(State.NEW, 6L, State.UPDATE, 9L, State.FILLED, 37L, State.MISSING, 1L),
                Made.take(database, "v2", true, VilniusLists.second(true)));
        assertEquals(52, database.participants(event).count(Query.everybody()));
        assertEquals(53, database.participants(event).count(Query.everybody().withAll(true)));
        assertEquals(List.of(new Count(List.of(), 52, 20, 32, 0)), database.counts(event, List.of(), List.of()));
        assertEquals(
                List.of(new Count(List.of("state", "F"), 16, 16, 0, 0), new Count(List.of("state", "M"), 27, 0, 27, 0)),
                database.counts(event, List.of("category", "sex"), List.of()).subList(0, 2));
        assertEquals(
                List.of(new Count(List.of(), 9, 2, 7, 0)),
                database.counts(event, List.of(), List.of(Condition.parse("role=head", Query.COLUMNS))));
        assertEquals(34, database.organisations(event).size());
        assertEquals(14, database.delegations(event).size());
    }

    @Test
    void secondImportChangesNothing() {
        Made.take(database, "v1", true, VilniusLists.first());
        List<String> before = Made.list(database);
        assertEquals(
                Map.of(State.SAME, 47L, State.DUPLICATE, 1L), Made.take(database, "v1", true, VilniusLists.first()));
        assertEquals(before, Made.list(database));
    }

    @Test
    void undoGivesBackTheListAsItWas() {
        Made.take(database, "v1", true, VilniusLists.first());
        List<String> first = Made.list(database);
        Made.take(database, "v2", true, VilniusLists.second(true));
        List<String> second = Made.list(database);
        assertFalse(first.equals(second));
        assertEquals("import v2", undo().command());
        assertEquals(first, Made.list(database));
        undo(4);
        assertEquals(second, Made.list(database), "an undo taken back does the import again");
        undo(3);
        assertEquals(first, Made.list(database));
        undo();
        assertEquals(List.of(), Made.list(database));
        assertEquals(List.of(), database.roster(event).delegations());
    }

    @Test
    void importTakenBackAndDoneAnewGivesTheSameListWithTheSameIds() {
        Made.take(database, "v1", true, VilniusLists.first());
        Made.take(database, "v2", true, VilniusLists.second(true));
        List<String> second = Made.list(database);
        undo();
        Made.take(database, "v2", true, VilniusLists.second(true));
        assertEquals(second, Made.list(database));
        undo();
        Made.take(database, "other", false, List.of(Made.entry("other", 2, Made.LATVIA, "family_name", "Liepa")));
        assertTrue(
                Made.list(database).stream().anyMatch(line -> line.startsWith("54|") && line.contains("Liepa")),
                "an id on paper never means somebody else");
        Made.take(database, "v2", true, VilniusLists.second(true));
        assertEquals(
                second,
                Made.list(database).stream()
                        .filter(line -> !line.contains("Liepa"))
                        .toList());
    }

    @Test
    void logHoldsEveryRecordAsItWasMadeAndEveryChangeInTheirOrder() {
        String odd = "A \"chief\" \\ it's\tand\u0001\u007f Ł–😀/";
        try (Write write = Made.begin(database, "import")) {
            ImportWrite importWrite = write.startImport(event, Made.source("a"));
            importWrite.begin(Made.sheet("a"));
            Made.apply(
                    importWrite,
                    (Made.entry(
                            "a",
                            2,
                            Made.LATVIA,
                            "family_name",
                            "Ozols",
                            "position",
                            odd,
                            "organisation",
                            "State Police")));
            Made.apply(
                    importWrite,
                    (Made.entry("a", 3, Made.GERMANY, "given_name", "Eva", "email", "e@example.org", "sex", "F")));
            importWrite.withdraw(importWrite.known().byId(1).get(0));
            Made.apply(importWrite, (Made.entry("a", 4, Made.LATVIA, "family_name", "Liepa")));
            write.commit();
        }
        assertEquals(
                List.of(
                        "1|||{\"event_id\":1,\"delegation_id\":1,\"organisation_id\":1,\"family_name\":\"Ozols\",\"position\":"
                                + "\"A \\\"chief\\\" \\\\ it's\\tand\\u0001\u007f Ł–😀/\",\"status\":\"registered\",\"name_from_capitals\":0}",
                        "2|||{\"event_id\":1,\"delegation_id\":2,\"given_name\":\"Eva\",\"sex\":\"F\",\"status\":\"registered\",\"email\":\"e@example.org\",\"name_from_capitals\":0,\"sex_source\":\"column\"}",
                        "1|status|registered|withdrawn",
                        "3|||{\"event_id\":1,\"delegation_id\":1,\"family_name\":\"Liepa\",\"status\":\"registered\",\"name_from_capitals\":0}"),
                logged(2));
    }

    @Test
    void recordsMadeBySqliteAndByUsReadTheSame() {
        String[] values = {
            "1",
            "1",
            null,
            "",
            "Jānis \"J\" \\",
            "O'Zols\n\r\t\b\f\u0001\u001f\u007f/",
            "M",
            "",
            "",
            "",
            "registered",
            "",
            "+370 5",
            "",
            "",
            "",
            "0",
            "column"
        };
        Made.take(
                database,
                "a",
                false,
                List.of(Made.entry(
                        "a",
                        2,
                        Made.LATVIA,
                        "given_name",
                        values[4],
                        "family_name",
                        values[5],
                        "sex",
                        "M",
                        "phone",
                        values[12])));
        assertEquals(List.of("1|||" + Logged.PARTICIPANTS.json(values)), logged(2));
    }

    private List<String> logged(long write) {
        List<String> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("rostrum.db"));
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery(
                                "SELECT entity_id, field, coalesce(old, ''), new FROM change WHERE transaction_id = "
                                        + write + " ORDER BY id")) {
            while (rows.next()) {
                lines.add(rows.getString(1) + "|" + rows.getString(2) + "|" + rows.getString(3) + "|"
                        + rows.getString(4));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return lines;
    }

    @Test
    void sameFilesWithTheSameOptionsAreRecognisedWhileTheyStand() {
        List<String> bytes = List.of("sha-v1");
        assertFalse(database.alreadyImported(event, () -> bytes, ""));
        Made.take(database, "v1", true, VilniusLists.first());
        assertTrue(database.alreadyImported(event, () -> bytes, ""));
        assertFalse(database.alreadyImported(event, () -> bytes, "--set role=expert"));
        assertFalse(database.alreadyImported(event, () -> List.of("sha-v1", "sha-v2"), ""));
        undo();
        assertFalse(database.alreadyImported(event, () -> bytes, ""));
    }

    @Test
    void oneNameInTwoDelegationsIsTwoOrganisations() {
        Made.take(
                database,
                "a",
                false,
                List.of(
                        Made.entry(
                                "a",
                                2,
                                Made.LATVIA,
                                "family_name",
                                "Ozols",
                                "organisation",
                                "Ministry of Justice",
                                "sex",
                                "M"),
                        Made.entry(
                                "a",
                                3,
                                Made.GERMANY,
                                "family_name",
                                "Weber",
                                "organisation",
                                "Ministry of Justice",
                                "sex",
                                "F")));
        assertEquals(
                List.of("Germany 1 1", "Latvia 1 0"),
                database.organisations(event).stream()
                        .map(o -> o.delegation().name() + " " + o.participants() + " " + o.women())
                        .toList());
    }

    @Test
    void repeatedRowFillsWhatIsEmptyAndTheFirstRowStaysTheSource() {
        assertEquals(
                Map.of(State.NEW, 1L, State.DUPLICATE, 1L),
                Made.take(
                        database,
                        "a",
                        false,
                        List.of(
                                Made.entry(
                                        "a",
                                        2,
                                        Made.LATVIA,
                                        "family_name",
                                        "Ozols",
                                        "email",
                                        "o@example.org",
                                        "position",
                                        "Chemist"),
                                Made.entry(
                                        "a",
                                        3,
                                        Made.LATVIA,
                                        "family_name",
                                        "Ozols",
                                        "email",
                                        "o@example.org",
                                        "position",
                                        "Chief",
                                        "phone",
                                        "+371 1"))));
        Participant stored = database.roster(event).participants().get(0);
        assertEquals(
                "Chemist +371 1 a:2",
                stored.values().get(Field.POSITION) + " " + stored.values().get(Field.PHONE) + " "
                        + stored.origin().orElseThrow());
        undo();
        assertEquals(List.of(), Made.list(database));
    }

    @Test
    void whatIsNotCommittedLeavesNothing() {
        try (Write write = Made.begin(database, "import")) {
            ImportWrite importWrite = write.startImport(event, Made.source("a"));
            importWrite.begin(Made.sheet("a"));
            Made.apply(importWrite, (Made.entry("a", 2, Made.LATVIA, "family_name", "Ozols")));
            importWrite.skipped(new org.rostrum.event.Origin("a", "", 3), SentCells.of(List.of("", "")), "blank");
        }
        assertEquals(List.of(), Made.list(database));
        try (Write write = Made.begin(database, "event use")) {
            assertEquals(2, write.number());
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyUndoGivesBackEveryListBefore(long seed) {
        Random random = new Random(seed);
        List<List<String>> states = new ArrayList<>(List.of(Made.list(database)));
        List<Entry> pool = new ArrayList<>(VilniusLists.first());
        pool.addAll(VilniusLists.second(true));
        for (int i = 0; i < 4; i++) {
            Collections.shuffle(pool, random);
            Made.take(database, "list " + i, random.nextBoolean(), pool.subList(0, 10 + random.nextInt(60)));
            states.add(Made.list(database));
        }
        for (int i = 3; i >= 0; i--) {
            undo();
            assertEquals(states.get(i), Made.list(database), "seed " + seed);
        }
    }

    private Undone undo() {
        try (Write write = Made.begin(database, "undo")) {
            Undone undone = write.undo();
            write.commit();
            return undone;
        }
    }

    private void undo(long number) {
        try (Write write = Made.begin(database, "undo " + number)) {
            write.undo(number);
            write.commit();
        }
    }
}
