package org.rostrum.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Category;
import org.rostrum.event.Delegation;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;
import org.rostrum.event.Roster;
import org.rostrum.event.TrueRoster;
import org.rostrum.event.Values;
import org.rostrum.reference.House;

final class ListMakerTest {
    private static final String TITLE_BLOCK =
            "Workshop on Synthetic Drugs in the Baltic Region\nVilnius, Lithuania, 20–21 October 2010\n";

    private static String print(Roster roster, String house, DocumentFormat format, String mark) {
        return new String(format.bytes(ListMaker.make(roster, House.named(house), mark)), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"osce", "un"})
    void listOfTheTruthEqualsThatMadeIndependently(String house) throws IOException {
        String golden = Files.readString(Path.of("src/test/acceptance/golden/lop-" + house + ".txt"));
        assertEquals(TITLE_BLOCK + "\n" + golden, print(TrueRoster.read(), house, DocumentFormat.TXT, ""));
        assertEquals(
                TITLE_BLOCK + "Provisional\n\n" + golden,
                print(TrueRoster.read(), house, DocumentFormat.TXT, "Provisional"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"osce", "un", "plain"})
    void noAddressAndNoTelephoneNumberIsPrinted(String house) {
        for (DocumentFormat format : DocumentFormat.values()) {
            String text = print(TrueRoster.read(), house, format, "");
            assertFalse(text.contains("@"), text);
            assertFalse(text.contains("370"), text);
        }
    }

    private static final Delegation LATVIA = new Delegation(1, new Affiliation(Category.STATE, "LV", "", "Latvia"));
    private static final Delegation WCO =
            new Delegation(2, new Affiliation(Category.INTERNATIONAL_ORGANISATION, "", "wco", "WCO"));
    private static final Delegation NOBODY = new Delegation(3, Affiliation.NONE);

    private static Participant person(long id, Delegation delegation, Map<Field, String> values) {
        return new Participant(id, delegation, Values.of(values), false, "", Optional.empty());
    }

    private static Roster roster(Participant... participants) {
        return new Roster(TrueRoster.read().event(), List.of(LATVIA, WCO, NOBODY), List.of(participants), List.of());
    }

    private static String body(Roster roster, DocumentFormat format) {
        String text = print(roster, "osce", format, "");
        return text.substring(text.indexOf("LIST OF PARTICIPANTS"));
    }

    @Test
    void whatIsNotKnownLeavesNoGap() {
        assertEquals(
                """
                LIST OF PARTICIPANTS

                PARTICIPATING STATES

                LATVIA
                   1  Ms. Anna OZOLA (Head of Delegation)
                   2  KALNS, Customs
                   3  Ivo, Adviser
                   4  Name not stated, Driver

                INTERNATIONAL ORGANISATIONS

                WCO
                   5  Mr. Jonas JONAITIS, Attaché

                OTHER PARTICIPANTS

                Delegation not stated
                   6  Rasa PETRAUSKAITĖ
                """,
                body(
                        roster(
                                person(6, NOBODY, Map.of(Field.GIVEN_NAME, "Rasa", Field.FAMILY_NAME, "Petrauskaitė")),
                                person(2, LATVIA, Map.of(Field.FAMILY_NAME, "Kalns", Field.ORGANISATION, "Customs")),
                                person(
                                        5,
                                        WCO,
                                        Map.of(
                                                Field.HONORIFIC,
                                                "Mr.",
                                                Field.GIVEN_NAME,
                                                "Jonas",
                                                Field.FAMILY_NAME,
                                                "Jonaitis",
                                                Field.POSITION,
                                                "Attaché",
                                                Field.ORGANISATION,
                                                "Wco")),
                                person(
                                        3,
                                        LATVIA,
                                        Map.of(
                                                Field.GIVEN_NAME,
                                                "Ivo",
                                                Field.POSITION,
                                                "Adviser",
                                                Field.ORGANISATION,
                                                "LATVIA")),
                                person(
                                        9,
                                        LATVIA,
                                        Map.of(
                                                Field.GIVEN_NAME,
                                                "Gone",
                                                Field.FAMILY_NAME,
                                                "Away",
                                                Field.STATUS,
                                                "withdrawn")),
                                person(4, LATVIA, Map.of(Field.POSITION, "Driver")),
                                person(
                                        1,
                                        LATVIA,
                                        Map.of(
                                                Field.HONORIFIC,
                                                "Ms.",
                                                Field.GIVEN_NAME,
                                                "Anna",
                                                Field.FAMILY_NAME,
                                                "Ozola",
                                                Field.ROLE,
                                                "head"))),
                        DocumentFormat.TXT));
    }

    @Test
    void markdownHasHeadingsAndShowsEverySignAsItIs() {
        assertEquals(
                """
                LIST OF PARTICIPANTS

                ## PARTICIPATING STATES

                ### LATVIA

                1. Anna OZOLA, \\*Head\\* of \\[Unit\\] & Co, A\\_B \\<b\\>
                2. \\- KALNS, second line
                3. 1\\. IVO
                """,
                body(
                        roster(
                                person(
                                        1,
                                        LATVIA,
                                        Map.of(
                                                Field.GIVEN_NAME,
                                                "Anna",
                                                Field.FAMILY_NAME,
                                                "Ozola",
                                                Field.POSITION,
                                                "*Head* of [Unit] & Co",
                                                Field.ORGANISATION,
                                                "A_B <b>")),
                                person(
                                        2,
                                        LATVIA,
                                        Map.of(
                                                Field.GIVEN_NAME,
                                                "-",
                                                Field.FAMILY_NAME,
                                                "Kalns",
                                                Field.POSITION,
                                                "second\n line")),
                                person(3, LATVIA, Map.of(Field.GIVEN_NAME, "1.", Field.FAMILY_NAME, "Ivo"))),
                        DocumentFormat.MD));
    }

    @Test
    void anEventWithoutParticipantsIsAHeading() {
        assertEquals("LIST OF PARTICIPANTS\n", body(roster(), DocumentFormat.TXT));
    }

    @Test
    void numbersRunThroughWithoutAGap() {
        ParticipantList list = ListMaker.make(TrueRoster.read(), House.named("plain"), "");
        List<Integer> numbers = new ArrayList<>();
        list.sections()
                .forEach(section ->
                        section.blocks().forEach(block -> block.lines().forEach(line -> numbers.add(line.number()))));
        List<Integer> expected = new ArrayList<>();
        for (int number = 1; number <= 52; number++) {
            expected.add(number);
        }
        assertEquals(expected, numbers);
        assertEquals(52, list.size());
    }

    @ParameterizedTest
    @CsvSource({
        "2010-10-20, 2010-10-20, 20 October 2010",
        "2010-10-20, 2010-10-21, 20–21 October 2010",
        "2010-10-30, 2010-11-02, 30 October – 2 November 2010",
        "2010-12-30, 2011-01-02, 30 December 2010 – 2 January 2011"
    })
    void datesInWords(LocalDate from, LocalDate to, String words) {
        assertEquals(words, EventDates.inWords(from, to));
    }
}
