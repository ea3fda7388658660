package org.rostrum.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.agenda.AgendaRelease;
import org.rostrum.agenda.AgendaRelease.State;
import org.rostrum.event.AgendaDetails;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.AgendaRole.Kind;
import org.rostrum.event.Event;
import org.rostrum.event.Field;
import org.rostrum.event.Room;
import org.rostrum.event.Values;
import org.rostrum.reconcile.PlannedItem;
import org.rostrum.reconcile.PlannedRow;
import org.rostrum.text.UserError;

class AgendaWriteTest {
    private static final AgendaRole ONA = new AgendaRole(Kind.SPEAKER, "Ona PETRAITĖ");
    private static final AgendaRole JON = new AgendaRole(Kind.SPEAKER, "Jon BERG");
    private static final AgendaRole MIA = new AgendaRole(Kind.CHAIR, "Mia LAAS");

    @TempDir
    Path folder;

    private Database database;
    private Event event;

    @BeforeEach
    void make() {
        database = Made.database(folder);
        event = Made.only(database);
    }

    @AfterEach
    void replayed() {
        assertTrue(
                database.check().stream().allMatch(Check::holds),
                () -> database.check().toString());
        database.close();
    }

    @Test
    void whoStaysIsChangedAndNotMadeAgain() {
        write(write -> write.addParticipant(
                event, Values.NONE.with(Field.FAMILY_NAME, "Berg").with(Field.GIVEN_NAME, "Jon"), Made.LATVIA));
        AgendaItem item = add(Made.item("4(a)", "Group", "09:00", ONA, JON, MIA));
        AgendaItem after = item.withRoles(
                List.of(JON.withParticipant(Optional.of(1L)), new AgendaRole(Kind.SPEAKER, "Ida LUND"), MIA));
        write(write -> write.agenda().change(after));
        assertEquals(
                List.of(after.roles()),
                database.agenda(event).stream().map(AgendaItem::roles).toList());
        assertEquals(
                List.of(
                        "speaker: Ona PETRAITĖ -> ",
                        "speaker: Jon BERG -> Jon BERG (participant 1)",
                        "speaker:  -> Ida LUND"),
                changes(4));
        write(Write::undo);
        assertEquals(item.roles(), database.agenda(event).get(0).roles());
    }

    @Test
    void changesOfSomebodyOnAnItemAreInItsHistory() {
        AgendaItem item = add(Made.item("1", "Opening", "09:00", ONA));
        write(write -> write.agenda()
                .change(item.withRoles(List.of(
                        new AgendaRole(Kind.SPEAKER, ONA.name(), "Latvia", "Routes", false, Optional.empty())))));
        assertEquals(
                List.of(
                        "speaker:  -> Ona PETRAITĖ",
                        "speaker: Ona PETRAITĖ -> Ona PETRAITĖ, Latvia",
                        "speaker: Ona PETRAITĖ -> Ona PETRAITĖ “Routes”",
                        "speaker: Ona PETRAITĖ -> Ona PETRAITĖ (to be confirmed)"),
                database.history().ofItem(item.id()).stream()
                        .filter(change -> change.kind() == PastChange.Kind.CHANGED)
                        .flatMap(change -> change.fields().stream())
                        .map(field -> field.field() + ": " + field.from() + " -> " + field.to())
                        .toList());
    }

    @Test
    void itemsCannotGoBeforeTheirParts() {
        AgendaItem whole = add(Made.item("4", "Groups", "09:00"));
        AgendaItem part = add(Made.item("4(a)", "Group", "09:00").withParent(Optional.of(whole.id())));
        assertEquals(
                "write 2 cannot be taken back while write 3 stands, which changed the same records after it",
                assertThrows(UserError.class, () -> write(write -> write.undo(2)))
                        .getMessage());
        write(write -> write.agenda().change(part.withParent(Optional.empty())));
        write(write -> write.agenda().remove(whole.id()));
        assertEquals(
                "write 4 cannot be taken back while write 5 stands, which changed the same records after it",
                assertThrows(UserError.class, () -> write(write -> write.undo(4)))
                        .getMessage());
        write(write -> write.undoWithLater(2));
        assertEquals(List.of(), database.agenda(event));
    }

    @Test
    void whatWasTypedIsKnownUntilAListSaysIt() {
        write(write -> {
            ImportWrite list = write.startImport(event, new ImportSource("agenda", List.of(), ""));
            list.begin(Made.sheet("agenda.csv"));
            apply(list, Made.item("1", "Opening", "09:00", ONA, MIA), PlannedRow.State.NEW);
        });
        assertEquals(Map.of(), typed());
        AgendaItem item = database.agenda(event).get(0);
        write(write -> write.agenda()
                .change(item.withTitle("Welcome")
                        .withTimes(item.start().plusDays(1), item.end().plusDays(1))
                        .withRoles(List.of(JON, MIA.withParticipant(Optional.empty())))));
        assertEquals(Map.of(1L, "[day, end_day, speaker, title]"), typed());
        write(write -> {
            ImportWrite list = write.startImport(event, new ImportSource("agenda", List.of(), ""));
            list.begin(Made.sheet("agenda.csv"));
            AgendaItem now = database.agenda(event).get(0);
            apply(list, now.withTitle("Opening session"), PlannedRow.State.UPDATE);
        });
        assertEquals(Map.of(1L, "[day, end_day, speaker]"), typed());
        write(write -> write.undoWithLater(3));
        assertEquals(Map.of(), typed());
        add(Made.item("2", "Extra", "11:00"));
        assertEquals("[day, end, end_day, number, room, start, title, type]", typed().get(2L));
    }

    @Test
    void versionsAreKeptAsTheyWereAndNumberedOnce() {
        AgendaItem item = Made.item(
                        "1",
                        "Opening “x”",
                        "09:00",
                        ONA,
                        new AgendaRole(Kind.CHAIR, "Ida", "Latvia", "On\nit", false, Optional.empty()))
                .withDetails(new AgendaDetails(
                        Optional.of(AgendaDetails.Access.CLOSED),
                        List.of("en", "fr"),
                        "All\nof it",
                        "Why?\nHow?",
                        List.of("A/1", "A/2"),
                        Optional.of(40),
                        "u1"))
                .withOrigin(Optional.empty())
                .withId(1);
        AgendaItem part = Made.item("1.1", "", "09:00")
                .withParent(Optional.of(1L))
                .withOrigin(Optional.empty())
                .withId(2);
        write(write -> assertEquals(1, write.releases(event).add(State.DRAFT, "first", List.of(item, part))));
        write(write -> assertEquals(2, write.releases(event).add(State.REVISED, "", List.of(part))));
        assertEquals(
                List.of(
                        new AgendaRelease(1, State.DRAFT, "first", Made.AT, "ann", List.of(item, part)),
                        new AgendaRelease(2, State.REVISED, "", Made.AT, "ann", List.of(part))),
                database.releases(event));
        write(Write::undo);
        write(write -> assertEquals(3, write.releases(event).add(State.FINAL, "", List.of())));
        assertEquals(
                List.of(1L, 3L),
                database.releases(event).stream().map(AgendaRelease::number).toList());
    }

    @Test
    void roomsAreWrittenAndTakenBack() {
        write(write -> write.rooms(event).add("Hall", Optional.of(120)));
        write(write -> write.rooms(event).change(new Room(1, "Great Hall", Optional.empty())));
        assertEquals("Great Hall", database.rooms(event).get(0).name());
        write(Write::undo);
        assertEquals(Optional.of(120), database.rooms(event).get(0).capacity());
        write(write -> write.rooms(event).remove(database.rooms(event).get(0)));
        assertEquals(List.of(), database.rooms(event));
    }

    private Map<Long, String> typed() {
        return database.itemEdits().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new TreeSet<>(entry.getValue().keySet()).toString(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static void apply(ImportWrite list, AgendaItem item, PlannedRow.State state) {
        list.apply(
                new PlannedItem(item, state, Optional.empty(), List.of(), "", ""),
                SentCells.of(List.of(item.number())));
    }

    private AgendaItem add(AgendaItem item) {
        write(write -> write.agenda().add(event.id(), item));
        return database.agenda(event).stream()
                .filter(stored -> stored.number().equals(item.number()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> changes(long write) {
        List<PastChange> all = new ArrayList<>();
        database.history().forEachChange(write, all::add);
        return all.stream()
                .flatMap(change -> change.fields().stream())
                .map(field -> field.field() + ": " + field.from() + " -> " + field.to())
                .toList();
    }

    private void write(Consumer<Write> edit) {
        try (Write write = Made.begin(database, "agenda set")) {
            edit.accept(write);
            write.commit();
        }
    }
}
