package org.rostrum.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.event.Category;
import org.rostrum.text.UserError;

final class HouseTest {
    private static final LocalDate IN_2010 = LocalDate.of(2010, 10, 20);
    private static final LocalDate IN_2023 = LocalDate.of(2023, 5, 1);

    static List<String> houses() {
        return House.names();
    }

    private static List<String> ordered(House house, LocalDate on, String... countries) {
        List<String> order = new ArrayList<>(List.of(countries));
        order.sort(Comparator.comparing(country -> house.sortKey("state", country, country, on)));
        return order;
    }

    @ParameterizedTest
    @MethodSource("houses")
    void everyDatedNameHasADay(String name) {
        HouseFile.read(name).keySet().stream()
                .filter(key -> key.startsWith("country.") && key.indexOf('.', 8) > 0)
                .forEach(key -> LocalDate.parse(key.substring(key.indexOf('.', 8) + 1)));
    }

    @ParameterizedTest
    @MethodSource("houses")
    void everyHouseHasAHeadingForEveryCategory(String name) {
        for (Category category : Category.values()) {
            assertFalse(House.named(name).heading(category.code()).isBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("houses")
    void categoriesStandInTheOrderOfLists(String name) {
        House house = House.named(name);
        List<Category> order = new ArrayList<>(List.of(Category.values()));
        order.sort(Comparator.comparing(category -> house.sortKey(category.code(), "", "Name", IN_2010)));
        assertEquals(List.of(Category.values()), order);
    }

    @ParameterizedTest
    @ValueSource(strings = {"osce", "un"})
    void statesAreReadAsTheHousePrintsThem(String name) {
        List<String> misread = new ArrayList<>();
        for (String key : HouseFile.read(name).keySet()) {
            if (key.startsWith("country.")) {
                String country = key.split("\\.")[1];
                for (LocalDate on : List.of(IN_2010, IN_2023)) {
                    String printed = House.named(name).countryName(country, on).orElseThrow();
                    Resolution read = Represented.resolve(printed, on);
                    boolean mayMeanSeveral = List.of("CG", "GN").contains(country);
                    if (read.outcome() == Resolution.Outcome.FOUND == mayMeanSeveral
                            || read.identities().stream()
                                    .noneMatch(identity -> identity.code().equals(country))) {
                        misread.add(country + " " + printed + ": " + read);
                    }
                }
            }
        }
        assertEquals(List.of(), misread);
    }

    @Test
    void osceOrdersStatesByTheFrenchAlphabet() {
        assertEquals(
                List.of(
                        "AL", "DE", "US", "AD", "AM", "AT", "AZ", "BY", "BE", "BA", "BG", "CA", "CY", "HR", "DK", "ES",
                        "EE", "FI", "FR", "GE", "GB", "GR", "HU", "IE", "IS", "IT", "KZ", "KG", "LV", "MK", "LI", "LT",
                        "LU", "MT", "MD", "MC", "MN", "ME", "NO", "UZ", "NL", "PL", "PT", "RO", "RU", "SM", "VA", "RS",
                        "SK", "SI", "SE", "CH", "TJ", "CZ", "TM", "TR", "UA"),
                ordered(
                        House.named("osce"),
                        IN_2010,
                        "AD",
                        "AL",
                        "AM",
                        "AT",
                        "AZ",
                        "BA",
                        "BE",
                        "BG",
                        "BY",
                        "CA",
                        "CH",
                        "CY",
                        "CZ",
                        "DE",
                        "DK",
                        "EE",
                        "ES",
                        "FI",
                        "FR",
                        "GB",
                        "GE",
                        "GR",
                        "HR",
                        "HU",
                        "IE",
                        "IS",
                        "IT",
                        "KG",
                        "KZ",
                        "LI",
                        "LT",
                        "LU",
                        "LV",
                        "MC",
                        "MD",
                        "ME",
                        "MK",
                        "MN",
                        "MT",
                        "NL",
                        "NO",
                        "PL",
                        "PT",
                        "RO",
                        "RS",
                        "RU",
                        "SE",
                        "SI",
                        "SK",
                        "SM",
                        "TJ",
                        "TM",
                        "TR",
                        "UA",
                        "US",
                        "UZ",
                        "VA"));
    }

    @Test
    void unOrdersStatesByTheEnglishAlphabet() {
        assertEquals(
                List.of("KP", "EE", "DE", "LV", "KR", "MD", "RU", "MK", "GB", "VN"),
                ordered(House.named("un"), IN_2010, "VN", "GB", "MK", "MD", "KR", "KP", "RU", "LV", "DE", "EE"));
    }

    @Test
    void namesAndPlacesAreThoseOfTheDay() {
        House un = House.named("un");
        assertEquals(Optional.of("Turkey"), un.countryName("TR", LocalDate.of(2022, 5, 31)));
        assertEquals(Optional.of("Türkiye"), un.countryName("TR", LocalDate.of(2022, 6, 1)));
        House osce = House.named("osce");
        assertEquals(Optional.of("the former Yugoslav Republic of Macedonia"), osce.countryName("MK", IN_2010));
        assertEquals(List.of("LV", "MK", "LI", "MT"), ordered(osce, IN_2010, "MT", "LI", "LV", "MK"));
        assertEquals(List.of("LV", "LI", "MK", "MT"), ordered(osce, IN_2023, "MT", "LI", "LV", "MK"));
    }

    @Test
    void plainHasNoNamesOfItsOwn() {
        House plain = House.named("plain");
        assertEquals(Optional.empty(), plain.countryName("DE", IN_2010));
        assertEquals("Ageorgia", plain.sortKey("state", "GE", "Georgia", IN_2010));
    }

    @Test
    void organisationsStandByNameWithoutRegardToCase() {
        House osce = House.named("osce");
        List<String> names = new ArrayList<>(List.of("WCO", "INTERPOL", "UNODC", "", "INCB", "Europol"));
        names.sort(Comparator.comparing(name -> osce.sortKey("international-organisation", "", name, IN_2010)));
        assertEquals(List.of("Europol", "INCB", "INTERPOL", "UNODC", "WCO", ""), names);
    }

    @Test
    void anUnknownHouseIsAnErrorThatNamesThem() {
        UserError error = assertThrows(UserError.class, () -> House.named("onu"));
        assertEquals(UserError.Kind.USAGE, error.kind());
        assertEquals("there is no house “onu”", error.getMessage());
        assertEquals("one of osce, plain, un", error.hint());
    }
}
