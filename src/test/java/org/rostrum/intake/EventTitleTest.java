package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Title rows that say what the event is and when. */
class EventTitleTest {
    private static String event(String title, String when) {
        return EventTitle.above(Lists.tables(
                                title + "||",
                                when + "||",
                                "||",
                                "Name|Country|E-mail",
                                "Ieva ŠĶĒLE|Latvia|a@example.org",
                                "Jan BIAŁY|Poland|b@example.org",
                                "Eva NORD|Norway|c@example.org")
                        .get(0))
                .map(event -> event.title() + "; " + event.place() + "; " + event.from() + "; " + event.to())
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vilnius, 20-21 October 2010 | Vilnius; 2010-10-20; 2010-10-21",
                "20–21 October 2010, Vilnius, Lithuania | Vilnius, Lithuania; 2010-10-20; 2010-10-21",
                "30 September - 1 October 2010 | ; 2010-09-30; 2010-10-01",
                "20 October 2010 | ; 2010-10-20; 2010-10-20",
                "Wien, 20. bis 21. Oktober 2010 | Wien; 2010-10-20; 2010-10-21",
                "Wien, 20.–21.10.2010 | Wien; 2010-10-20; 2010-10-21",
                "Вильнюс, 20–21 октября 2010 | Вильнюс; 2010-10-20; 2010-10-21",
                "Madrid, 20 y 21 de octubre de 2010 | Madrid; 2010-10-20; 2010-10-21"
            })
    void datesAndPlaceAreRead(String when, String read) {
        assertEquals("Regional expert workshop; " + read, event("Regional expert workshop", when));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Regional expert workshop | Please send this form back before 1 October 2010",
                "Regional expert workshop | Vilnius, October",
                "Regional expert workshop | 31 November 2010",
                "Provisional list of participants | Vilnius, 20-21 October 2010"
            })
    void nothingIsOfferedWhereTitleOrDateIsNotThere(String title, String when) {
        assertEquals("", event(title, when));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OSCE Regional Workshop, Vilnius, 20–21 October 2010 | OSCE Regional Workshop; Vilnius; 2010-10-20; 2010-10-21",
                "OSCE Regional Workshop (Vilnius, 20–21 October 2010) | OSCE Regional Workshop; Vilnius; 2010-10-20; 2010-10-21",
                "Seminar on Cross-Border Crime – Novi Sad – 1 March 2011 | Seminar on Cross-Border Crime; Novi Sad; 2011-03-01; 2011-03-01",
                "Workshop on drugs, crime and terrorism, 20.10.2010 | Workshop on drugs, crime and terrorism; ; 2010-10-20; 2010-10-20",
                "Expert Meeting for Judges, Prosecutors and Police, 2 May 2011 | Expert Meeting for Judges, Prosecutors and Police; ; 2011-05-02; 2011-05-02",
                "Seminario regional, Madrid, 20 y 21 de octubre de 2010 | Seminario regional; Madrid; 2010-10-20; 2010-10-21",
                "Please register for the workshop before 1 October 2010 | "
            })
    void titlePlaceAndDatesMayStandInOneRow(String row, String read) {
        assertEquals(read == null ? "" : read, event(row, ""));
    }

    @Test
    void dayOfTheListIsNotThatOfTheEvent() {
        for (String line : List.of("Stand: 01.10.2010", "Last updated: 3 October 2010")) {
            assertTrue(EventTitle.above(Lists.tables(
                                    "Regional expert workshop||",
                                    line + "||",
                                    "Name|Country|E-mail",
                                    "Ieva ŠĶĒLE|Latvia|a@example.org",
                                    "Jan BIAŁY|Poland|b@example.org")
                            .get(0))
                    .isEmpty());
        }
        EventTitle event = EventTitle.above(Lists.tables(
                                "Regional expert workshop||",
                                "Date: 20-21 October 2010||",
                                "Name|Country|E-mail",
                                "Ieva ŠĶĒLE|Latvia|a@example.org",
                                "Jan BIAŁY|Poland|b@example.org")
                        .get(0))
                .orElseThrow();
        assertEquals("", event.place());
    }

    @Test
    void noteHasTheCommand() {
        EventTitle event = EventTitle.above(Lists.tables(
                                "Regional expert workshop||",
                                "Vilnius, 20-21 October 2010||",
                                "Name|Country|E-mail",
                                "Ieva ŠĶĒLE|Latvia|a@example.org",
                                "Jan BIAŁY|Poland|b@example.org")
                        .get(0))
                .orElseThrow();
        assertEquals(
                "the rows above look like an event: title “Regional expert workshop”, place Vilnius, 2010-10-20 to 2010-10-21: rostrum event add CODE --title 'Regional expert workshop' --place Vilnius --from 2010-10-20 --to 2010-10-21",
                event.note());
    }
}
