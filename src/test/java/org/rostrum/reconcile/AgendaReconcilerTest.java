package org.rostrum.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rostrum.event.AgendaDetails;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaItem.Kind;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Origin;

class AgendaReconcilerTest {
    private static final LocalDateTime NOON = LocalDate.of(2026, 5, 4).atTime(LocalTime.NOON);

    private static final List<AgendaItem> STORED = stored(
            item(1, "1", Kind.OPENING, "Opening session", "09:00", "09:30", "speaker", "Anna OZOLA"),
            item(2, "", Kind.BREAK, "Coffee break", "11:00", "11:20"),
            item(
                    3,
                    "2",
                    Kind.SESSION,
                    "Reports",
                    "11:20",
                    "13:00",
                    "moderator",
                    "Juris KALNS",
                    "speaker",
                    "Anna OZOLA",
                    "speaker",
                    "Māra LIEPA"),
            item(4, "", Kind.BREAK, "Coffee break", "16:00", "16:20"));

    private static List<PlannedItem> plan(List<AgendaItem> stored, List<AgendaItem> list) {
        return plan(stored, list, false, Map.of()).items();
    }

    private static AgendaPlan plan(
            List<AgendaItem> stored, List<AgendaItem> list, boolean sync, Map<String, String> edits) {
        return AgendaReconciler.plan(
                stored,
                list.stream().map(item -> new AgendaEntry(item, "")).toList(),
                new AgendaOptions(false, sync, Map.of(), edits, item -> 0));
    }

    @Test
    void firstAgendaIsAllNew() {
        assertEquals(List.of("new", "new", "new", "new"), lines(plan(List.of(), STORED)));
    }

    @Test
    void sameAgendaAgainChangesNothing() {
        List<PlannedItem> plan = plan(STORED, entries(STORED));
        assertEquals(
                List.of(
                        "same 1 number",
                        "same 2 day, start, kind and title",
                        "same 3 number",
                        "same 4 day, start, kind and title"),
                lines(plan));
        assertFalse(plan.stream().anyMatch(PlannedItem::writes));
        assertEquals(
                List.of(1L, 2L, 3L, 4L),
                plan.stream().map(planned -> planned.item().id()).toList());
    }

    @Test
    void sameAgendaInAnyOrderChangesNothing() {
        for (long seed = 0; seed < 20; seed++) {
            List<AgendaItem> shuffled = new ArrayList<>(entries(STORED));
            Collections.shuffle(shuffled, new Random(seed));
            assertFalse(plan(STORED, shuffled).stream().anyMatch(PlannedItem::writes), "seed " + seed);
        }
    }

    @Test
    void itemIsKnownByItsNumberHoweverItIsWritten() {
        List<AgendaItem> stored = stored(item(1, "4(a)", Kind.SESSION, "Working group A", "14:30", "16:00"));
        PlannedItem planned = plan(
                        stored,
                        List.of(item(9, "4 (A)", Kind.SESSION, "Working Group A: laboratories", "15:00", "16:30")))
                .get(0);
        assertEquals(
                List.of(
                        new FieldChange("number", "4(a)", "4 (A)", "punctuation only"),
                        new FieldChange("title", "Working group A", "Working Group A: laboratories", ""),
                        new FieldChange("start", "14:30", "15:00", ""),
                        new FieldChange("end", "16:00", "16:30", "")),
                planned.changes());
        assertEquals(PlannedRow.State.UPDATE, planned.state());
    }

    @Test
    void breaksAreKnownByDayAndTitleAndPairedInTheOrderOfTime() {
        List<AgendaItem> list = List.of(
                item(8, "", Kind.BREAK, "Coffee break", "16:10", "16:30"),
                item(9, "", Kind.BREAK, "COFFEE BREAK", "10:50", "11:20"));
        List<PlannedItem> plan = plan(STORED, list).subList(0, 2);
        assertEquals(List.of("update 4 day, kind and title", "update 2 day, kind and title"), lines(plan));
    }

    @Test
    void itemMovedToAnotherDayIsKnownByItsTitle() {
        AgendaItem dinner = item(1, "", Kind.SOCIAL, "Dinner", "19:00", "22:00");
        AgendaItem moved =
                dinner.withTimes(dinner.start().plusDays(1), dinner.end().plusDays(1));
        PlannedItem planned = plan(stored(dinner), List.of(moved)).get(0);
        assertEquals(List.of(new FieldChange("day", "2026-05-04", "2026-05-05", "")), planned.changes());
        assertEquals("kind and title", planned.evidence());
    }

    @Test
    void emptyCellsTakeNothingAway() {
        AgendaItem bare = item(7, "2", Kind.SESSION, "", "11:20", "13:00");
        PlannedItem planned = plan(STORED, List.of(bare)).get(0);
        assertEquals(PlannedRow.State.SAME, planned.state());
        assertEquals(STORED.get(2).roles(), planned.item().roles());
    }

    @Test
    void peopleOfARoleAreReplacedAndKeepTheirParticipantWhileTheirNameStays() {
        AgendaItem held = with(
                item(1, "2", Kind.SESSION, "Reports", "11:20", "13:00"),
                role("speaker", "Anna OZOLA", 17),
                role("speaker", "Māra LIEPA", 18));
        AgendaItem said = item(
                5, "2", Kind.SESSION, "Reports", "11:20", "13:00", "speaker", "Ozola Anna", "speaker", "Jānis BĒRZS");
        PlannedItem planned = plan(stored(held), List.of(said)).get(0);
        assertEquals(
                List.of(new FieldChange("speaker", "Anna OZOLA; Māra LIEPA", "Ozola Anna; Jānis BĒRZS", "")),
                planned.changes());
        assertEquals(
                List.of(role("speaker", "Ozola Anna", 17), role("speaker", "Jānis BĒRZS", 0)),
                planned.item().roles());
    }

    @Test
    void newPeopleOnlyFill() {
        AgendaItem said = item(
                5,
                "1",
                Kind.OPENING,
                "Opening session",
                "09:00",
                "09:30",
                "chair",
                "Juris KALNS",
                "speaker",
                "Anna OZOLA");
        PlannedItem planned = plan(STORED, List.of(said)).get(0);
        assertEquals(PlannedRow.State.FILLED, planned.state());
        assertEquals(List.of(new FieldChange("chair", "", "Juris KALNS", "")), planned.changes());
    }

    @Test
    void repeatedRowIsADuplicate() {
        List<AgendaItem> list = List.of(
                item(1, "5", Kind.SESSION, "Reports", "11:20", "13:00"),
                item(2, "5", Kind.SESSION, "Reports", "11:20", "13:00"),
                item(4, "", Kind.BREAK, "", "16:00", "16:10"));
        assertEquals(
                List.of("new", "duplicate the same item as agenda.csv:1", "error neither number nor title"),
                lines(plan(List.of(), list)));
    }

    @Test
    void itemIsKnownByWhatItsSourceCallsIt() {
        AgendaItem held = item(1, "", Kind.SESSION, "Reports", "09:00", "10:00").withId(7);
        AgendaItem said = item(1, "", Kind.SESSION, "Other reports", "14:00", "15:00");
        PlannedItem planned = plan(List.of(called(held, "x@example.org")), List.of(called(said, "x@example.org")))
                .get(0);
        assertEquals("uid", planned.evidence());
        assertEquals(7, planned.item().id());
    }

    private static AgendaItem called(AgendaItem item, String uid) {
        AgendaDetails none = AgendaDetails.NONE;
        return item.withDetails(
                new AgendaDetails(none.access(), none.languages(), "", "", none.documents(), none.expected(), uid));
    }

    private static List<String> parents(List<AgendaItem> stored, AgendaEntry... entries) {
        AgendaOptions options = new AgendaOptions(
                false, true, Map.of(), Map.of(), item -> 100 + item.start().getHour());
        return AgendaReconciler.plan(stored, List.of(entries), options).items().stream()
                .filter(planned -> planned.state() != PlannedRow.State.MISSING)
                .map(planned -> planned.state() == PlannedRow.State.ERROR
                        ? planned.reason()
                        : planned.item().parent().map(String::valueOf).orElse("-"))
                .toList();
    }

    @Test
    void partIsKnownByItsNumberInTheListOrStored() {
        AgendaEntry group = new AgendaEntry(item(1, "4(a)", Kind.ITEM, "Group", "10:00", "11:00"), "");
        AgendaEntry whole = new AgendaEntry(item(2, "4", Kind.SESSION, "Groups", "09:00", "11:00"), "");
        AgendaEntry deep = new AgendaEntry(item(3, "4(a)(i)", Kind.ITEM, "Point", "12:00", "13:00"), "");
        assertEquals(List.of("109", "-", "110"), parents(List.of(), group, whole, deep));
        assertEquals(List.of("-"), parents(List.of(), group));
        AgendaItem byHand =
                AgendaItem.of(Kind.SESSION, "Groups", NOON, NOON).withId(7).withNumber("4");
        assertEquals(List.of("7"), parents(List.of(byHand), group));
        assertEquals(List.of("-"), parents(stored(item(7, "4", Kind.SESSION, "Groups", "09:00", "11:00")), group));
    }

    @Test
    void partIsWhatTheListSaysItIs() {
        AgendaEntry report = new AgendaEntry(item(1, "5", Kind.ITEM, "Report", "10:00", "11:00"), "Groups");
        AgendaEntry whole = new AgendaEntry(item(2, "4", Kind.SESSION, "Groups", "09:00", "11:00"), "");
        AgendaEntry lost = new AgendaEntry(item(3, "6", Kind.ITEM, "Lost", "12:00", "13:00"), "Nowhere");
        AgendaEntry own = new AgendaEntry(item(4, "7", Kind.ITEM, "Self", "13:00", "14:00"), "8");
        AgendaEntry other = new AgendaEntry(item(5, "8", Kind.ITEM, "Other", "14:00", "15:00"), "7");
        assertEquals(
                List.of(
                        "109",
                        "-",
                        "part of “Nowhere”, which is neither in the list nor stored",
                        "part of “8”, and so of itself",
                        "part of “7”, and so of itself"),
                parents(List.of(), report, whole, lost, own, other));
    }

    private static AgendaPlan planned(String listed, String room, Map<String, String> decisions, boolean addOnly) {
        HandEdit edit = new HandEdit(5, "otto", "2026-05-01", false, Optional.of(listed));
        AgendaItem stored = item(3, "2", Kind.SESSION, "Reports", "11:20", "13:00")
                .withId(3)
                .withRoom("Blue Hall");
        AgendaItem said =
                item(9, "2", Kind.SESSION, "Reports", "11:20", "13:00").withRoom(room);
        return AgendaReconciler.plan(
                List.of(stored),
                List.of(new AgendaEntry(said, "")),
                new AgendaOptions(addOnly, false, Map.of(3L, Map.of("room", edit)), decisions, item -> 0));
    }

    @Test
    void roomThatSomebodyChangedStaysUntilTheListHasAnother() {
        assertEquals(
                List.of("same 3 number"),
                lines(planned("Red Hall", "Red Hall", Map.of(), false).items()));
        assertEquals(
                List.of("same 3 number"),
                lines(planned("Red Hall", "Blue Hall", Map.of(), false).items()));
        AgendaPlan open = planned("Red Hall", "Green Hall", Map.of(), false);
        assertEquals(
                List.of(
                        "agenda.csv:9 2: the list says room “Green Hall”, which otto changed to “Blue Hall” on 2026-05-01 (write 5), give --edits 3.room=keep or --edits 3.room=take"),
                open.questions().stream().map(Object::toString).toList());
        AgendaPlan kept = planned("Red Hall", "Green Hall", Map.of("3.room", "keep"), false);
        assertEquals(List.of("same 3 number"), lines(kept.items()));
        AgendaPlan taken = planned("Red Hall", "Green Hall", Map.of("", "take"), false);
        assertEquals("Green Hall", taken.items().get(0).item().room());
        assertEquals(
                Set.of("4.room"),
                planned("Red Hall", "Red Hall", Map.of("4.room", "keep"), false).unusedEdits());
        assertEquals(
                List.of("skipped 3 numberstays as stored (--add-only); the list has another room"),
                lines(planned("Red Hall", "Green Hall", Map.of(), true).items()));
    }

    @Test
    void itemThatIsMovedGoesOnAsLongOverNight() {
        AgendaItem night = AgendaItem.of(Kind.SOCIAL, "Dinner", NOON.plusHours(8), NOON.plusHours(14));
        List<AgendaItem> held = stored(
                night.withOrigin(Optional.of(new Origin("agenda.csv", "", 1))).withId(1));
        AgendaItem moved = night.withTimes(
                        night.start().plusDays(1), night.end().plusDays(1))
                .withOrigin(Optional.of(new Origin("agenda.csv", "", 1)));
        PlannedItem planned = plan(held, List.of(moved)).get(0);
        assertEquals(
                List.of("day"),
                planned.changes().stream().map(FieldChange::field).toList());
        assertEquals(moved.end(), planned.item().end());
        PlannedItem shorter = plan(
                        held,
                        List.of(night.withTimes(night.start(), night.end().minusDays(1))
                                .withOrigin(Optional.of(new Origin("agenda.csv", "", 1)))))
                .get(0);
        assertEquals(
                List.of("end_day"),
                shorter.changes().stream().map(FieldChange::field).toList());
    }

    @Test
    void itemsThatTheListDoesNotHaveAreMissingUnlessMadeByHand() {
        LocalDateTime noon = LocalDate.of(2026, 5, 4).atTime(LocalTime.NOON);
        AgendaItem byHand =
                AgendaItem.of(Kind.SESSION, "By hand", noon, noon).withId(5).withNumber("9");
        List<AgendaItem> stored = new ArrayList<>(STORED);
        stored.add(byHand);
        List<PlannedItem> plan = plan(stored, entries(STORED.subList(0, 3)));
        assertEquals("missing 4", lines(plan).get(3));
        assertEquals(4, plan.size());
    }

    private static List<String> lines(List<PlannedItem> plan) {
        return plan.stream()
                .map(p -> (p.state().code() + p.known().map(k -> " " + k.id()).orElse("") + " " + p.evidence()
                                + p.reason())
                        .strip())
                .toList();
    }

    private static AgendaItem item(
            int row, String number, Kind kind, String title, String start, String end, String... roles) {
        List<AgendaRole> people = new ArrayList<>();
        for (int i = 0; i < roles.length; i += 2) {
            people.add(role(roles[i], roles[i + 1], 0));
        }
        LocalDate day = LocalDate.of(2026, 5, 4);
        return AgendaItem.of(kind, title, day.atTime(LocalTime.parse(start)), day.atTime(LocalTime.parse(end)))
                .withNumber(number)
                .withRoles(people)
                .withOrigin(Optional.of(new Origin("agenda.csv", "", row)));
    }

    private static AgendaRole role(String kind, String name, long participant) {
        return new AgendaRole(AgendaRole.Kind.of(kind).orElseThrow(), name)
                .withParticipant(participant == 0 ? Optional.empty() : Optional.of(participant));
    }

    private static AgendaItem with(AgendaItem item, AgendaRole... roles) {
        return item.withRoles(List.of(roles));
    }

    private static List<AgendaItem> stored(AgendaItem... items) {
        List<AgendaItem> stored = new ArrayList<>();
        for (AgendaItem i : items) {
            stored.add(i.withId(stored.size() + 1));
        }
        return stored;
    }

    private static List<AgendaItem> entries(List<AgendaItem> stored) {
        return stored.stream().map(i -> i.withId(0)).toList();
    }
}
