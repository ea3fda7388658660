package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.event.Field;

/** Cells of names with more behind the name. */
class NameLinesTest {
    @Test
    void bodyBehindTheNameIsTheOrganisationAndRolesInBracketsAreRoles() {
        Understanding understanding = Lists.understand(
                "Country|Participants",
                "Latvia|Ms. Ieva OZOLA (Head of Delegation), Adviser, State Police",
                "Latvia|Mr. Juris LIEPA, Inspector, Customs",
                "Estonia|Mr. Jaan KASK, Police and Border Guard Board, Tallinn",
                "Estonia|Ms. Kadri OJA",
                "Estonia|Interpreter TBC");
        assertEquals(
                List.of(
                        "Ieva/Ozola/Adviser/State Police/head",
                        "Juris/Liepa/Inspector/Customs/",
                        "Jaan/Kask//Police and Border Guard Board, Tallinn/",
                        "Kadri/Oja///",
                        "////"),
                Lists.values(
                        understanding,
                        Field.GIVEN_NAME,
                        Field.FAMILY_NAME,
                        Field.POSITION,
                        Field.ORGANISATION,
                        Field.ROLE));
        List<String> notes = understanding.tables().get(0).notes();
        assertTrue(
                notes.contains("column “Participants” (B): 1 position names the head of a delegation; there is no"
                        + " column for it"),
                notes::toString);
    }

    @Test
    void roleInBracketsIsTakenAndLeftOutOfTheName() {
        assertEquals(
                List.of("Ieva/Ozola/observer", "Juris/Liepa/interpreter", "Jaan/Kask/"),
                Lists.values(
                        Lists.understand(
                                "Country|Name",
                                "Latvia|Ms. Ieva OZOLA (Observer)",
                                "Latvia|Mr. Juris LIEPA (interpreter)",
                                "Estonia|Mr. Jaan KASK"),
                        Field.GIVEN_NAME,
                        Field.FAMILY_NAME,
                        Field.ROLE));
    }
}
