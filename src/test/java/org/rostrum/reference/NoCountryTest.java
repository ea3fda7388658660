package org.rostrum.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.text.Fold;

/** What is no country is never taken for one. */
class NoCountryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    static Stream<List<String>> lists() throws IOException {
        return Files.readAllLines(Path.of("src/test/reference/no-countries.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.substring(line.indexOf('\t') + 1).split(";")));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void capitalsPartsOfStatesAndNationalitiesAreNoCountries(List<String> words) {
        assertEquals(List.of(), words.stream().filter(NoCountryTest::isCountry).toList());
    }

    /** A country may have the name of its language in a language of headings ({@code Samoa}), but a rare language makes no country of a language or a currency. */
    @Test
    void languagesAndCurrenciesAreNoCountriesInRareLanguages() {
        Set<String> names = new TreeSet<>();
        for (String language : ReferenceCodegen.LANGUAGE_NAMES_IN) {
            ULocale locale = new ULocale(language);
            for (String code : ULocale.getISOLanguages()) {
                names.add(ULocale.getDisplayLanguage(code, locale));
            }
            for (Currency currency : Currency.getAvailableCurrencies()) {
                names.add(currency.getName(locale, Currency.LONG_NAME, null));
            }
        }
        assertTrue(names.size() > 2000, names.size() + " names");
        assertEquals(
                List.of(), names.stream().filter(NoCountryTest::isRareCountry).toList());
    }

    private static boolean isRareCountry(String text) {
        return Spellings.of(Fold.key(text)).stream()
                .anyMatch(spelling -> spelling.isCountry() && spelling.mark() == Spelling.Mark.RARE);
    }

    private static boolean isCountry(String text) {
        Resolution resolution = Represented.find(text, TODAY);
        return resolution.outcome() == Resolution.Outcome.FOUND
                && resolution.identities().get(0).kind() == Identity.Kind.COUNTRY;
    }

    @ParameterizedTest
    @CsvSource({
        "Niger,NE",
        "Nigeria,NG",
        "Dominica,DM",
        "Dominican Republic,DO",
        "Ireland,IE",
        "Northern Ireland,GB",
        "Jersey,JE",
        "New Jersey,",
        "Guinea-Bissau,GW",
        "Equatorial Guinea,GQ",
        "Papua New Guinea,PG",
        "Georgia,GE",
        "South Georgia,GS",
        "Samoa,WS",
        "American Samoa,AS",
        "Sudan,SD",
        "South Sudan,SS",
        "Luxembourg,LU",
        "Singapore,SG",
        "Monaco,MC",
        "Djibouti,DJ",
        "San Marino,SM",
        "Kuwait,KW",
        "Guatemala,GT",
        "Panama,PA",
        "Mexico,MX",
        "Slovakia,SK",
        "Slovenia,SI",
        "Austria,AT",
        "Australia,AU",
        "Mauritius,MU",
        "Mauritania,MR",
        "Gambia,GM",
        "Zambia,ZM",
        "Mali,ML",
        "Malawi,MW",
        "Macao,MO",
        "Lao,",
        "LAO,LA",
        "ms,",
        "MS,MS"
    })
    void whatIsNearlyTheSameIsKeptApart(String text, String code) {
        Resolution resolution = Represented.find(text, TODAY);
        String found = resolution.outcome() == Resolution.Outcome.FOUND
                ? resolution.identities().get(0).code()
                : null;
        assertEquals(code, found, resolution::toString);
    }

    @Test
    void codeIsWrittenInOneCase() {
        for (String text : List.of("LT", "lt", "LTU", "ltu")) {
            assertEquals("LT", Represented.find(text, TODAY).identities().get(0).code(), text);
        }
        for (String text : List.of("Lt", "Ltu", "lT", "LŤ")) {
            assertNotEquals(
                    Resolution.Outcome.FOUND, Represented.find(text, TODAY).outcome(), text);
        }
    }
}
