package org.rostrum.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Ángela, MUÑOZ RÍOS, angela munoz rios",
        "Rios Munoz, Angela, angela munoz rios",
        "Māra, Zvirbule-Ērgle, ergle mara zvirbule",
        "Pele, '', pele",
        "'', '', ''"
    })
    void isTheSameInEitherOrderAndWithoutAccents(String given, String family, String expected) {
        assertEquals(expected, NameKey.of(given, family));
    }
}
