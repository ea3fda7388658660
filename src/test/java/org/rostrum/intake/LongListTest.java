package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rostrum.event.Field;

/** Lists so long that a thread of their own reads them ahead. */
class LongListTest {
    private static final int ROWS = 1_500;

    private static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("Country|Family name|First name|Position|Arrival"));
        IntStream.rangeClosed(2, ROWS)
                .mapToObj(row -> "Latvia|Ozola" + row + "|Ieva|Adviser|19.10.2010")
                .forEach(lines::add);
        return lines;
    }

    @Test
    void whatStandsFarDownIsCountedAtItsRow() {
        List<String> lines = lines();
        lines.set(699, "Latvia|Liepa|Juris|n/a|19.10.2010");
        lines.set(799, "Latvia|Liepa|Jānis|Adviser|19.10.2010, BT 342");
        lines.set(899, "||||");
        lines.set(999, "Latvia|Liepa|Anna|Adviser|soon");
        TableUnderstanding table =
                Lists.understand(lines.toArray(String[]::new)).tables().get(0);
        assertEquals(ROWS - 2, table.rows());
        assertEquals(List.of(900), table.skipped().stream().map(Skipped::row).toList());
        assertTrue(
                table.notes().contains("1 cell says “n/a” or the like and counts as empty"), table.notes()::toString);
        assertTrue(
                table.notes()
                        .contains(
                                "1 cell says more of the journey than its date, which is taken; the rest is kept as sent"
                                        + " (from row 800)"),
                table.notes()::toString);
        assertEquals(1, table.troubles().size());
        assertTrue(table.troubles().get(0).inItsRow().contains("soon"));
    }

    @Test
    void entriesComeInTheirOrder() {
        Understanding understanding = Lists.understand(lines().toArray(String[]::new));
        assertEquals(
                IntStream.rangeClosed(2, ROWS).mapToObj(row -> "Ozola" + row).toList(),
                Lists.values(understanding, Field.FAMILY_NAME));
    }
}
