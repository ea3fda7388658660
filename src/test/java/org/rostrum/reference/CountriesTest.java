package org.rostrum.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {
    private static final LocalDate VILNIUS = LocalDate.of(2010, 10, 20);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LT|lt|Lietuva",
                "LT|de|Litauen",
                "LT|fr|Lituanie",
                "RU|en|Russian Federation",
                "RU|fr|Fédération de Russie",
                "RU|lt|Rusija",
                "GB|en|United Kingdom",
                "GB|lt|Jungtinė Karalystė",
                "US|en|United States of America",
                "MK|en|the former Yugoslav Republic of Macedonia",
                "MK|lt|Buvusioji Jugoslavijos Respublika Makedonija",
                "TR|en|Turkey",
                "TR|fr|Turquie",
                "CI|en|Côte d’Ivoire",
                "CN|zh-Hant|中國",
                "CN|zh-Hant-HK|中國",
                "RS|sr-Latn|Srbija",
                "LT|pt-BR|Lituânia",
                "LT|xx|Lithuania",
                "LT|../en|Lithuania",
                "QQ|en|QQ",
                "CSHH|en|Czechoslovakia",
                "CSHH|fr|Tchécoslovaquie",
                "CSHH|ja|Czechoslovakia"
            })
    void namesAreInTheLanguageAndOfTheDay(String code, String language, String name) {
        assertEquals(name, Countries.name(code, language, VILNIUS));
    }

    @Test
    void frenchOrderIsThatOfTheOsce() {
        List<String> order = Stream.of("SE", "RU", "PL", "NO", "LT", "LV", "FI", "EE", "DE")
                .sorted(Comparator.comparingInt(code -> Countries.rank(code, "fr", VILNIUS)))
                .toList();
        assertEquals(List.of("DE", "EE", "FI", "LV", "LT", "NO", "PL", "RU", "SE"), order);
    }

    @Test
    void englishOrderFollowsTheNameOfTheDay() {
        List<String> then = Stream.of("MK", "NO", "TR", "TN", "GB", "AX", "ZW")
                .sorted(Comparator.comparingInt(code -> Countries.rank(code, "en", VILNIUS)))
                .toList();
        assertEquals(List.of("AX", "NO", "MK", "TN", "TR", "GB", "ZW"), then);
        assertTrue(Countries.rank("MK", "en") < Countries.rank("NO", "en"));
        assertEquals(Integer.MAX_VALUE, Countries.rank("QQ", "en"));
    }

    @Test
    void countriesHaveTheirThreeCodes() {
        assertEquals(
                Optional.of(new Country("LT", "LTU", "440", Optional.empty(), Optional.empty(), List.of())),
                Countries.byCode("LT"));
        assertEquals(
                Optional.of(new Country(
                        "CSXX",
                        "SCG",
                        "891",
                        Optional.of(LocalDate.of(2003, 2, 4)),
                        Optional.of(LocalDate.of(2006, 6, 3)),
                        List.of("RS", "ME"))),
                Countries.byCode("CSXX"));
        assertEquals(Optional.empty(), Countries.byCode("XK"));
        assertEquals(
                249,
                Countries.all().stream()
                        .filter(country -> country.end().isEmpty())
                        .count());
    }

    @Test
    void successorsAreCountries() {
        for (Country country : Countries.all()) {
            country.successors()
                    .forEach(code -> assertTrue(Countries.byCode(code).isPresent(), code));
        }
    }

    @Test
    void organisationsHaveOneIdAndAKnownKind() {
        Set<String> listed = new HashSet<>();
        for (Organisation organisation : Organisations.all()) {
            assertTrue(listed.add(organisation.listedAs()), organisation.listedAs());
            assertTrue(
                    Set.of("un", "eu", "regional", "igo", "ngo").contains(organisation.kind()),
                    organisation.toString());
            assertTrue(
                    Set.of("international-organisation", "ngo").contains(organisation.category()),
                    organisation.toString());
            assertTrue(organisation.id().matches("[a-z0-9-]+"), organisation.id());
        }
        assertEquals(
                Optional.of(new Organisation(
                        "wco",
                        "WCO",
                        "igo",
                        "international-organisation",
                        List.of("WCO", "OMD", "CCC"),
                        "World Customs Organization",
                        "Organisation mondiale des douanes")),
                Organisations.byId("wco"));
        assertEquals(348, listed.size());
    }
}
