package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.event.Field;

class DateOrderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "19/10/2010;31/10/2010 | 2010-10-19 2010-10-31 | false | “19/10/2010” in row 2 has the day first, and so for all",
                "10/11/2010;10/31/2010 | 2010-10-11 2010-10-31 | true | “10/31/2010” in row 3 has the month first, and so for all",
                "10/09/2010;10/08/2010 | 2010-10-09 2010-10-08 | true | with the month first all 2 dates lie near the event, with the day first none"
            })
    void wholeColumnDecidesTheOrderOfDayAndMonth(String dates, String read, boolean monthFirst, String proof) {
        String[] cells = dates.split(";");
        Understanding understanding =
                Lists.understand("Surname|Country|Arrival", "Kelmė|Estonia|" + cells[0], "Balta|Latvia|" + cells[1]);
        assertEquals(List.of(), understanding.questions());
        assertEquals(
                new DateOrder(monthFirst, proof),
                understanding.tables().get(0).dateOrder().orElseThrow());
        assertEquals(
                read,
                String.join(
                        " ",
                        Lists.entries(understanding).stream()
                                .map(e -> e.values().get(Field.ARRIVAL))
                                .toList()));
    }

    @Test
    void undecidedDatesAreAsked() {
        String[] list = {"Surname|Country|Arrival", "Kelmė|Estonia|10/11/2010", "Balta|Latvia|11/10/2010"};
        assertEquals(
                List.of(
                        "column “Arrival” (C): nothing tells whether the day or the month comes first in 2 dates, give --value Arrival:order=dmy or --value Arrival:order=mdy"),
                Lists.questions(Lists.understand(list)));
        Understanding answered =
                Understanding.of(Lists.tables(list), Lists.options("", "", "Arrival:order=mdy"), Lists.ON);
        assertEquals(
                List.of("2010-10-11", "2010-11-10"),
                Lists.entries(answered).stream()
                        .map(e -> e.values().get(Field.ARRIVAL))
                        .toList());
    }
}
