package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.event.AgendaItem;

/** Agendas as office programs, calendars and conference systems save them. */
class AgendaFilesTest {
    private static AgendaIntake read(String file, EventDays event) {
        return AgendaIntake.of(Lists.tables(Path.of("src/test/sheets", file)), MappingOptions.NONE, event);
    }

    private static List<String> shown(String file) {
        return read(file, Lists.DAYS).tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.origin().row() + " "
                        + row.item()
                                .map(AgendaFilesTest::shown)
                                .orElse((row.error() ? "error: " : "skipped: ") + row.reason()))
                .toList();
    }

    private static String shown(AgendaItem item) {
        return item.start() + "–" + item.end() + " " + item.kind().code() + " " + item.title() + " | " + item.room()
                + item.roles().stream()
                        .map(role -> " | " + role.kind().code() + " " + role.name()
                                + (role.delegation().isEmpty() ? "" : ", " + role.delegation())
                                + (role.title().isEmpty() ? "" : ": " + role.title())
                                + (role.confirmed() ? "" : "?"))
                        .reduce("", String::concat);
    }

    @Test
    void dayStandsInOneCellBesideAllItsRows() {
        assertEquals(
                List.of(
                        "3 2010-10-20T09:00–2010-10-20T09:30 opening Opening session | Baltic Hall | chair Ms. Ona BALTA, Lithuania",
                        "4 2010-10-20T09:30–2010-10-20T11:00 session Synthetic drugs in the region | Baltic Hall | moderator Mr. Jan BIAŁY, Poland | speaker Ms. Eva NORD, Norway: New routes | speaker Mr. Paul LIND?",
                        "5 2010-10-20T11:00–2010-10-20T11:20 break Coffee break | Foyer",
                        "6 2010-10-21T09:00–2010-10-21T10:30 session Reports | Baltic Hall",
                        "7 2010-10-21T10:30–2010-10-21T10:45 closing Closing session | Baltic Hall | chair Ms. Ona BALTA"),
                shown("agenda-with-merged-days.xlsx"));
    }

    @Test
    void eachDayHasItsSheet() {
        assertEquals(
                List.of(
                        "3 2010-10-20T09:00–2010-10-20T09:30 opening Открытие семинара | Зал 1 | speaker г-н Ян БЕЛЫЙ, Польша",
                        "4 2010-10-20T09:30–2010-10-20T11:00 session Новые маршруты | Зал 1 | moderator г-жа Анна БЕРГ | speaker Ева НОРД | speaker Она БАЛТА?",
                        "5 2010-10-20T11:00–2010-10-20T11:20 break Перерыв на кофе | Фойе",
                        "6 2010-10-20T11:20–2010-10-20T13:00 session Круглый стол | Зал 2",
                        "2 2010-10-21T09:00–2010-10-21T10:30 session Обсуждение | Зал 1 | speaker Ева НОРД",
                        "3 2010-10-21T10:30–2010-10-21T12:00 closing Закрытие семинара | Зал 1"),
                shown("agenda-sheet-for-each-day.ods"));
        assertEquals(
                List.of("no headings of an agenda"),
                read("agenda-sheet-for-each-day.ods", Lists.DAYS).leftOut().stream()
                        .map(AgendaIntake.LeftOut::because)
                        .toList());
    }

    @Test
    void calendarIsAnAgenda() {
        assertEquals(
                List.of(
                        "2 2010-10-20T09:00–2010-10-20T09:30 opening Opening session | Baltic Hall | chair Mr. Kęstutis ŠAKALYS",
                        "3 2010-10-20T09:30–2010-10-20T11:00 session Reports | Baltic Hall",
                        "4 2010-10-21T00:00–2010-10-22T00:00 social Excursion to Trakai | ",
                        "5 2010-10-20T19:15–2010-10-20T23:45 social Dinner | ",
                        "6 error: RRULE “FREQ=DAILY;COUNT=2”: the event repeats, and only single events can be taken in",
                        "7 skipped: cancelled in the calendar",
                        "8 error: column “DTSTART” (B): “2010-10-20T06:00 (Nowhere/City)” is in a time zone that is not known"),
                shown("agenda.ics"));
        assertTrue(Shape.isAgenda(Lists.tables(Path.of("src/test/sheets/agenda.ics"))));
    }

    @Test
    void scheduleIsAnAgenda() {
        assertEquals(
                List.of(
                        "2 2010-10-20T09:00–2010-10-20T09:30 opening Opening session | Baltic Hall | speaker Kęstutis ŠAKALYS | speaker Alan WHITCOMBE",
                        "3 2010-10-20T23:30–2010-10-21T00:45 session Film night | Baltic Hall"),
                shown("schedule.xml"));
        AgendaItem item = read("schedule.xml", Lists.DAYS)
                .tables()
                .get(0)
                .rows()
                .get(0)
                .item()
                .orElseThrow();
        assertEquals("North", item.track());
        assertEquals(
                "AgendaDetails[access=Optional.empty, languages=[], annotation=Welcome\nAll are welcome, questions=, documents=[Slides https://example.org/a.pdf], expected=Optional.empty, uid=11111111-1111-1111-1111-111111111111]",
                item.details().toString());
    }

    /** 31 October 2010: clocks in Europe go back at 01:00 UTC. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Vilnius, 2010-10-31T00:30:00Z, 2010-10-31T03:30",
        "Europe/Vilnius, 2010-10-31T01:30:00Z, 2010-10-31T03:30",
        "Europe/Vilnius, 2010-10-31T02:30:00Z, 2010-10-31T04:30",
        "Europe/Vilnius, 2010-10-30T22:15:00Z, 2010-10-31T01:15",
        "Asia/Kathmandu, 2010-10-20T18:20:00Z, 2010-10-21T00:05",
        "Asia/Kathmandu, 2010-10-20T08:30:00+03:00, 2010-10-20T11:15",
        "Asia/Kathmandu, 2010-10-20T08:30, 2010-10-20T08:30"
    })
    void momentIsTakenOnTheClocksOfTheEvent(String zone, String moment, String local) {
        EventDays event = new EventDays(Lists.ON, Optional.of(LocalDate.of(2010, 10, 31)), zone);
        AgendaIntake agenda = AgendaIntake.of(
                Lists.tables("start|end|title", moment + "|" + moment + "|Reports", moment + "|" + moment + "|More"),
                MappingOptions.NONE,
                event);
        assertEquals(
                local,
                agenda.tables()
                        .get(0)
                        .rows()
                        .get(0)
                        .item()
                        .orElseThrow()
                        .start()
                        .toString());
    }

    @Test
    void daysAreReadAsPeopleWriteThem() {
        AgendaDays days = new AgendaDays(Lists.DAYS, false);
        assertEquals(
                List.of(
                        "2010-10-20",
                        "2010-10-20",
                        "2010-10-21",
                        "2010-10-21",
                        "2010-10-21",
                        "2010-10-21",
                        "2010-10-20",
                        "2010-10-21",
                        "2010-10-20",
                        "-",
                        "-",
                        "-",
                        "-"),
                Stream.of(
                                "Wednesday, 20 October 2010",
                                "Day 1 – 20 October",
                                "Day 2",
                                "2 diena",
                                "2-й день",
                                "Jour 2 (jeudi)",
                                "Day One",
                                "Thursday",
                                "Day 1: Wednesday, 20 October 2010",
                                "31 November",
                                "Session 2",
                                "Working group of the day",
                                "4.1 Reports")
                        .map(text -> days.read(text)
                                .map(said -> said.day().toString())
                                .orElse("-"))
                        .toList());
        assertEquals(
                "“Thursday, 20 October 2010”: that day is a Wednesday",
                days.read("Thursday, 20 October 2010").orElseThrow().note());
    }
}
