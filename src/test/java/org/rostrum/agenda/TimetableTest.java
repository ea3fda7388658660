package org.rostrum.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rostrum.event.AgendaItem;

class TimetableTest {
    private final List<AgendaItem> items = new ArrayList<>();

    private AgendaItem item(String title, String start, String end, String room, long parent) {
        AgendaItem item = AgendaItem.of(
                        AgendaItem.Kind.SESSION,
                        title,
                        LocalDateTime.parse("2010-10-" + start),
                        LocalDateTime.parse("2010-10-" + end))
                .withId(items.size() + 1L)
                .withRoom(room)
                .withParent(parent == 0 ? Optional.empty() : Optional.of(parent));
        items.add(item);
        return item;
    }

    /** {@code 20: A | B C(D)}: blocks apart by a bar, lanes by a slash, parts in brackets. */
    private String shown() {
        return Timetable.of(items).stream()
                .map(day -> day.date().getDayOfMonth() + ": "
                        + day.blocks().stream()
                                .map(block -> block.lanes().stream()
                                        .map(TimetableTest::entries)
                                        .collect(Collectors.joining(" / ")))
                                .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("; "));
    }

    private static String entries(List<Timetable.Entry> entries) {
        return entries.stream()
                .map(entry ->
                        entry.item().title() + (entry.parts().isEmpty() ? "" : "(" + entries(entry.parts()) + ")"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void whatFollowsStandsForItselfAndWhatOverlapsSideBySide() {
        item("A", "20T09:00", "20T10:00", "", 0);
        item("B", "20T10:00", "20T12:00", "Blue", 0);
        item("C", "20T10:00", "20T11:00", "Red", 0);
        item("D", "20T11:00", "20T12:00", "Red", 0);
        item("E", "20T12:00", "20T13:00", "", 0);
        item("F", "21T09:00", "21T10:00", "", 0);
        assertEquals("20: A | B / C D | E; 21: F", shown());
    }

    @Test
    void whatFollowsInTheSameRoomStandsUnderIt() {
        item("A", "20T10:00", "20T11:00", "Blue", 0);
        item("B", "20T10:00", "20T11:00", "Red", 0);
        item("C", "20T10:30", "20T12:00", "Green", 0);
        item("D", "20T11:00", "20T12:00", "Red", 0);
        item("E", "20T11:00", "20T12:00", "Blue", 0);
        assertEquals("20: A E / B D / C", shown());
    }

    @Test
    void partsStandUnderWhatTheyArePartOf() {
        item("A", "20T09:00", "20T12:00", "", 0);
        item("B", "20T09:00", "20T10:00", "", 1);
        item("C", "20T09:00", "20T09:30", "", 2);
        item("D", "20T11:00", "20T12:00", "", 1);
        item("E", "20T11:00", "20T12:00", "", 99);
        assertEquals("20: A(B(C) D) / E", shown());
    }

    @Test
    void whatIsPartOfItselfIsNotLost() {
        item("A", "20T09:00", "20T10:00", "", 2);
        item("B", "20T10:00", "20T11:00", "", 1);
        assertEquals("20: A | B", shown());
    }

    @Test
    void anItemOverMidnightIsOfTheDayOnWhichItStarts() {
        item("A", "20T22:00", "21T02:00", "", 0);
        item("B", "21T01:00", "21T03:00", "", 0);
        assertEquals("20: A; 21: B", shown());
    }

    @Test
    void anItemThatEndsBeforeItStartsHidesNothing() {
        item("A", "20T16:20", "20T16:10", "", 0);
        item("B", "20T16:20", "20T17:00", "", 0);
        assertEquals("20: A | B", shown());
    }
}
