package org.rostrum.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rostrum.event.AgendaItem;
import org.rostrum.text.UserError;

class TimingTest {
    private static final List<AgendaItem> DAY = MadeAgenda.of("""
            2010-10-20
            1|opening|09:00-09:30|Hall
            2|session|09:30-11:00|Hall
            2.1|item|09:30-10:00|Hall|2
            2.2|item|10:00-11:00|Hall|2
            |break|11:00-11:20|Foyer
            3(a)|session|11:20-13:00|Hall
            3(b)|session|11:30-13:00|Amber Room
            4|session|23:00-01:00|Hall
            2010-10-21
            5|session|09:00-10:00|Hall
            """);
    private static final Agenda AGENDA = new Agenda(DAY);

    @Test
    void moveTakesPartsAlongAndKeepsTheLength() {
        assertEquals(
                List.of("2 2010-10-21 14:00–15:30", "2.1 2010-10-21 14:00–14:30", "2.2 2010-10-21 14:30–15:30"),
                told(Timing.move(AGENDA, item("2"), LocalDateTime.parse("2010-10-21T14:00"))));
    }

    @Test
    void moveAcrossTheChangeToWinterTimeKeepsTheClock() {
        List<AgendaItem> items = MadeAgenda.of("""
                2010-10-30
                1|session|22:00-23:30
                1.1|item|23:00-23:30||1
                """);
        List<AgendaItem> moved = Timing.move(new Agenda(items), items.get(0), LocalDateTime.parse("2010-10-31T22:00"));
        assertEquals(List.of("1 2010-10-31 22:00–23:30", "1.1 2010-10-31 23:00–23:30"), told(moved));
    }

    @Test
    void moveToTheSameTimeChangesNothing() {
        assertEquals(List.of(), Timing.move(AGENDA, item("2"), item("2").start()));
    }

    @Test
    void shiftMovesParallelAndLaterItemsOfThatDay() {
        assertEquals(
                List.of(
                        "3(a) 2010-10-20 11:35–13:15",
                        "3(b) 2010-10-20 11:45–13:15",
                        "4 2010-10-20 23:15–2010-10-21 01:15"),
                told(shift("3(a)", "15m", "")));
    }

    @Test
    void shiftLeavesAParallelItemThatBeganBefore() {
        assertEquals(
                List.of("3(b) 2010-10-20 11:20–12:50", "4 2010-10-20 22:50–2010-10-21 00:50"),
                told(shift("3(b)", "-10m", "")));
    }

    @Test
    void shiftStopsAtTheFixedOne() {
        assertEquals(
                List.of("3(a) 2010-10-20 11:35–13:15", "3(b) 2010-10-20 11:45–13:15"), told(shift("3(a)", "15m", "4")));
    }

    @Test
    void whatHoldsShiftedPartsEndsWithThem() {
        assertEquals(
                List.of("2 2010-10-20 09:30–11:15", "2.2 2010-10-20 10:15–11:15"),
                told(shift("2.2", "15m", "Coffee break")).subList(0, 2));
    }

    @Test
    void fixedItemMustComeLater() {
        assertEquals("1 opening does not begin after 2 session on 2010-10-20", refused("2", "15m", "1"));
        assertEquals("5 session does not begin after 2 session on 2010-10-20", refused("2", "15m", "5"));
        assertEquals("2 session does not begin after 2 session on 2010-10-20", refused("2", "15m", "2"));
    }

    @Test
    void nothingIsShiftedIntoAnotherDay() {
        assertEquals("4 session would begin on 2010-10-21 at 00:00", refused("3(a)", "1h", ""));
        assertEquals("1 opening would begin on 2010-10-19 at 23:59", refused("1", "-9h1m", ""));
    }

    @Test
    void swapExchangesTheSlots() {
        assertEquals(
                List.of(
                        "2 2010-10-20 11:20–13:00",
                        "2.1 2010-10-20 11:20–11:50",
                        "2.2 2010-10-20 11:50–12:50",
                        "3(a) 2010-10-20 09:30–11:00"),
                told(Timing.swap(AGENDA, item("2"), item("3(a)"), false)));
    }

    @Test
    void swapWithRoomsTakesPartsInThatRoomAlong() {
        List<AgendaItem> swapped = Timing.swap(AGENDA, item("2"), item("3(b)"), true);
        assertEquals(
                List.of("2 Amber Room", "2.1 Amber Room", "2.2 Amber Room", "3(b) Hall"),
                swapped.stream()
                        .map(item -> item.number() + " " + item.room())
                        .sorted()
                        .toList());
    }

    @Test
    void wholeAndPartCannotSwap() {
        UserError error = assertThrows(UserError.class, () -> Timing.swap(AGENDA, item("2"), item("2.1"), false));
        assertEquals("one of 2 session and 2.1 item is part of the other", error.getMessage());
    }

    @Test
    void newOverlapsAreSaid() {
        Agenda after = AGENDA.with(shift("1", "10m", "2"));
        assertEquals(
                List.of(
                        "1 (09:10–09:40) and 2 (09:30–11:00) now overlap in Hall",
                        "1 (09:10–09:40) and 2.1 (09:30–10:00) now overlap in Hall"),
                new Overlaps(AGENDA, after).ofAnyRoom(shift("1", "10m", "2")));
    }

    @Test
    void overlapsInOtherRoomsCountOnlyForAShift() {
        List<AgendaItem> moved = Timing.move(AGENDA, item("3(b)"), LocalDateTime.parse("2010-10-20T10:30"));
        Overlaps overlaps = new Overlaps(AGENDA, AGENDA.with(moved));
        assertEquals(List.of(), overlaps.inOneRoom(moved));
        assertEquals(3, overlaps.ofAnyRoom(moved).size());
    }

    private static List<AgendaItem> shift(String from, String by, String until) {
        Optional<AgendaItem> fixed = DAY.stream()
                .filter(item -> !until.isEmpty() && item.number().equals(until.equals("Coffee break") ? "" : until))
                .findFirst();
        return Timing.shift(AGENDA, item(from), SpokenTime.length(by), fixed);
    }

    private static String refused(String from, String by, String until) {
        return assertThrows(UserError.class, () -> shift(from, by, until)).getMessage();
    }

    private static AgendaItem item(String number) {
        return MadeAgenda.numbered(DAY, number);
    }

    private static List<String> told(List<AgendaItem> items) {
        return items.stream()
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .map(item -> item.number() + " " + ItemWords.slot(item))
                .toList();
    }

    @Test
    void lengthIsNotChangedByAShift() {
        shift("1", "10m", "")
                .forEach(item -> assertEquals(
                        Duration.between(
                                AGENDA.item(item.id()).orElseThrow().start(),
                                AGENDA.item(item.id()).orElseThrow().end()),
                        Duration.between(item.start(), item.end())));
    }
}
