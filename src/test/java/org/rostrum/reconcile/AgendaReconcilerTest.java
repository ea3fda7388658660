package org.rostrum.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaItem.Kind;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Origin;

class AgendaReconcilerTest {
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

    @Test
    void firstAgendaIsAllNew() {
        assertEquals(List.of("new", "new", "new", "new"), lines(AgendaReconciler.plan(List.of(), STORED)));
    }

    @Test
    void sameAgendaAgainChangesNothing() {
        List<PlannedItem> plan = AgendaReconciler.plan(STORED, entries(STORED));
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
            assertFalse(AgendaReconciler.plan(STORED, shuffled).stream().anyMatch(PlannedItem::writes), "seed " + seed);
        }
    }

    @Test
    void itemIsKnownByItsNumberHoweverItIsWritten() {
        List<AgendaItem> stored = stored(item(1, "4(a)", Kind.SESSION, "Working group A", "14:30", "16:00"));
        PlannedItem planned = AgendaReconciler.plan(
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
        List<PlannedItem> plan = AgendaReconciler.plan(STORED, list).subList(0, 2);
        assertEquals(List.of("update 4 day, kind and title", "update 2 day, kind and title"), lines(plan));
    }

    @Test
    void itemMovedToAnotherDayIsKnownByItsTitle() {
        AgendaItem dinner = item(1, "", Kind.SOCIAL, "Dinner", "19:00", "22:00");
        AgendaItem moved =
                dinner.withTimes(dinner.start().plusDays(1), dinner.end().plusDays(1));
        PlannedItem planned =
                AgendaReconciler.plan(stored(dinner), List.of(moved)).get(0);
        assertEquals(List.of(new FieldChange("day", "2026-05-04", "2026-05-05", "")), planned.changes());
        assertEquals("kind and title", planned.evidence());
    }

    @Test
    void emptyCellsTakeNothingAway() {
        AgendaItem bare = item(7, "2", Kind.SESSION, "", "11:20", "13:00");
        PlannedItem planned = AgendaReconciler.plan(STORED, List.of(bare)).get(0);
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
        PlannedItem planned = AgendaReconciler.plan(stored(held), List.of(said)).get(0);
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
        PlannedItem planned = AgendaReconciler.plan(STORED, List.of(said)).get(0);
        assertEquals(PlannedRow.State.FILLED, planned.state());
        assertEquals(List.of(new FieldChange("chair", "", "Juris KALNS", "")), planned.changes());
    }

    @Test
    void repeatedRowIsADuplicateAndARivalAConflict() {
        List<AgendaItem> list = List.of(
                item(1, "5", Kind.SESSION, "Reports", "11:20", "13:00"),
                item(2, "5", Kind.SESSION, "Reports", "11:20", "13:00"),
                item(3, "5", Kind.SESSION, "Conclusions", "15:00", "16:00"),
                item(4, "", Kind.BREAK, "", "16:00", "16:10"));
        assertEquals(
                List.of(
                        "new",
                        "duplicate the same item as agenda.csv:1",
                        "conflict item 5 stands at agenda.csv:1 already, and not the same",
                        "error neither number nor title"),
                lines(AgendaReconciler.plan(List.of(), list)));
    }

    @Test
    void itemsThatTheListDoesNotHaveAreMissingUnlessMadeByHand() {
        LocalDateTime noon = LocalDate.of(2026, 5, 4).atTime(LocalTime.NOON);
        AgendaItem byHand =
                AgendaItem.of(Kind.SESSION, "By hand", noon, noon).withId(5).withNumber("9");
        List<AgendaItem> stored = new ArrayList<>(STORED);
        stored.add(byHand);
        List<PlannedItem> plan = AgendaReconciler.plan(stored, entries(STORED.subList(0, 3)));
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
