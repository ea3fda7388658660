package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.event.Field;

/** The sex as two columns to be ticked. */
class SexTicksTest {
    @Test
    void tickedFormOfAddressGivesTheSex() {
        Understanding understanding = Lists.understand(
                "Страна;ФИО;Mr;Ms",
                "Россия;Иванов Иван Иванович;X;",
                "Россия;Петрова Анна Сергеевна;;X",
                "Узбекистан;Абдуллаев Рустам;X;",
                "Узбекистан;Каримова Дилноза;;",
                "Узбекистан;Азимов Тимур;X;X");
        assertEquals(
                List.of("Mr./Иванов/M", "Ms./Петрова/F", "Mr./Абдуллаев/M", "/Каримова/", "/Азимов/"),
                Lists.values(understanding, Field.HONORIFIC, Field.FAMILY_NAME, Field.SEX));
    }

    @ParameterizedTest
    @CsvSource({"Male, Female", "M, F", "Herr, Frau", "Vyras, Moteris", "мужской, женский"})
    void headingsSayWhichIsWhich(String men, String women) {
        Understanding understanding = Lists.understand(
                "Country,Family name,First name," + men + "," + women, "Latvia,Liepa,Juris,x,", "Latvia,Ozola,Ieva,,x");
        assertEquals(List.of("Liepa/M", "Ozola/F"), Lists.values(understanding, Field.FAMILY_NAME, Field.SEX));
    }

    @ParameterizedTest
    @CsvSource({"Mr, Ms, Vilnius, x", "M, V, x, x", "Male, Count, x, x"})
    void otherColumnsAreNoTicks(String one, String other, String first, String second) {
        Understanding understanding = Lists.understand(
                "Country,Family name,First name," + one + "," + other,
                "Latvia,Liepa,Juris," + first + ",",
                "Latvia,Ozola,Ieva,," + second);
        assertEquals(List.of("Liepa/", "Ozola/"), Lists.values(understanding, Field.FAMILY_NAME, Field.SEX));
    }
}
