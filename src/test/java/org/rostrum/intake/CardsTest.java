package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;

/** Lists in which everybody has lines with a heading before each. */
class CardsTest {
    private static final String NOTE =
            "everybody has a card of lines with a heading before each; a card is read as one row, that of its first line";

    @Test
    void cardsOfLinesBecomeRows() {
        Understanding understanding = Lists.understand(
                "Name: Mr. Jonas PETRAITIS",
                "Position: Head of Division",
                "Country: Lithuania",
                "Address: Jaksto 1",
                "LT-01105 Vilnius",
                "",
                "Name: Ms. Ieva OZOLA",
                "Position: Adviser",
                "E-mail: ieva@example.org",
                "Country: Latvia");
        TableUnderstanding table = understanding.tables().get(0);
        assertTrue(table.notes().contains(NOTE), table.notes()::toString);
        assertEquals(
                List.of("Jonas/Petraitis/Head of Division/", "Ieva/Ozola/Adviser/ieva@example.org"),
                Lists.values(understanding, Field.GIVEN_NAME, Field.FAMILY_NAME, Field.POSITION, Field.EMAIL));
        List<Entry> entries = Lists.taken(table).stream()
                .flatMap(taken -> taken.entry().stream())
                .toList();
        assertEquals(
                List.of("LT", "LV"),
                entries.stream().map(entry -> entry.affiliation().country()).toList());
        assertEquals(
                List.of("Mr. Jonas PETRAITIS", "Head of Division", "Lithuania", "Jaksto 1\nLT-01105 Vilnius", ""),
                Lists.taken(table).get(0).cells());
        assertEquals(List.of(2, 7), entries.stream().map(e -> e.origin().row()).toList());
    }

    @Test
    void whatStandsAloneHeadsTheCardsBelowIt() {
        Understanding understanding = Lists.understand(
                "NOMINATIONS",
                "",
                "LITHUANIA",
                "Family name:|KELMĖ",
                "First name:|Rasa",
                "Position:|Inspector",
                "LATVIA",
                "Family name:|OZOLA",
                "First name:|Ieva",
                "Position:|Adviser",
                "",
                "Family name:|LIEPA",
                "Position:|Expert");
        TableUnderstanding table = understanding.tables().get(0);
        assertEquals(
                List.of("LT Kelmė", "LV Ozola", "LV Liepa"),
                Lists.taken(table).stream()
                        .flatMap(taken -> taken.entry().stream())
                        .map(entry -> entry.affiliation().country() + " "
                                + entry.values().get(Field.FAMILY_NAME))
                        .toList());
    }

    @Test
    void oneCardIsOneRow() {
        Understanding understanding = Lists.understand(
                "Full name: Ana LÓPEZ", "Country: Spain", "Position: Officer", "E-mail: ana@example.org");
        assertEquals(
                List.of("Ana/López/Officer"),
                Lists.values(understanding, Field.GIVEN_NAME, Field.FAMILY_NAME, Field.POSITION));
    }

    @Test
    void linesWithColonsInAListAreNoCards() {
        Understanding understanding = Lists.understand(
                "Note: all times are local",
                "Contact: office@example.org",
                "Country|Name|Remarks",
                "Latvia|Ms. Ieva OZOLA|arrives: 14:30",
                "Latvia|Mr. Juris LIEPA|arrives: 15:30");
        assertEquals(
                List.of("Ieva/Ozola", "Juris/Liepa"), Lists.values(understanding, Field.GIVEN_NAME, Field.FAMILY_NAME));
    }
}
