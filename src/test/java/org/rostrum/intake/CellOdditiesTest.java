package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;

class CellOdditiesTest {
    private static final String HEADING = "Country|Given name|Family name|Position|E-mail|Phone|Arrival";

    private static List<String> notes(String... rows) {
        return understand(rows).tables().get(0).notes().stream()
                .filter(note -> !note.contains("unknown-country"))
                .toList();
    }

    private static Understanding understand(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEADING;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return Lists.understand(lines);
    }

    @Test
    void tidyListHasNothingToSay() {
        assertEquals(
                List.of(),
                notes(
                        "Latvia|Ilze|Ozola|Adviser|ilze@example.org|+371 200 30001|19.10.2010",
                        "Грузия|Нино|Мухадзе|Советник|nino@example.org|+995 200 30002|19.10.2010"));
    }

    @Test
    void wordsForNothingAreCounted() {
        assertEquals(
                List.of("4 cells say “n/a”, “tbc”, “-” or the like and count as empty"),
                notes(
                        "Latvia|Ilze|Ozola|n/a|ilze@example.org|tbc|19.10.2010",
                        "Latvia|Juris|Ozols|Adviser|-|k.A.|19.10.2010"));
    }

    @Test
    void whatCannotBeSeenIsNamed() {
        assertEquals(
                List.of(
                        "characters that cannot be seen are left out or read as a space: zero width space in 2 cells (from row 2), no-break space in 1 cell (from row 3), right-to-left mark in 1 cell (from row 3)"),
                notes(
                        "Latvia|Il\u200bze|Ozola\u200b|Adviser|ilze@example.org||",
                        "Latvia|Juris|Ozols|Senior\u00a0Adviser\u200f|juris@example.org||"));
    }

    @Test
    void lettersThatLookAlikeAreNamed() {
        assertEquals(
                List.of(
                        "2 cells have letters of two alphabets that look alike in one word, kept as sent: “Оzola” in row 2 (cyrillic О), “Мiнiстр” in row 3 (latin ii)"),
                notes(
                        "Latvia|Ilze|Оzola|Adviser|ilze@example.org||",
                        "Ukraine|Тарас|Коваленчук|Мiнiстр|taras@example.org||"));
    }

    @Test
    void secondAddressesAndNumbersAreSaid() {
        Understanding list = understand(
                "Latvia|Ilze|Ozola|Adviser|Ilze@example.org, office@example.org|+371 200 30001 / +371 200 30002|",
                "Latvia|Juris|Ozols|Adviser|juris@example.org|+371 200 30003|");
        assertEquals(
                List.of(
                        "column “E-mail” (E): 1 cell has several addresses; the first is taken, the others are kept as sent (from row 2)",
                        "column “Phone” (F): 1 cell has several numbers; the first is taken, the others are kept as sent (from row 2)"),
                list.tables().get(0).notes());
        Entry ilze = Lists.entries(list).get(0);
        assertEquals("ilze@example.org", ilze.values().get(Field.EMAIL));
        assertEquals("+371 200 30001", ilze.values().get(Field.PHONE));
    }

    @Test
    void dayNumbersAreSaid() {
        assertEquals(
                List.of("2 dates are day numbers as Excel counts them (40470 is 2010-10-19)"),
                notes(
                        "Latvia|Ilze|Ozola|Adviser|ilze@example.org||40470",
                        "Latvia|Juris|Ozols|Adviser|juris@example.org||40471",
                        "Latvia|Jānis|Ozols|Adviser|janis@example.org||20.10.2010"));
    }
}
