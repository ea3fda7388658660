package org.rostrum.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rostrum.event.AgendaDetails;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Event;
import org.rostrum.event.Revision;
import org.rostrum.event.RoleHolders;
import org.xml.sax.InputSource;

class AgendaFormatTest {
    private static AgendaItem item(long id, String start, String end) {
        return AgendaItem.of(
                        AgendaItem.Kind.SESSION,
                        "Watch <&> \"one\"",
                        LocalDateTime.parse(start),
                        LocalDateTime.parse(end))
                .withId(id)
                .withNumber("4(a)")
                .withRoom("Hall; East, 2nd");
    }

    private static AgendaEdition edition(String zone, AgendaItem... items) {
        Event event = new Event(
                1,
                "R-1",
                "Watch, nightly",
                "Vilnius",
                "LT",
                zone,
                LocalDate.of(2010, 10, 30),
                LocalDate.of(2010, 10, 31),
                "",
                "osce");
        return new AgendaEdition(
                event,
                List.of(items),
                new RoleHolders(List.of()),
                "version 2 (revised)",
                Map.of(1L, new Revision(3, Instant.parse("2010-10-11T08:00:00Z"))));
    }

    private static String written(AgendaFormat format, AgendaEdition edition) {
        return new String(format.bytes(edition), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        // over a night, over the change to winter time, over midnight UTC, and a zone of quarters of an hour
        "Europe/Vilnius, 2010-10-20T22:00, 2010-10-21T02:00, +03:00, 04:00, 2010-10-20T19:00:00Z, 2010-10-20T23:00:00Z",
        // the library reads the hour after a change by the offset before it, so that the end is later
        "Europe/Vilnius, 2010-10-30T22:00, 2010-10-31T06:00, +03:00, 09:00, 2010-10-30T19:00:00Z, 2010-10-31T04:00:00Z",
        "Europe/Vilnius, 2010-10-31T09:00, 2010-10-31T10:00, +02:00, 01:00, 2010-10-31T07:00:00Z, 2010-10-31T08:00:00Z",
        "Europe/Vilnius, 2010-10-31T01:30, 2010-10-31T03:30, +03:00, 02:00, 2010-10-30T22:30:00Z, 2010-10-31T00:30:00Z",
        "Europe/Vilnius, 2010-10-21T02:30, 2010-10-21T03:30, +03:00, 01:00, 2010-10-20T23:30:00Z, 2010-10-21T00:30:00Z",
        "Asia/Kathmandu, 2010-10-21T05:30, 2010-10-21T06:00, +05:45, 00:30, 2010-10-20T23:45:00Z, 2010-10-21T00:15:00Z",
        "America/St_Johns, 2010-10-30T20:00, 2010-10-31T00:30, -02:30, 04:30, 2010-10-30T22:30:00Z, 2010-10-31T03:00:00Z",
        "UTC, 2010-10-30T23:30, 2010-10-31T00:30, Z, 01:00, 2010-10-30T23:30:00Z, 2010-10-31T00:30:00Z"
    })
    void localTimesStayInEveryFormat(
            String zone, String start, String end, String offset, String duration, Instant from, Instant to)
            throws Exception {
        AgendaEdition edition = edition(zone, item(1, start, end));
        String local = start.substring(11);
        String ics = written(AgendaFormat.ICS, edition);
        assertTrue(ics.contains("DTSTART;TZID=" + zone + ":" + start.replaceAll("[-:]", "") + "00\r\n"), ics);
        assertTrue(ics.contains("DTEND;TZID=" + zone + ":" + end.replaceAll("[-:]", "") + "00\r\n"), ics);
        for (ICalendar read : List.of(
                Biweekly.parse(ics).first(),
                Biweekly.parseXml(written(AgendaFormat.XCAL, edition)).first())) {
            VEvent event = read.getEvents().get(0);
            assertEquals(from, event.getDateStart().getValue().toInstant());
            assertEquals(to, event.getDateEnd().getValue().toInstant());
        }
        String moment = start + ":00" + (offset.equals("Z") ? "+00:00" : offset);
        var xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(written(AgendaFormat.FRAB_XML, edition))));
        assertEquals(moment, xml.getElementsByTagName("date").item(0).getTextContent());
        assertEquals(local, xml.getElementsByTagName("start").item(1).getTextContent());
        assertEquals(duration, xml.getElementsByTagName("duration").item(0).getTextContent());
        Map<String, String> json = leaves(written(AgendaFormat.FRAB_JSON, edition));
        assertEquals(moment, json.get("/schedule/conference/days/rooms/Hall; East, 2nd/date"));
        assertEquals(local, json.get("/schedule/conference/days/rooms/Hall; East, 2nd/start"));
        assertEquals(duration, json.get("/schedule/conference/days/rooms/Hall; East, 2nd/duration"));
        assertTrue(written(AgendaFormat.MD, edition).contains("**" + local + "–" + end.substring(11) + " 4(a) Watch"));
    }

    /** The values of a JSON text by the names that lead to them; of several the last. */
    private static Map<String, String> leaves(String text) throws Exception {
        Map<String, String> leaves = new java.util.HashMap<>();
        try (JsonParser json = new JsonFactory().createParser(text)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token.isScalarValue()) {
                    leaves.put(path(json), json.getText());
                }
            }
        }
        return leaves;
    }

    private static String path(JsonParser json) {
        List<String> names = new ArrayList<>();
        for (var at = json.getParsingContext(); at != null; at = at.getParent()) {
            Optional.ofNullable(at.getCurrentName()).ifPresent(name -> names.add(0, name));
        }
        return names.stream().map(name -> "/" + name).collect(Collectors.joining());
    }

    @Test
    void everyChangeOfTheClockThatBearsOnTheCalendarIsInIt() {
        String ics =
                written(AgendaFormat.ICS, edition("Europe/Vilnius", item(1, "2010-10-30T22:00", "2010-10-31T05:00")));
        assertTrue(
                ics.contains(String.join(
                        "\r\n",
                        "BEGIN:STANDARD",
                        "DTSTART:20101031T040000",
                        "TZOFFSETFROM:+0300",
                        "TZOFFSETTO:+0200",
                        "END:STANDARD",
                        "BEGIN:DAYLIGHT",
                        "DTSTART:20100328T030000",
                        "TZOFFSETFROM:+0200",
                        "TZOFFSETTO:+0300",
                        "END:DAYLIGHT",
                        "END:VTIMEZONE")),
                ics);
    }

    @Test
    void uidAndSequenceAreThoseOfTheItem() {
        AgendaItem own = item(1, "2010-10-30T09:00", "2010-10-30T10:00");
        AgendaItem foreign = item(2, "2010-10-30T10:00", "2010-10-30T11:00")
                .withDetails(new AgendaDetails(
                        Optional.empty(), List.of(), "", "", List.of(), Optional.empty(), "abc-1@example.org"));
        String ics = written(AgendaFormat.ICS, edition("Europe/Vilnius", own, foreign));
        assertTrue(ics.contains("UID:r-1-item-1@rostrum\r\n"), ics);
        assertTrue(ics.contains("UID:abc-1@example.org\r\n"), ics);
        assertTrue(ics.contains("SEQUENCE:3\r\n"), ics);
        assertTrue(ics.contains("DTSTAMP:20101011T080000Z\r\n"), ics);
        assertFalse(ics.contains("ATTENDEE"), ics);
    }

    @Test
    void whatEndsBeforeItStartsHasNoEnd() {
        AgendaEdition edition = edition("Europe/Vilnius", item(1, "2010-10-30T16:20", "2010-10-30T16:10"));
        assertFalse(written(AgendaFormat.ICS, edition).contains("DTEND"));
        assertTrue(written(AgendaFormat.FRAB_XML, edition).contains("<duration>00:00</duration>"));
        assertTrue(written(AgendaFormat.MD, edition).contains("**16:20 4(a) Watch"));
    }

    @ParameterizedTest
    @EnumSource
    void peopleAreNamedOnceForEachRoleAndTheSameAgendaGivesTheSameBytes(AgendaFormat format) {
        AgendaItem item = item(1, "2010-10-30T09:00", "2010-10-30T10:00")
                .withRoles(List.of(
                        new AgendaRole(AgendaRole.Kind.CHAIR, "Ana NÚÑEZ"),
                        new AgendaRole(
                                AgendaRole.Kind.SPEAKER,
                                "Jonas JONAITIS",
                                "Lithuania",
                                "Ties",
                                false,
                                Optional.empty())));
        AgendaEdition edition = edition("Europe/Vilnius", item);
        assertTrue(written(format, edition).replace("\r\n ", "").contains("Ana NÚÑEZ"));
        assertTrue(written(format, edition)
                .replace("\r\n ", "")
                .replace("\\,", ",")
                .contains("Speaker: Jonas JONAITIS, Lithuania: “Ties” (to be confirmed)"));
        assertEquals(written(format, edition), written(format, edition));
    }

    @ParameterizedTest
    @EnumSource
    void anAgendaWithoutItemsIsWrittenToo(AgendaFormat format) {
        assertFalse(written(format, edition("Europe/Vilnius")).isBlank());
    }

    @Test
    void theVersionStandsOnTheAgenda() {
        AgendaEdition edition = edition("Europe/Vilnius", item(1, "2010-10-30T09:00", "2010-10-30T10:00"));
        assertTrue(written(AgendaFormat.MD, edition).contains("\\\nVersion 2 (revised)\n"));
        assertTrue(written(AgendaFormat.FRAB_XML, edition).contains("<version>version 2 (revised)</version>"));
        assertTrue(written(AgendaFormat.ICS, edition).contains("DESCRIPTION:version 2 (revised)"));
    }
}
