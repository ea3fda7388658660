package org.rostrum.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.text.UserError;

class SpokenTimeTest {
    private static final LocalDateTime THERE = LocalDateTime.parse("2010-10-20T14:30");

    @ParameterizedTest
    @CsvSource({
        "15m, 15",
        "-10m, -10",
        "−10 min, -10",
        "+1h, 60",
        "1h30m, 90",
        "1 h 30 min, 90",
        "90 minutes, 90",
        "2 hours, 120",
        "1:30, 90",
        "-0:05, -5",
        "1hr, 60",
        "90MIN, 90"
    })
    void lengths(String text, long minutes) {
        assertEquals(minutes, SpokenTime.length(text).toMinutes());
    }

    @ParameterizedTest
    @CsvSource({
        "15, “15” is no length of time",
        "'', “” is no length of time",
        "m, “m” is no length of time",
        "1:75, “1:75” is no length of time",
        "soon, “soon” is no length of time"
    })
    void noLengths(String text, String message) {
        assertEquals(
                message,
                assertThrows(UserError.class, () -> SpokenTime.length(text)).getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "2010-10-21T14:00, 2010-10-21T14:00",
        "2010-10-21 9.05, 2010-10-21T09:05",
        "2010-10-21, 2010-10-21T14:30",
        "9h30, 2010-10-20T09:30",
        "24:00, 2010-10-21T00:00",
        "2012-02-29T24:00, 2012-03-01T00:00"
    })
    void moments(String text, String expected) {
        assertEquals(LocalDateTime.parse(expected), SpokenTime.moment(text, THERE));
    }

    @ParameterizedTest
    @CsvSource({
        "25:00, there is no time “25:00”, times of day go from 00:00 to 24:00",
        "24:01, there is no time “24:01”, times of day go from 00:00 to 24:00",
        "12:60, there is no time “12:60”, times of day go from 00:00 to 24:00",
        "noon, “noon” is no time of day, write it as 14:30",
        "2010-11-31T09:00, there is no day 2010-11-31, November 2010 has 30 days",
        "2010-02-29, there is no day 2010-02-29, February 2010 has 28 days",
        "2010-13-01, there is no day 2010-13-01, write the date as 2010-10-20",
        "21-10-2010, “21-10-2010” is no day, write the date as 2010-10-20"
    })
    void noMoments(String text, String message, String hint) {
        UserError error = assertThrows(UserError.class, () -> SpokenTime.moment(text, THERE));
        assertEquals(message, error.getMessage());
        assertEquals(hint, error.hint());
        assertEquals(UserError.Kind.USAGE, error.kind());
    }
}
