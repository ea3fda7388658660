package org.rostrum.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Event;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;
import org.rostrum.event.Values;
import org.rostrum.reconcile.PlannedItem;
import org.rostrum.reconcile.PlannedRow.State;
import org.rostrum.text.UserError;

class WriteTest {
    @TempDir
    Path folder;

    private Database database;
    private Event event;

    @BeforeEach
    void open() {
        database = Made.database(folder);
        event = Made.only(database);
        Made.take(
                database,
                "a",
                false,
                List.of(
                        Made.entry(
                                "a",
                                2,
                                Made.LATVIA,
                                "given_name",
                                "Jānis",
                                "family_name",
                                "Ozols",
                                "position",
                                "Inspector",
                                "organisation",
                                "State Police",
                                "email",
                                "j@example.org",
                                "sex",
                                "M"),
                        Made.entry(
                                "a",
                                3,
                                Made.GERMANY,
                                "given_name",
                                "Eva",
                                "family_name",
                                "Weiß",
                                "email",
                                "e@example.org")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void eventsAreFoundWhateverTheCase() {
        write("event add", write -> write.addEvent(Made.event("OSLO2011")));
        assertEquals(Optional.of("OSLO2011"), database.events().find("oslo2011").map(Event::code));
        assertEquals(Optional.empty(), database.events().find("oslo"));
        assertThrows(UserError.class, () -> write("event add", write -> write.addEvent(Made.event("OSLO2011"))));
    }

    @Test
    void chosenEventIsOneAndUndoGivesBackTheOneBefore() {
        write("event add", write -> write.addEvent(Made.event("OSLO2011")));
        assertEquals(Optional.empty(), database.events().chosen());
        write("event use", write -> write.useEvent("riga2010"));
        write("event use", write -> write.useEvent("OSLO2011"));
        assertEquals(Optional.of("OSLO2011"), database.events().chosen());
        write("undo", Write::undo);
        assertEquals(Optional.of("RIGA2010"), database.events().chosen());
        assertThrows(UserError.class, () -> write("event use", write -> write.useEvent("RIGA")));
    }

    @Test
    void eventKeepsWhatItIsSetTo() {
        Event changed = new Event(
                event.id(),
                event.code(),
                "Another title",
                "Jūrmala",
                "LV",
                event.zone(),
                event.from(),
                event.to().plusDays(1),
                "",
                "un");
        write("event set", write -> write.setEvent(changed));
        assertEquals(List.of(changed), database.events().all());
        write("undo", Write::undo);
        assertEquals(List.of(event), database.events().all());
    }

    @Test
    void correctedValuesAreStoredAndTakenBack() {
        List<String> before = Made.list(database);
        Participant ozols = named("j@example.org");
        Values after = ozols.values()
                .with(Field.POSITION, "Chief Inspector")
                .with(Field.FAMILY_NAME, "Āboliņš")
                .with(Field.ORGANISATION, "")
                .with(Field.SEX, "");
        write("participant set", write -> assertTrue(write.setParticipant(ozols.id(), after)));
        Participant changed = named("j@example.org");
        assertEquals(after, changed.values());
        assertEquals("", changed.sexSource());
        assertEquals(List.of(changed), database.named(event, "āboliņš janis"));
        assertEquals(List.of(), database.named(event, "Ozols Jānis"));
        write("undo", Write::undo);
        assertEquals(before, Made.list(database));
        assertEquals(List.of(ozols), database.named(event, "Janis Ozols"));
        assertEquals(List.of(ozols), database.named(event, "p:" + ozols.id()));
    }

    @Test
    void delegationCanBeCorrected() {
        Participant weiss = named("e@example.org");
        write(
                "participant set",
                write ->
                        write.setParticipant(weiss.id(), weiss.values().with(Field.ORGANISATION, "UNODC"), Made.UNODC));
        assertEquals(
                List.of("Latvia", "UNODC"),
                database.delegations(event).stream()
                        .map(d -> d.delegation().name())
                        .toList());
        assertEquals(weiss.origin(), named("e@example.org").origin());
    }

    @Test
    void writeThatChangesNothingLeavesNoTrace() {
        Participant ozols = named("j@example.org");
        write("participant set", write -> assertFalse(write.setParticipant(ozols.id(), ozols.values())));
        write("participant withdraw", write -> assertEquals(3, write.number()));
    }

    @Test
    void withdrawnLeavesTheListAndComesBack() {
        long id = named("j@example.org").id();
        write("participant withdraw", write -> assertTrue(write.withdraw(id)));
        assertEquals(
                List.of("Germany"),
                database.delegations(event).stream()
                        .map(d -> d.delegation().name())
                        .toList());
        assertEquals(1, database.roster(event).listed().size());
        assertEquals(2, database.roster(event).participants().size());
        write("undo", Write::undo);
        assertEquals(2, database.roster(event).listed().size());
        assertThrows(UserError.class, () -> write("participant withdraw", write -> write.withdraw(77)));
    }

    @Test
    void undoGoesFurtherBackEachTimeAndRedoForward() {
        long id = named("j@example.org").id();
        write(
                "one",
                write ->
                        write.setParticipant(id, named("j@example.org").values().with(Field.POSITION, "One")));
        write(
                "two",
                write ->
                        write.setParticipant(id, named("j@example.org").values().with(Field.POSITION, "Two")));
        write("undo", write -> assertEquals(4, write.undo().number()));
        assertEquals("One", named("j@example.org").position());
        write("undo", write -> assertEquals(3, write.undo().number()));
        assertEquals("Inspector", named("j@example.org").position());
        write("redo", write -> write.undo(6));
        assertEquals("One", named("j@example.org").position());
        write("redo", write -> write.undo(5));
        assertEquals("Two", named("j@example.org").position());
        write("undo", write -> assertEquals(4, write.undo().number()));
        assertEquals("One", named("j@example.org").position());
    }

    @Test
    void undoIsRefusedWhereItMakesNoSense() {
        long id = named("j@example.org").id();
        write(
                "one",
                write ->
                        write.setParticipant(id, named("j@example.org").values().with(Field.POSITION, "One")));
        UserError builtUpon = assertThrows(UserError.class, () -> write("undo 2", write -> write.undo(2)));
        assertEquals(
                "write 2 cannot be taken back while write 3 stands, which changed the same records after it",
                builtUpon.getMessage());
        assertEquals(UserError.Kind.DECISION, builtUpon.kind());
        assertEquals(
                "there is no write 9",
                assertThrows(UserError.class, () -> write("undo 9", write -> write.undo(9)))
                        .getMessage());
        write("undo 3", write -> write.undo(3));
        assertEquals(
                "write 3 was taken back already, by write 4",
                assertThrows(UserError.class, () -> write("undo 3", write -> write.undo(3)))
                        .getMessage());
        write("undo 2", write -> write.undo(2));
        assertEquals(List.of(), Made.list(database));
    }

    @Test
    void undoThatWasDoneTwiceIsTakenBackOnce() {
        set("One");
        write("undo 3", write -> write.undo(3));
        write("undo 4", write -> write.undo(4));
        write("undo 3", write -> write.undo(3));
        assertEquals(
                "write 5 was taken back already, by write 6",
                assertThrows(UserError.class, () -> write("undo 5", write -> write.undo(5)))
                        .getMessage());
        assertEquals(
                "write 3 was taken back already, by write 6",
                assertThrows(UserError.class, () -> write("undo 3", write -> write.undo(3)))
                        .getMessage());
        assertEquals("Inspector", named("j@example.org").position());
        write("undo 4", write -> assertEquals(3, write.undo(4).number()));
        assertEquals("One", named("j@example.org").position());
    }

    @Test
    void laterWritesAreTakenBackTheLastOneFirst() {
        List<String> before = Made.list(database);
        set("One");
        set("Two");
        write("participant withdraw", write -> write.withdraw(1));
        write("undo 3", write -> {
            Dependent later = write.dependents(3).get(0);
            assertEquals(1, write.dependents(3).size());
            assertEquals(List.of(new Dependent.Touched("participant", 1, "Jānis Ozols", "position")), later.some());
            assertEquals(
                    "4 false 3 1",
                    later.number() + " " + later.again() + " " + later.requiredBy() + " " + later.records());
        });
        write(
                "undo 3 --with-later",
                write -> assertEquals(
                        List.of("4 by 6", "3 by 7"),
                        write.undoWithLater(3).stream()
                                .map(u -> u.number() + " by " + u.by())
                                .toList()));
        assertEquals("Inspector", named("j@example.org").position());
        write("undo", write -> assertEquals(5, write.undo().number(), "the withdrawal stands"));
        assertEquals(before, Made.list(database));
    }

    @Test
    void whatWasMadeUponAWriteIsDoneAgainWithIt() {
        set("One");
        set("Two");
        write("undo 4", write -> write.undo(4));
        write("undo 3", write -> write.undo(3));
        assertEquals(
                "write 5 cannot be taken back while write 3 is taken back, which it was made upon",
                assertThrows(UserError.class, () -> write("undo 5", write -> write.undo(5)))
                        .getMessage());
        write(
                "undo 5 --with-later",
                write -> assertEquals(
                        List.of("3 true", "4 true"),
                        write.undoWithLater(5).stream()
                                .map(u -> u.number() + " " + u.again())
                                .toList()));
        assertEquals("Two", named("j@example.org").position());
    }

    @Test
    void listThatNamesThemStandsUponTheOneThatBroughtThem() {
        Made.take(
                database,
                "b",
                false,
                List.of(Made.entry(
                        "b", 2, Made.GERMANY, "given_name", "Eva", "family_name", "Weiß", "email", "e@example.org")));
        write("undo 2", write -> {
            Dependent later = write.dependents(2).get(0);
            assertEquals(3, later.number());
            assertEquals(List.of(new Dependent.Touched("participant", 2, "Eva Weiß", "")), later.some());
        });
    }

    @Test
    void eventIntoWhichListsCameStays() {
        write("undo", Write::undo);
        UserError refused = assertThrows(UserError.class, () -> write("undo", Write::undo));
        assertEquals(
                "write 1 cannot be taken back: lists were imported into the event RIGA2010, which stay in the history",
                refused.getMessage());
    }

    private void set(String position) {
        write(
                "participant set",
                write -> write.setParticipant(1, named("j@example.org").values().with(Field.POSITION, position)));
    }

    @Test
    void undoneIdsAreNeverGivenToSomebodyElse() {
        write("undo", Write::undo);
        Made.take(
                database,
                "b",
                false,
                List.of(Made.entry("b", 2, Made.LATVIA, "family_name", "Bērziņš", "email", "b@example.org")));
        assertEquals(3, named("b@example.org").id());
    }

    @Test
    void agendaIsKeptWithItsPeople() {
        AgendaItem one = Made.item(
                "1",
                "Opening",
                "09:00",
                new AgendaRole(AgendaRole.Kind.MODERATOR, "Jānis Ozols")
                        .withParticipant(Optional.of(named("j@example.org").id())));
        AgendaItem two = Made.item(
                "2",
                "Cases",
                "08:00",
                new AgendaRole(AgendaRole.Kind.SPEAKER, "Eva Weiß"),
                new AgendaRole(AgendaRole.Kind.SPEAKER, "N. N."));
        write("import agenda", write -> {
            ImportWrite agenda = write.startImport(event, new ImportSource("agenda", List.of(), ""));
            agenda.begin(Made.sheet("agenda.csv"));
            for (AgendaItem item : List.of(one, two)) {
                agenda.apply(
                        new PlannedItem(item, State.NEW, Optional.empty(), List.of(), "", ""),
                        SentCells.of(List.of(item.number(), item.title())));
            }
        });
        List<AgendaItem> stored = database.roster(event).items();
        assertEquals(List.of(two.withId(2), one.withId(1)), stored);
        assertEquals(
                "write 2 cannot be taken back while write 3 stands, which changed the same records after it",
                assertThrows(
                                UserError.class,
                                () -> write("undo", write -> write.undo(2)),
                                "somebody on the agenda is one of that list")
                        .getMessage());
        write(
                "agenda set",
                write ->
                        write.agenda().change(Made.item("1", "Welcome", "10:00").withId(1)));
        assertEquals("Welcome", database.roster(event).items().get(1).title());
        write("agenda remove", write -> write.agenda().remove(2));
        assertEquals(1, database.roster(event).items().size());
        write("undo", Write::undo);
        write("undo", Write::undo);
        assertEquals(stored, database.roster(event).items());
        assertThrows(
                UserError.class,
                () -> write("agenda set", write -> write.agenda().remove(9)));
    }

    private Participant named(String email) {
        return database.named(event, email).get(0);
    }

    private void write(String command, Consumer<Write> action) {
        try (Write write = Made.begin(database, command)) {
            action.accept(write);
            write.commit();
        }
    }
}
