package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2010-10-19",
                "2010-10-19 14:30",
                "2010-10-19T14:30",
                "2010-10-19 00:00:00",
                "19.10.2010",
                "19.10.10",
                "19.10.",
                "19. 10. 2010",
                "19/10/2010",
                "19-10-2010",
                "2010.10.19",
                "2010/10/19",
                "19 October 2010",
                "19 Oct 2010",
                "19-Oct-10",
                "October 19, 2010",
                "Tuesday, 19 October 2010",
                "19th of October",
                "19 Oct",
                "19. Oktober 2010",
                "Dienstag, 19. Oktober 2010",
                "19 octobre 2010",
                "19 октября 2010 г.",
                "2010 m. spalio 19 d.",
                "spalio 19 d.",
                "2010. gada 19. oktobris",
                "19. oktoober 2010",
                "19 października 2010 r.",
                "19 de octubre de 2010",
                "19 ottobre 2010",
                "19 X 2010",
                "19.X.2010 r.",
                "40470",
                "40470.5",
                "19 X"
            })
    void dateIsReadAsPeopleWriteIt(String text) {
        assertEquals(Optional.of(LocalDate.of(2010, 10, 19)), Dates.read(text, false, Lists.ON), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "31.02.2010",
                "soon",
                "2010",
                "19",
                "19.13.2010",
                "19.10.2010 or 20.10.2010",
                "p. 19.10",
                "evening of the 19th",
                "123456",
                "30470",
                "40470.",
                "4.0470",
                "10:30",
                "2010-13-01",
                "19.10.201",
                "1.2.3.4",
                "19 i 20",
                "19 i 20 października"
            })
    void whatIsNoDateStaysUnread(String text) {
        assertEquals(Optional.empty(), Dates.read(text, false, Lists.ON), text);
    }

    @ParameterizedTest
    @CsvSource({
        "19/10/2010, DAY_FIRST",
        "10/19/2010, MONTH_FIRST",
        "10/11/2010, EITHER",
        "10/10/2010, CLEAR",
        "2010-10-11, CLEAR",
        "10.11.2010, CLEAR",
        "10-11-2010, EITHER",
        "10 November 2010, CLEAR",
        "x, NONE"
    })
    void dateProvesTheOrderOfDayAndMonth(String text, Dates.Kind kind) {
        assertEquals(kind, Dates.kind(text, Lists.ON));
    }

    @ParameterizedTest
    @CsvSource({
        "2010, 10, 2010",
        "2010, 99, 1999",
        "1999, 01, 2001",
        "2000, 99, 1999",
        "2049, 51, 2051",
        "2010, 60, 2060"
    })
    void yearOfTwoFiguresIsTheNearestToTheEvent(int event, String figures, int year) {
        assertEquals(
                Optional.of(LocalDate.of(year, 10, 19)),
                Dates.read("19.10." + figures, false, LocalDate.of(event, 10, 20)));
    }
}
