package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.event.Field;

/** Columns of positions and organisations in one. */
class WorkCellTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Designation & Organisation | Joint Director, Narcotics Bureau | Joint Director | Narcotics Bureau",
                "Organization & Title | National Police, Senior Expert | Senior Expert | National Police",
                "Organization & Title | Senior Expert, National Police, HQ | Senior Expert | National Police, HQ",
                "Funktion/Dienststelle | Referentin, BMI | Referentin | BMI",
                "Funktion/Dienststelle | Referentin | Referentin | ''",
                "Funktion/Dienststelle | Bundeskriminalamt | '' | Bundeskriminalamt",
                "Organisation / Position | Customs - Head of Unit | Head of Unit | Customs",
                "Organisation / Position | Alpha, Beta | Beta | Alpha",
                "Position / Organisation | Alpha, Beta | Alpha | Beta"
            })
    void partsAreToldByTheirWordsElseByTheOrderOfTheHeading(
            String heading, String cell, String position, String organisation) {
        Understanding understanding = Lists.understand("Country|Name|" + heading, "Latvia|Ms. Ieva OZOLA|" + cell);
        assertEquals(
                List.of(position + "/" + organisation),
                Lists.values(understanding, Field.POSITION, Field.ORGANISATION));
        assertTrue(
                understanding.tables().get(0).notes().stream()
                        .anyMatch(note -> note.contains("the heading names the position and the organisation")),
                understanding.tables().get(0).notes()::toString);
    }

    @Test
    void columnBesideOneOfOrganisationsIsNotParted() {
        assertEquals(
                List.of("Adviser, Police/Customs"),
                Lists.values(
                        Lists.understand(
                                "Country|Name|Position|Organisation", "Latvia|Ms. Ieva OZOLA|Adviser, Police|Customs"),
                        Field.POSITION,
                        Field.ORGANISATION));
    }
}
