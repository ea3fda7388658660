package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    @ParameterizedTest
    @CsvSource({
        "08:30, 08:30",
        "8.30, 08:30",
        "9h30, 09:30",
        "14h, 14:00",
        "2:30 pm, 14:30",
        "2:30 p.m., 14:30",
        "12 am, 00:00",
        "14 Uhr, 14:00",
        "0900, 09:00",
        "09:00:00, 09:00",
        "1899-12-31T08:30, 08:30",
        "8:30 val., 08:30"
    })
    void timeIsReadAsAgendasWriteIt(String text, LocalTime time) {
        assertEquals(Optional.of(time), Times.read(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25:00", "9:75", "9", "soon", "12345", "9:00 and 10:00"})
    void whatIsNoTimeStaysUnread(String text) {
        assertEquals(Optional.empty(), Times.read(text), text);
    }

    @Test
    void rangeHasTwoTimes() {
        assertEquals(List.of(LocalTime.of(9, 0), LocalTime.of(10, 30)), Times.range("09:00–10:30"));
        assertEquals(List.of(LocalTime.of(9, 0)), Times.range("9.00 -"));
        assertEquals(List.of(), Times.range("09:00 - late"));
    }
}
