package org.rostrum.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.rostrum.agenda.ItemChange.Part;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaItem.Kind;
import org.rostrum.event.AgendaRole;

class AgendaDifferenceTest {
    private static final List<AgendaItem> ITEMS = MadeAgenda.of("""
            2010-10-20
            1|opening|09:00-09:30|Hall||Opening
            2|session|09:30-11:00|Hall||Threats
            |break|11:00-11:20|Foyer||Coffee break
            """);

    @Test
    void sameAgendasDifferInNothing() {
        assertEquals(List.of(), changes(ITEMS, ITEMS));
    }

    @Test
    void otherTimeOtherDayOtherRoomOtherTitle() {
        assertEquals(
                List.of("new time on 2010-10-20: 09:30–11:00 -> 09:45–11:00", "new room: Hall -> Amber Room"),
                words(item ->
                        item.withTimes(item.start().plusMinutes(15), item.end()).withRoom("Amber Room")));
        assertEquals(
                List.of("moved: 2010-10-20 09:30–11:00 -> 2010-10-21 14:00–15:00", "new title: Threats -> Trends"),
                words(item -> item.withTimes(
                                LocalDateTime.parse("2010-10-21T14:00"), LocalDateTime.parse("2010-10-21T15:00"))
                        .withTitle("Trends")));
        assertEquals(List.of("room taken away: Hall"), words(item -> item.withRoom("")));
        assertEquals(List.of("track: Police"), words(item -> item.withTrack("Police")));
        assertEquals(List.of("part of: (nothing) -> 1"), words(item -> item.withParent(Optional.of(1L))));
    }

    @Test
    void peopleWhoComeAndGo() {
        AgendaRole ona = new AgendaRole(AgendaRole.Kind.SPEAKER, "Ona PETRAITĖ");
        AgendaRole jon = new AgendaRole(AgendaRole.Kind.SPEAKER, "Jon BERG");
        AgendaRole mia =
                new AgendaRole(AgendaRole.Kind.SPEAKER, "Mia LAAS", "Estonia", "Routes", false, Optional.empty());
        assertEquals(List.of("new speaker: Ona PETRAITĖ -> Jon BERG"), people(List.of(ona), List.of(jon)));
        assertEquals(
                List.of("new speaker: Mia LAAS, Estonia “Routes” (to be confirmed)"),
                people(List.of(ona), List.of(ona, mia)));
        assertEquals(
                List.of("speaker gone: Ona PETRAITĖ", "speaker gone: Jon BERG"), people(List.of(ona, jon), List.of()));
        assertEquals(
                List.of("order of speakers: Ona PETRAITĖ; Jon BERG -> Jon BERG; Ona PETRAITĖ"),
                people(List.of(ona, jon), List.of(jon, ona)));
        AgendaRole told =
                new AgendaRole(AgendaRole.Kind.SPEAKER, "Mia LAAS", "Latvia", "Trends", true, Optional.of(7L));
        assertEquals(
                List.of(
                        "speaker Mia LAAS: Estonia -> Latvia",
                        "speaker Mia LAAS: presentation Routes -> Trends",
                        "speaker Mia LAAS is confirmed",
                        "speaker Mia LAAS is P7"),
                people(List.of(mia), List.of(told)));
        assertEquals(
                List.of("speaker: Ona PETRAITĖ -> Ms. Ona Petraitė"),
                people(List.of(ona), List.of(new AgendaRole(AgendaRole.Kind.SPEAKER, "Ms. Ona Petraitė"))));
    }

    @Test
    void twoOfOneNameAreTwo() {
        AgendaRole ona = new AgendaRole(AgendaRole.Kind.SPEAKER, "Ona PETRAITĖ");
        assertEquals(List.of("new speaker: Ona PETRAITĖ"), people(List.of(ona), List.of(ona, ona)));
    }

    @Test
    void itemsThatComeGoAndComeAgainUnderAnotherId() {
        AgendaItem extra = AgendaItem.of(
                        Kind.SIDE_EVENT,
                        "Exhibition",
                        LocalDateTime.parse("2010-10-20T13:00"),
                        LocalDateTime.parse("2010-10-20T14:00"))
                .withId(9);
        List<AgendaItem> after = List.of(ITEMS.get(0), extra, ITEMS.get(2).withId(8));
        assertEquals(
                List.of(
                        "NEW Exhibition (id:9): side event, 2010-10-20 13:00–14:00",
                        "CANCELLED 2 Threats: session, 2010-10-20 09:30–11:00, Hall"),
                changes(ITEMS, after).stream()
                        .map(change -> change.kind() + " " + ItemWords.label(change.item()) + ": " + change.described())
                        .toList());
    }

    private static List<String> words(UnaryOperator<AgendaItem> edit) {
        List<AgendaItem> after = new ArrayList<>(ITEMS);
        after.set(1, edit.apply(ITEMS.get(1)));
        return changes(ITEMS, after).stream()
                .flatMap(change -> change.parts().stream())
                .map(Part::words)
                .toList();
    }

    private static List<String> people(List<AgendaRole> was, List<AgendaRole> is) {
        AgendaItem item = ITEMS.get(1);
        return changes(List.of(item.withRoles(was)), List.of(item.withRoles(is))).stream()
                .flatMap(change -> change.parts().stream())
                .map(Part::words)
                .toList();
    }

    private static List<ItemChange> changes(List<AgendaItem> before, List<AgendaItem> after) {
        return new AgendaDifference(before, after, id -> "P" + id, " -> ").changes();
    }
}
