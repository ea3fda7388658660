package org.rostrum.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Origin;

class RoomSpellingsTest {
    private static List<AgendaItem> in(String... rooms) {
        LocalDateTime noon = LocalDate.of(2010, 10, 20).atTime(12, 0);
        List<AgendaItem> items = new ArrayList<>();
        for (String room : rooms) {
            items.add(AgendaItem.of(AgendaItem.Kind.SESSION, "Reports", noon, noon)
                    .withRoom(room)
                    .withOrigin(Optional.of(new Origin("agenda.csv", "", items.size() + 2))));
        }
        return items;
    }

    @Test
    void nearSpellingIsSuggestedWithTheCommandThatJoins() {
        assertEquals(
                List.of(
                        "“Baltic Hal” (agenda.csv:4) and “Baltic Hall” (agenda.csv:2) may be one room; to join them: rostrum room set 'Baltic Hal' 'name=Baltic Hall'"),
                RoomSpellings.notes(in("Baltic Hall", "Foyer", "Baltic Hal", "Baltic Hall")));
    }

    @Test
    void oneRoomMayBeWrittenInSeveralWays() {
        assertEquals(
                List.of("“Baltic  hall” (agenda.csv:3) is taken for the room “Baltic Hall” (agenda.csv:2)"),
                RoomSpellings.notes(in("Baltic Hall", "Baltic  hall", "")));
    }

    @ParameterizedTest
    @CsvSource({
        "baltic hall, baltic hal, true",
        "baltic hall, batlic hall, true",
        "baltic hall, baltichall, true",
        "conference room, confrence rooms, true",
        "room 1, room 2, false",
        "room a, room b, false",
        "hall 12, hall 1, false",
        "baltic hall, amber room, false",
        "hall, ball, true",
        "foyer, foyer 2, false"
    })
    void roomsAreNearWhenALongWordHasASlip(String one, String other, boolean near) {
        assertEquals(near, RoomSpellings.areNear(one, other));
        assertEquals(near, RoomSpellings.areNear(other, one));
    }
}
