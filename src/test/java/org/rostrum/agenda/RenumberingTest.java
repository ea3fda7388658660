package org.rostrum.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.event.AgendaItem;
import org.rostrum.text.UserError;

class RenumberingTest {
    private static final List<AgendaItem> ITEMS = MadeAgenda.of("""
            2010-10-20
            3|registration|08:30-09:00
            2|opening|09:00-09:30
            x|session|09:30-11:00
            x1|item|10:00-11:00||x
            x2|item|09:30-10:00||x
            |break|10:00-10:10||x
            |break|11:00-11:20
            6(c)|session|11:20-13:00
            6(b)|session|11:20-13:00
            SE-1|side-event|13:00-14:00
            2010-10-21
            9|session|09:00-10:00
            |closing|12:00-12:30
            """);

    @ParameterizedTest
    @CsvSource({
        "1, ' 1 2 4 3   6 5 SE-1 7 8'",
        "1.1, ' 1 2 2.2 2.1   3.2 3.1 SE-1 4 5'",
        "points, ' 1 2 2.2 2.1   3.2 3.1 SE-1 4 5'",
        "1(a), ' 1 2 2(b) 2(a)   3(b) 3(a) SE-1 4 5'",
        "4 (A), ' 1 2 2(b) 2(a)   3(b) 3(a) SE-1 4 5'",
        "I, ' I II II(b) II(a)   III(b) III(a) SE-1 IV V'",
        "roman, ' I II II(b) II(a)   III(b) III(a) SE-1 IV V'"
    })
    void numbersGoOnOverTheDaysAndSkipBreaks(String style, String expected) {
        Agenda after = new Agenda(ITEMS).with(Renumbering.of(new Agenda(ITEMS), NumberStyle.of(style)));
        String numbers = after.items().stream().map(AgendaItem::number).collect(Collectors.joining(" "));
        assertEquals(expected, numbers);
    }

    @Test
    void whatIsNumberedSoChangesNothing() {
        Agenda agenda = new Agenda(ITEMS);
        Agenda after = agenda.with(Renumbering.of(agenda, NumberStyle.LETTERS));
        assertEquals(List.of(), Renumbering.of(after, NumberStyle.LETTERS));
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 4(a) 4(b), LETTERS",
        "1 2 4.1 4.2, POINTS",
        "I II III, ROMAN",
        "1 2 3, POINTS",
        "I 1 2, POINTS",
        "'', POINTS"
    })
    void styleFollowsTheNumbersThatAreThere(String numbers, NumberStyle style) {
        List<AgendaItem> items = List.of(numbers.split(" ")).stream()
                .map(number -> ITEMS.get(1).withNumber(number))
                .toList();
        assertEquals(style, NumberStyle.ofNumbers(items));
    }

    @Test
    void unknownStyleNamesThoseThereAre() {
        UserError error = assertThrows(UserError.class, () -> NumberStyle.of("greek"));
        assertEquals("there is no style “greek”", error.getMessage());
        assertEquals("it is one of 1 (plain), 1.1 (points), 1(a) (letters), I (roman)", error.hint());
    }

    @Test
    void lettersAndRomanNumeralsGoOn() {
        assertEquals("4(z)", NumberStyle.LETTERS.part("4", 1, 26));
        assertEquals("4(aa)", NumberStyle.LETTERS.part("4", 1, 27));
        assertEquals("4(a)(iv)", NumberStyle.LETTERS.part("4(a)", 2, 4));
        assertEquals("XLIX", NumberStyle.ROMAN.top(49));
        assertEquals("CXCIV", NumberStyle.ROMAN.top(194));
    }
}
