package org.rostrum.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaItemTest {
    @ParameterizedTest
    @CsvSource({
        "2010-10-20T22:00, 2010-10-21T01:30, Europe/Vilnius, 210",
        "2010-10-30T22:00, 2010-10-31T05:00, Europe/Vilnius, 480",
        "2010-03-27T22:00, 2010-03-28T05:00, Europe/Vilnius, 360",
        "2010-10-30T22:00, 2010-10-31T05:00, Asia/Kathmandu, 420",
        "2010-10-20T16:20, 2010-10-20T16:10, Europe/Vilnius, -10"
    })
    void lengthCountsTheHourThatIsThereTwiceOrNotAtAll(String start, String end, String zone, long minutes) {
        AgendaItem item =
                AgendaItem.of(AgendaItem.Kind.SESSION, "Watch", LocalDateTime.parse(start), LocalDateTime.parse(end));
        assertEquals(minutes, item.length(ZoneId.of(zone)).toMinutes());
    }

    @ParameterizedTest
    @CsvSource({"2010-10-20T22:00, 2010-10-21T01:30, 2010-10-21", "2010-10-20T22:00, 2010-10-20T23:00, ''"})
    void endDayIsSaidOnlyWhereItIsAnother(String start, String end, String expected) {
        AgendaItem item =
                AgendaItem.of(AgendaItem.Kind.SESSION, "Watch", LocalDateTime.parse(start), LocalDateTime.parse(end));
        assertEquals(expected, AgendaField.END_DAY.of(item));
    }
}
