package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.event.AgendaRole;

class AgendaPeopleTest {
    private static String shown(List<AgendaRole> people) {
        return people.stream().map(AgendaPeopleTest::shown).collect(Collectors.joining(" | "));
    }

    private static String shown(AgendaRole person) {
        return (person.kind() == AgendaRole.Kind.SPEAKER ? "" : person.kind().code() + "=")
                + person.name()
                + (person.delegation().isEmpty() ? "" : " [" + person.delegation() + "]")
                + (person.confirmed() ? "" : " ?")
                + (person.title().isEmpty() ? "" : " {" + person.title() + "}");
    }

    private static List<AgendaRole> people(String cell) {
        return new AgendaPeople(Lists.ON, "en").of(cell.replace('~', '\n'), AgendaRole.Kind.SPEAKER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '\0',
            value = {
                "Rasa KELMĖ; Jan BIAŁY § Rasa KELMĖ | Jan BIAŁY",
                "1. Mr. Jan BIAŁY;2) Ona BALTA;• Eva NORD;- Paul LIND § Mr. Jan BIAŁY | Ona BALTA | Eva NORD | Paul LIND",
                "Jan BIAŁY and Ona BALTA § Jan BIAŁY | Ona BALTA",
                "Jan Biały i Ona Balta y Eva Nord § Jan Biały | Ona Balta | Eva Nord",
                "José Ortega y Gasset § José Ortega y Gasset",
                "María García de la Torre y Vega § María García de la Torre y Vega",
                "Jan BIAŁY, Ona BALTA, Eva NORD § Jan BIAŁY | Ona BALTA | Eva NORD",
                "Jan BIAŁY, Poland and Ona BALTA, Lithuania § Jan BIAŁY [Poland] | Ona BALTA [Lithuania]"
            })
    void peopleOfACellAreToldApart(String cell, String people) {
        assertEquals(people, shown(people(cell)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '\0',
            value = {
                "BIAŁY, Jan § BIAŁY, Jan",
                "Biały, Jan Piotr § Biały, Jan Piotr",
                "VAN DER BERG, Anna, Netherlands § VAN DER BERG, Anna [Netherlands]",
                "SMITH, Jordan § SMITH, Jordan",
                "KALLAS, Estonia § KALLAS [Estonia]",
                "Mr. SMITH, Jordan § Mr. SMITH [Jordan]",
                "Mr. Jan BIAŁY, Poland § Mr. Jan BIAŁY [Poland]",
                "Jan Biały (Poland) § Jan Biały [Poland]",
                "Jan Biały (Europol) § Jan Biały [Europol]",
                "Anna BERG – Norway § Anna BERG [Norway]",
                "Anna BERG, Ministry of Justice and Public Security § Anna BERG [Ministry of Justice and Public Security]",
                "Anna BERG, Head of Unit, Ministry of Justice, Norway § Anna BERG [Norway]",
                "Anna BERG (Head of Unit, Norway) § Anna BERG [Norway]"
            })
    void whoIsRepresentedStandsBesideTheName(String cell, String people) {
        assertEquals(people, shown(people(cell)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '\0',
            value = {
                "Anna BERG (tbc) § Anna BERG ?",
                "Anna BERG, Norway (to be confirmed) § Anna BERG [Norway] ?",
                "Anna BERG, tbc § Anna BERG ?",
                "Anna BERG tbc § Anna BERG ?",
                "Anna BERG (нужно подтвердить) § Anna BERG [нужно подтвердить]",
                "Anna BERG (подлежит подтверждению), Норвегия § Anna BERG [Норвегия] ?",
                "Anna BERG (tikslinama) § Anna BERG ?",
                "tbc § ''",
                "to be confirmed § ''",
                "- § ''"
            })
    void whoIsNotConfirmedIsMarked(String cell, String people) {
        assertEquals(people.equals("''") ? "" : people, shown(people(cell)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '\0',
            value = {
                "Anna BERG, Latvia: “New routes; old drugs” § Anna BERG [Latvia] {New routes; old drugs}",
                "Anna BERG: New routes and old drugs § Anna BERG {New routes and old drugs}",
                "Anna BERG – New routes in the Baltic region § Anna BERG {New routes in the Baltic region}",
                "“New routes” – Anna BERG, Latvia § Anna BERG [Latvia] {New routes}",
                "Anna BERG (Latvia) «Новые пути» § Anna BERG [Latvia] {Новые пути}",
                "Moderator: Mr. Jan BIAŁY – Head of Customs, Poland § moderator=Mr. Jan BIAŁY [Poland]"
            })
    void titleOfAPresentationStandsBehindTheName(String cell, String people) {
        assertEquals(people, shown(people(cell)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '\0',
            value = {
                "Moderator: Mr. Jan BIAŁY, Poland~Speakers:~Ms. Ona BALTA, Lithuania~Eva NORD § moderator=Mr. Jan BIAŁY [Poland] | Ms. Ona BALTA [Lithuania] | Eva NORD",
                "Chaired by Ms. Ona BALTA~Rapporteur: Eva NORD § chair=Ms. Ona BALTA | rapporteur=Eva NORD",
                "Модератор: г-н Ян БЕЛЫЙ, Польша~Докладчики: Она БАЛТА; Ева НОРД § moderator=г-н Ян БЕЛЫЙ [Польша] | Она БАЛТА | Ева НОРД",
                "Pirmininkas: Jonas ŠAKALYS~Pranešėjai: Rasa KELMĖ § chair=Jonas ŠAKALYS | Rasa KELMĖ",
                "Président de séance : M. Jean DUPRÉ, France § chair=M. Jean DUPRÉ [France]",
                "Co-chairs: Jan BIAŁY; Ona BALTA § chair=Jan BIAŁY | chair=Ona BALTA",
                "Speaker 1: Jan BIAŁY~Speaker 2: Ona BALTA § Jan BIAŁY | Ona BALTA"
            })
    void roleStandsBeforeThePeople(String cell, String people) {
        assertEquals(people, shown(people(cell)));
    }

    private static String titled(String cell) {
        RoleLines lines = RoleLines.of(List.of(cell.split("~")), true, "en", new AgendaPeople(Lists.ON, "en"));
        return String.join("~", lines.title()) + " # " + shown(lines.people()) + " # "
                + String.join("~", lines.after());
    }

    @Test
    void linesWithPeopleAreTakenOutOfATitle() {
        assertEquals(
                "Session 2: Precursors # moderator=Mr. Jan BIAŁY [Poland] | Ona BALTA | Eva NORD # Followed by questions",
                titled(
                        "Session 2: Precursors~Moderator: Mr. Jan BIAŁY, Poland~Speakers:~Ona BALTA~Eva NORD~Followed by questions"));
        assertEquals(
                "Working group A:~Clandestine laboratories #  # ", titled("Working group A:~Clandestine laboratories"));
        assertEquals("Panel: Precursors and trends #  # ", titled("Panel: Precursors and trends"));
        assertEquals(
                "Session 3~Introduction: the Legal Framework #  # ",
                titled("Session 3~Introduction: the Legal Framework"));
        assertEquals("Session 3 # introducer=Ms. Ona BALTA # ", titled("Session 3~Introduction: Ms. Ona BALTA"));
        assertEquals("Chair: Mr. Jan BIAŁY #  # ", titled("Chair: Mr. Jan BIAŁY"));
    }

    @Test
    void lineThatIsTooLongNamesNobody() {
        String line = "Moderator: " + "a, ".repeat(300_000);
        assertEquals(Optional.empty(), RoleWord.before(line, "en"));
        assertEquals(Optional.empty(), AgendaPeople.email("a".repeat(1_000_000)));
    }
}
