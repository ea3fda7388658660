package org.rostrum.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;
import org.rostrum.reconcile.Merge;
import org.rostrum.reconcile.PlannedRow.State;
import org.rostrum.text.UserError;

/** Registrations that are merged and split, among other writes. */
class MatchesTest {
    private static final Entry JANIS =
            person(2, "Jānis", "Bērziņš", "position", "Inspector", "phone", "+371 1", "remarks", "speaks English");
    private static final Entry INITIAL =
            person(3, "J.", "Berzins", "position", "Chief Inspector", "email", "berzins@example.org");
    private static final Entry SWAPPED =
            person(4, "Janis", "Berzinsh", "phone", "+371 3", "email", "jb@example.org", "honorific", "Mr.");

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Made.database(folder);
        Made.take(database, "a", false, List.of(JANIS));
        Made.take(database, "b", false, List.of(INITIAL, SWAPPED));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Entry person(int row, String given, String family, String... more) {
        List<String> values = new ArrayList<>(List.of("given_name", given, "family_name", family));
        values.addAll(List.of(more));
        return Made.entry(row == 2 ? "a" : "b", row, Made.LATVIA, values.toArray(new String[0]));
    }

    @Test
    void mergeIsTakenBackAfterLaterWritesOnOtherValues() {
        List<String> before = Made.list(database);
        merge(1, 2);
        set(1, Field.REMARKS, "speaks French");
        set(3, Field.POSITION, "Adviser");
        write("undo 4", write -> write.undo(4));
        assertEquals("Inspector", participant(1).position());
        assertEquals("speaks French", participant(1).values().get(Field.REMARKS));
        assertEquals(Map.of(), database.matches().survivors());
        write("undo", Write::undo);
        write("undo", Write::undo);
        assertEquals(before, Made.list(database));
    }

    @Test
    void mergeIsNotTakenBackUnderALaterEditOfAValueThatItTookOver() {
        List<String> before = Made.list(database);
        merge(1, 2);
        set(1, Field.POSITION, "Head of Unit");
        assertEquals(
                "write 4 cannot be taken back while write 5 stands, which changed the same records after it",
                refusal(4));
        write("undo 4 --with-later", write -> write.undoWithLater(4));
        assertEquals(before, Made.list(database));
    }

    @Test
    void listThatBroughtOneOfTheTwoGoesOnlyWithTheMerge() {
        merge(1, 2);
        List<String> merged = Made.list(database);
        write("undo 3", write -> {
            assertEquals(
                    List.of(4L),
                    write.dependents(3).stream().map(Dependent::number).toList());
            assertEquals(
                    new Dependent.Touched("participant", 2, "J. Berzins", "status"),
                    write.dependents(3).get(0).some().get(0));
        });
        assertEquals(
                "write 3 cannot be taken back while write 4 stands, which changed the same records after it",
                refusal(3));
        write(
                "undo 3 --with-later",
                write -> assertEquals(
                        List.of(4L, 3L),
                        write.undoWithLater(3).stream().map(Undone::number).toList()));
        assertEquals(List.of(1L), ids());
        write("undo 6 --with-later", write -> write.undoWithLater(6));
        write("undo 5 --with-later", write -> write.undoWithLater(5));
        assertEquals(merged, Made.list(database), "both are done again");
    }

    @Test
    void listThatBroughtTheOneWhoStaysAndChangesNothingOfHimGoesOnlyWithTheMerge() {
        Made.take(database, "c", false, List.of(Made.entry("c", 2, Made.GERMANY, "family_name", "Weiß")));
        merge(4, 1);
        write(
                "undo 4",
                write -> assertEquals(
                        List.of(5L),
                        write.dependents(4).stream().map(Dependent::number).toList()));
    }

    @Test
    void listsThatNameEitherFindTheOneWhoStays() {
        merge(1, 2);
        List<String> merged = withoutSource();
        assertEquals(Map.of(State.SAME, 1L, State.MISSING, 1L), again("c", JANIS));
        assertEquals(Map.of(State.SAME, 1L, State.MISSING, 1L), again("d", INITIAL));
        assertEquals(Map.of(State.SAME, 2L, State.DUPLICATE, 1L), again("e", JANIS, INITIAL, SWAPPED));
        assertEquals(merged, withoutSource());
    }

    @Test
    void nextVersionOfTheListChangesTheOneWhoStays() {
        merge(1, 2);
        Entry promoted = INITIAL.with(Field.POSITION, "Head of Unit");
        assertEquals(Map.of(State.CONFLICT, 1L), planned(promoted), "the position was decided by the merge");
        Entry present = INITIAL.with(Field.ARRIVAL, "2010-10-19");
        assertEquals(Map.of(State.FILLED, 1L, State.MISSING, 1L), again("c", present));
        assertEquals("2010-10-19", participant(1).values().get(Field.ARRIVAL));
        assertEquals("", participant(2).values().get(Field.ARRIVAL));
    }

    @Test
    void listThatNamesTheOneWhoStaysAsBeforeTwoMergesTakesNothingBack() {
        merge(1, 2);
        merge(1, 3);
        List<String> merged = withoutSource();
        for (Entry entry : List.of(JANIS, INITIAL, SWAPPED)) {
            assertEquals(Map.of(State.SAME, 1L), again("again " + entry.origin(), entry));
            assertEquals(merged, withoutSource());
        }
    }

    @Test
    void twoMergesInARowAreTakenApartTheLastOneFirst() {
        List<String> before = Made.list(database);
        merge(1, 2);
        List<String> first = Made.list(database);
        merge(3, 1);
        assertEquals(Map.of(1L, 3L, 2L, 3L), database.matches().survivors());
        assertEquals(List.of(3L), listed());
        split(1);
        assertEquals(first, Made.list(database));
        split(2);
        assertEquals(before, Made.list(database));
    }

    @Test
    void twoMergesInARowAreTakenApartTheFirstOneFirst() {
        List<String> before = Made.list(database);
        merge(1, 2);
        merge(3, 1);
        split(2);
        assertEquals(List.of(2L, 3L), listed());
        assertEquals(Map.of(1L, 3L), database.matches().survivors());
        assertEquals("Inspector", participant(1).position());
        assertEquals("Inspector", participant(3).position(), "what 3 had from 2 by way of 1 goes with 2");
        split(1);
        assertEquals(before, Made.list(database));
    }

    private Map<State, Long> again(String name, Entry... entries) {
        return Made.take(database, name, false, List.of(entries));
    }

    /** What a list would do that is then given up. */
    private Map<State, Long> planned(Entry entry) {
        try (Write write = Made.begin(database, "import")) {
            ImportWrite list = write.startImport(Made.only(database), Made.source("planned"));
            list.begin(Made.sheet("b"));
            list.apply(
                    new org.rostrum.reconcile.Reconciler(list.known(), org.rostrum.reconcile.Options.plain())
                            .plan(entry),
                    Made.sent(entry));
            return list.counts();
        }
    }

    private void merge(long stays, long goes) {
        Matches matches = database.matches();
        Merge merge = Merge.of(
                participant(stays),
                participant(goes),
                matches.byHand(stays),
                matches.byHand(goes),
                matches.isLater(goes, stays));
        write("duplicates same " + stays + " " + goes, write -> write.matches().merge(merge, ""));
    }

    private void split(long goes) {
        MatchDecision merged = database.matches().all().stream()
                .filter(decision -> decision.other() == goes)
                .findFirst()
                .orElseThrow();
        write(
                "duplicates split " + goes,
                write -> assertEquals(List.of(), write.matches().split(merged)));
    }

    private void set(long id, Field field, String value) {
        write(
                "participant set",
                write -> write.setParticipant(id, participant(id).values().with(field, value)));
    }

    private String refusal(long write) {
        return assertThrows(UserError.class, () -> write("undo " + write, undo -> undo.undo(write)))
                .getMessage();
    }

    private Participant participant(long id) {
        return database.matches().participant(id).orElseThrow();
    }

    private List<Long> ids() {
        return database.roster(Made.only(database)).participants().stream()
                .map(Participant::id)
                .toList();
    }

    private List<Long> listed() {
        return database.roster(Made.only(database)).listed().stream()
                .map(Participant::id)
                .sorted()
                .toList();
    }

    private List<String> withoutSource() {
        return Made.list(database).stream()
                .map(line -> line.substring(0, line.lastIndexOf('|')))
                .sorted()
                .toList();
    }

    private void write(String command, Consumer<Write> writing) {
        try (Write write = Made.begin(database, command)) {
            writing.accept(write);
            write.commit();
        }
    }
}
