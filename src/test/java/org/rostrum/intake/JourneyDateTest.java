package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.event.Field;

class JourneyDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "19.10., LH 886, 14:25 | 19.10.",
                "19.10. abends | 19.10.",
                "19.10.2010 BT 342 | 19.10.2010",
                "20 Oct, OS 835 | 20 Oct",
                "20 October 2010 (late evening) | 20 October 2010",
                "October 20, 2010 by car | October 20, 2010",
                "2010-10-19 LH886 14:25 | 2010-10-19",
                "LH 886, 19.10., 14:25 | 19.10.",
                "SU2106 19/10/2010 10.30 | 19/10/2010",
                "19 de octubre (tarde) | 19 de octubre",
                "19 октября, поезд | 19 октября"
            })
    void theOnlyDateOfACellIsTaken(String cell, String date) {
        assertEquals(date, JourneyDate.in(cell, Lists.ON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "19.10.2010",
                "40470",
                "19.10.2010 or 20.10.2010",
                "19.10., back on 20.10.",
                "LH 886",
                "14:25",
                "p. 19.10",
                "evening of the 19th",
                "by car",
                "hotel 12 rooms"
            })
    void otherCellsStayAsTheyAre(String cell) {
        assertEquals(cell, JourneyDate.in(cell, Lists.ON));
    }

    @Test
    void restOfTheCellIsSaidToBeKept() {
        Understanding understanding = Lists.understand(
                "Country|Name|Arrival|Departure",
                "Latvia|Ms. Ieva OZOLA|19.10., BT 342, 14:25|21.10.",
                "Latvia|Mr. Juris LIEPA|20.10. by car|21.10. evening");
        assertEquals(
                List.of("2010-10-19/2010-10-21", "2010-10-20/2010-10-21"),
                Lists.values(understanding, Field.ARRIVAL, Field.DEPARTURE));
        TableUnderstanding table = understanding.tables().get(0);
        assertEquals(List.of(), table.troubles());
        assertTrue(
                table.notes()
                        .contains(
                                "3 cells say more of the journey than its date, which is taken; the rest is kept as sent"
                                        + " (from row 2)"),
                table.notes()::toString);
    }
}
