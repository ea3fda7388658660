package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    private static String shown(int minutes) {
        return minutes == Times.DAY
                ? "24:00"
                : LocalDate.EPOCH.atStartOfDay().plusMinutes(minutes).format(DateTimeFormatter.ofPattern("HH:mm"));
    }

    @ParameterizedTest
    @CsvSource({
        "08:30, 08:30",
        "8.30, 08:30",
        "9h30, 09:30",
        "9h00, 09:00",
        "9 h 05, 09:05",
        "14h, 14:00",
        "2:30 pm, 14:30",
        "2:30 p.m., 14:30",
        "9.00 a.m., 09:00",
        "12 am, 00:00",
        "12 noon, 12:00",
        "noon, 12:00",
        "midday, 12:00",
        "midi, 12:00",
        "полдень, 12:00",
        "midnight, 00:00",
        "24:00, 24:00",
        "14 Uhr, 14:00",
        "14.30 Uhr, 14:30",
        "kl. 9.15, 09:15",
        "plkst. 9:15, 09:15",
        "в 9:15, 09:15",
        "0900, 09:00",
        "09:00:00, 09:00",
        "1899-12-31T08:30, 08:30",
        "2010-10-20 14:00, 14:00",
        "20.10.2010 14:00, 14:00",
        "8:30 val., 08:30",
        "下午2时30分, 14:30",
        "午前9時, 09:00",
        "오후 3시 15분, 15:15",
        "9:00 π.μ., 09:00",
        "9:00 μ.μ., 21:00"
    })
    void timeIsReadAsAgendasWriteIt(String text, String time) {
        OptionalInt read = Times.read(text);
        assertEquals(time, read.isPresent() ? shown(read.getAsInt()) : "none", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25:00",
                "24:01",
                "9:75",
                "9",
                "soon",
                "12345",
                "20.10.2010",
                "9:00 tbc",
                "Room 9:00",
                "9:00 or 10:00"
            })
    void whatIsNoTimeStaysUnread(String text) {
        assertEquals(OptionalInt.empty(), Times.read(text), text);
        assertEquals(List.of(), Times.range(text), text);
    }

    @ParameterizedTest
    @CsvSource({
        "09:00–10:30, 09:00 10:30",
        "9.00 -, 09:00",
        "9.00 a.m. – 9.30 a.m., 09:00 09:30",
        "11.30 a.m. - 1 p.m., 11:30 13:00",
        "2–3.30 pm, 14:00 15:30",
        "11–1 pm, 11:00 13:00",
        "9 h 00 – 10 h 30, 09:00 10:30",
        "de 9h à 10h30, 09:00 10:30",
        "от 9:00 до 9:30, 09:00 09:30",
        "с 9.00 до 9.30, 09:00 09:30",
        "nuo 9.00 iki 9.30, 09:00 09:30",
        "no 9.00 līdz 9.30, 09:00 09:30",
        "9.00 kuni 9.30, 09:00 09:30",
        "od 9:00 do 9:30, 09:00 09:30",
        "von 9 bis 10 Uhr, 09:00 10:00",
        "14.00-15.30 Uhr, 14:00 15:30",
        "from 9:00 to 10:00, 09:00 10:00",
        "between 9:00 and 10:00, 09:00 10:00",
        "dalle 9:00 alle 10:00, 09:00 10:00",
        "9時から10時まで, 09:00 10:00",
        "9:00至10:30, 09:00 10:30",
        "22:00–24:00, 22:00 24:00",
        "22:00–00:00, 22:00 24:00",
        "22:00 – midnight, 22:00 24:00",
        "10:30 – noon, 10:30 12:00",
        "20:00–02:00, 20:00 02:00",
        "16:20–16:10, 16:20 16:10",
        "0900-1030, 09:00 10:30",
        "9-10.30, 09:00 10:30"
    })
    void rangeHasTwoTimes(String text, String times) {
        assertEquals(times, Times.range(text).stream().map(TimesTest::shown).collect(Collectors.joining(" ")), text);
    }

    @Test
    void whatIsNoRangeIsNone() {
        for (String text : List.of("09:00 - late", "9-10", "09:00-10:00-11:00", "09:00–25:00", "4(a)")) {
            assertEquals(List.of(), Times.range(text), text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "45, 45",
        "90 min, 90",
        "90 min., 90",
        "90', 90",
        "1:30, 90",
        "00:45:00, 45",
        "1h30, 90",
        "1 h 30 min, 90",
        "1 hour, 60",
        "2 Stunden, 120",
        "1.5 h, 90",
        "1 ч 15 мин, 75",
        "30 minučių, 30",
        "PT1H30M, 90"
    })
    void lengthIsReadInMinutes(String text, int minutes) {
        assertEquals(OptionalInt.of(minutes), Times.length(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "long", "1.30", "20 October", "3 rooms", "1h30x"})
    void whatIsNoLengthStaysUnread(String text) {
        assertEquals(OptionalInt.empty(), Times.length(text), text);
    }
}
