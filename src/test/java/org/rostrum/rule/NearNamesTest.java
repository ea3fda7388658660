package org.rostrum.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.event.TrueRoster;

final class NearNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Alan WHITCOMB, 48",
        "Alan WITCOMBE, 48",
        "WHITCOMBE Alan, 48",
        "Grazyna SWIADERSKA, 35",
        "Gennadi SHCHAVELIN, 39",
        "Marius GUDELYS, 22 23",
        "Vaidotas MIŠKINIS, ''",
        "'', ''"
    })
    void misspeltNamesLeadToThePeopleMeant(String name, String ids) {
        assertEquals(
                ids,
                String.join(
                        " ",
                        new NearNames(TrueRoster.read().listed())
                                .of(name).stream()
                                        .map(p -> String.valueOf(p.id()))
                                        .toList()));
    }
}
