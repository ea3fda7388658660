package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.event.Field;

/** Cells of a column of names in which several people stand. */
class SeveralPeopleTest {
    @Test
    void cellWithSeveralPeopleIsRefusedAndNobodyOfItTakenForAPosition() {
        Understanding understanding = Lists.understand(
                "Country|Participants",
                "Estonia|\"1. Mr. Jaan KASK, Chief Inspector\n2. Ms. Liis MÄGI, Adviser\"",
                "Latvia|Mr. Juris ZARIŅŠ – Head of Unit, State Police",
                "Latvia|2. Ms. Ieva OZOLA, Adviser");
        TableUnderstanding table = understanding.tables().get(0);
        List<Taken> taken = Lists.taken(table);
        assertEquals(
                List.of(
                        "column “Participants” (B) names 2 people (Mr. Jaan KASK; Ms. Liis MÄGI): give each a row",
                        "",
                        ""),
                taken.stream().map(Taken::refusedBecause).toList());
        assertEquals(
                List.of("//", "Juris/Zariņš/Head of Unit, State Police", "Ieva/Ozola/Adviser"),
                Lists.values(understanding, Field.GIVEN_NAME, Field.FAMILY_NAME, Field.POSITION));
        assertTrue(table.notes()
                .contains("column “Participants” (B): 1 cell names several people, who need a row each, and"
                        + " is not taken in (from row 2)"));
    }

    @Test
    void onlyPeopleWrittenAlikeAreSeveral() {
        assertEquals(List.of("Jan KOS", "Ewa LIS"), SeveralPeople.in("Jan KOS, Expert; Ewa LIS"));
        assertEquals(
                List.of("Mr. Jan Kos", "Ms. Ewa Lis"), SeveralPeople.in("1) Mr. Jan Kos\n2) Ms. Ewa Lis (Police)"));
        assertEquals(List.of(), SeveralPeople.in("Mr. Jan KOS\nBKA Wiesbaden"));
        assertEquals(List.of(), SeveralPeople.in("Jan KOS\nEUROPOL Den Haag"));
        assertEquals(List.of(), SeveralPeople.in("Jan KOS\nMinistry of FOREIGN Affairs"));
        assertEquals(List.of(), SeveralPeople.in("Jan KOS\nDeputy Minister"));
        assertEquals(List.of(), SeveralPeople.in("Dr. Jan\nKOS"));
    }
}
