package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.event.Field;
import org.rostrum.sheet.SheetTable;

/** Lists that say only above a block of rows, or on the sheet, who is represented. */
class BlocksTest {
    private static List<String> people(Understanding understanding) {
        assertEquals(List.of(), understanding.questions());
        return Lists.entries(understanding).stream()
                .map(e -> e.values().get(Field.FAMILY_NAME) + " "
                        + e.affiliation().key())
                .toList();
    }

    private static List<String> notes(Understanding understanding) {
        return understanding.tables().stream()
                .flatMap(table -> table.notes().stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "LATVIA = LATVIA",
                "Delegation of Latvia = Latvia",
                "Delegācija: Latvija = Latvija",
                "Délégation de la Lettonie = la Lettonie",
                "Делегация Латвия = Латвия",
                "Latvia / Lettonie = Latvia / Lettonie",
                "Country: Latvia = Latvia",
                "Observers = ''",
                "Riga, Latvia = ''",
                "Delegation = ''"
            })
    void headingOfABlockIsOneCountryAndNothingElse(String text, String name) {
        assertEquals(name, GroupName.of(text, Lists.ON).orElse(""));
    }

    @Test
    void countryAloneAboveTheFirstHeadingHeadsTheFirstBlock() {
        Understanding understanding = Lists.understand(
                "ALBANIA|||",
                "Family name|First name|Position|E-mail",
                "Hoxha|Ana|Adviser|a@example.org",
                "Leka|Ben|Expert|b@example.org",
                "|||",
                "BULGARIA|||",
                "Family name|First name|Position|E-mail",
                "Petrova|Iva|Director|c@example.org",
                "Dimov|Ivan|Expert|d@example.org");
        assertEquals(List.of("Hoxha AL", "Leka AL", "Petrova BG", "Dimov BG"), people(understanding));
        assertEquals(
                List.of(
                        "4 rows take the country or organisation that stands alone in a row above them (ALBANIA, BULGARIA), from row 3"),
                notes(understanding));
    }

    @ParameterizedTest
    @CsvSource({"UNODC", "Riga", "List of participants"})
    void whatElseStandsAboveTheFirstHeadingHeadsNothing(String title) {
        Understanding understanding = Lists.understand(
                title + "||",
                "Family name|First name|E-mail",
                "Hoxha|Ana|a@example.org",
                "BULGARIA||",
                "Dimov|Ivan|d@example.org");
        assertEquals(List.of("Hoxha as-sent:", "Dimov BG"), people(understanding));
    }

    @Test
    void countryAloneInARowHeadsTheBlockBelow() {
        Understanding understanding = Lists.understand(
                "No|Name|Position|E-mail",
                "LATVIA|||",
                "1|Ieva ŠĶĒLE|Inspector|a@example.org",
                "2|Jānis BĒRZIŅŠ|Inspector|b@example.org",
                "|||",
                "Delegation of Poland|||",
                "3|Jan BIAŁY|Expert|c@example.org",
                "|UNODC||",
                "4|Ann LEE|Adviser|d@example.org",
                "OBSERVERS|||",
                "5|Eva NORD|Adviser|e@example.org");
        assertEquals(
                List.of("Šķēle LV", "Bērziņš LV", "Biały PL", "Lee org:unodc", "Nord as-sent:"), people(understanding));
        assertEquals(
                List.of(
                        "nothing says who is represented in 1 row, the first is row 11; --map COLUMN=country names the column, --set country=CODE one for all",
                        "4 rows take the country or organisation that stands alone in a row above them (LATVIA, Poland, UNODC), from row 3",
                        "1 row takes its category from a row above that says nothing else (OBSERVERS), from row 11"),
                notes(understanding));
        assertEquals(
                List.of(
                        "2 nothing but “LATVIA” in the row",
                        "5 blank row",
                        "6 nothing but “Delegation of Poland” in the row",
                        "8 nothing but “UNODC” in the row",
                        "10 nothing but “OBSERVERS” in the row"),
                understanding.tables().get(0).skipped().stream()
                        .map(row -> row.row() + " " + row.reason())
                        .toList());
        assertEquals(
                "2 1",
                understanding.tables().get(0).countries() + " "
                        + understanding.tables().get(0).organisations());
    }

    @Test
    void countryOfTheRowGoesBeforeThatOfItsBlock() {
        Understanding understanding = Lists.understand(
                "No|Name|Country", "Latvia||", "1|Ieva ŠĶĒLE|Estonia", "2|Jānis BĒRZIŅŠ|", "3|Jan BIAŁY|Estonia");
        assertEquals(List.of("Šķēle EE", "Bērziņš LV", "Biały EE"), people(understanding));
    }

    @Test
    void kindsOfDelegationsAreNoPeople() {
        Understanding understanding = Lists.understand(
                "Name|Position",
                "MEMBER STATES|",
                "Latvia|",
                "Ieva ŠĶĒLE|Inspector",
                "INTERNATIONAL ORGANISATIONS|",
                "Europol|",
                "Jan BIAŁY|Expert");
        assertEquals(List.of("Šķēle LV", "Biały org:europol"), people(understanding));
    }

    @Test
    void sheetOfEachDelegationNamesIt() {
        Understanding understanding = Understanding.of(
                Lists.tables(Path.of("src/test/sheets/sheet-for-each-delegation.xlsx")), MappingOptions.NONE, Lists.ON);
        assertEquals(List.of("Šķēle LV", "Bērziņš LV", "Lee org:unodc", "Biały PL"), people(understanding));
        assertEquals(
                List.of(
                        "2 rows take the country or organisation from the name of the sheet: Latvia",
                        "1 row takes the country or organisation from the name of the sheet: UNODC",
                        "1 row takes the country or organisation from the title above the table: Poland"),
                notes(understanding));
    }

    @Test
    void titleThatNamesADelegationNamesItAndAPlaceDoesNot() {
        assertEquals(
                List.of("Šķēle LV", "Bērziņš LV"),
                people(Lists.understand(
                        "Delegation of Latvia||",
                        "Name|Position|E-mail",
                        "Ieva ŠĶĒLE|Inspector|a@example.org",
                        "Jānis BĒRZIŅŠ|Chief|b@example.org")));
        Understanding place = Lists.understand(
                "Latvia||",
                "Name|Position|E-mail",
                "Ieva ŠĶĒLE|Inspector|a@example.org",
                "Jānis BĒRZIŅŠ|Chief|b@example.org");
        assertEquals(List.of("Šķēle as-sent:", "Bērziņš as-sent:"), people(place));
        assertEquals(
                List.of(
                        "nothing says who is represented in 2 rows; --map COLUMN=country names the column, --set country=CODE one for all"),
                notes(place));
    }

    @Test
    void wordOfTheUserGoesBeforeTheTitle() {
        List<SheetTable> tables = Lists.tables(
                "Delegation of Latvia||",
                "Name|Position|E-mail",
                "Ieva ŠĶĒLE|Inspector|a@example.org",
                "Jānis BĒRZIŅŠ|Chief|b@example.org");
        assertEquals(
                List.of("Šķēle EE", "Bērziņš EE"),
                people(Understanding.of(
                        tables, MappingOptions.parse(List.of(), List.of("country=EE"), List.of()), Lists.ON)));
    }

    private static List<String> kinds(Understanding understanding) {
        assertEquals(List.of(), understanding.questions());
        return Lists.entries(understanding).stream()
                .map(e -> e.values().get(Field.FAMILY_NAME) + " "
                        + e.affiliation().key() + " "
                        + e.affiliation().category().code())
                .toList();
    }

    @Test
    void kindOfDelegationsHoldsDownToTheNext() {
        Understanding understanding = Lists.understand(
                "No|Name|Position|Country or organisation",
                "PARTICIPATING STATES|||",
                "1|Ieva ŠĶĒLE|Inspector|Latvia",
                "2|Jan BIAŁY|Expert|Poland",
                "HOST COUNTRY|||",
                "3|Rūta ŽUKAUSKAITĖ|Inspector|Lithuania",
                "PARTNERS FOR CO-OPERATION|||",
                "4|Aiko MORI|Adviser|Japan",
                "II. INTERNATIONAL ORGANISATIONS (2)|||",
                "5|Ann LEE|Adviser|UNODC",
                "6|Eva NORD|Adviser|Baltic Border Body",
                "Observers:|||",
                "7|Piet BOER|Adviser|Europol",
                "8|Ana RUIZ|Adviser|Spain");
        assertEquals(
                List.of(
                        "Šķēle LV state",
                        "Biały PL state",
                        "Žukauskaitė LT/host host",
                        "Mori JP/partner partner",
                        "Lee org:unodc international-organisation",
                        "Nord as-sent:baltic border body international-organisation",
                        "Boer org:europol international-organisation",
                        "Ruiz ES/other other"),
                kinds(understanding));
        assertEquals(
                List.of(
                        "7 rows take their category from a row above that says nothing else (PARTICIPATING STATES, HOST COUNTRY, PARTNERS FOR CO-OPERATION, …), from row 3"),
                notes(understanding));
        assertEquals(5, understanding.tables().get(0).skipped().size());
    }

    @Test
    void categoryOfTheRowGoesBeforeThatOfItsBlock() {
        Understanding understanding = Lists.understand(
                "Name|Country|Category|E-mail",
                "OBSERVERS|||",
                "Ieva ŠĶĒLE|Latvia|Participating State|a@example.org",
                "Aiko MORI|Japan||b@example.org");
        assertEquals(List.of("Šķēle LV state", "Mori JP/other other"), kinds(understanding));
        assertEquals(
                List.of("1 row takes its category from a row above that says nothing else (OBSERVERS), from row 4"),
                notes(understanding));
    }

    @Test
    void countriesStandBelowTheirKind() {
        Understanding understanding = Lists.understand(
                "Name|Position",
                "HOST COUNTRY|",
                "Lithuania|",
                "Rūta ŽUKAUSKAITĖ|Inspector",
                "PARTICIPATING STATES|",
                "Latvia|",
                "Ieva ŠĶĒLE|Inspector",
                "Poland|",
                "Jan BIAŁY|Expert",
                "INTERNATIONAL ORGANISATIONS|",
                "Baltic Border Body|",
                "Eva NORD|Expert");
        assertEquals(
                List.of("Žukauskaitė LT/host host", "Šķēle LV state", "Biały PL state"),
                kinds(understanding).subList(0, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ORGANISATIONS INTERNATIONALES | international-organisation",
                "États participants : | state",
                "PAYS HÔTE | host",
                "Observateurs | other",
                "TEILNEHMERSTAATEN | state",
                "Beobachter (4) | other",
                "Gastland | host",
                "ГОСУДАРСТВА-УЧАСТНИКИ | state",
                "Международные организации | international-organisation",
                "Наблюдатели | other",
                "Принимающая страна | host",
                "ORGANIZACIONES INTERNACIONALES | international-organisation",
                "1. Estados participantes | state",
                "País anfitrión | host",
                "Observadores | other",
                "Partners for Co-operation | partner",
                "Non-governmental organizations | ngo",
                "Ieva Šķēle | ''",
                "Latvia | ''",
                "Participants | ''",
                "Session 2 | ''",
                "International organisations present | ''"
            })
    void kindOfDelegationsIsNamedAloneInSeveralLanguages(String text, String category) {
        assertEquals(category, CategoryName.of(text).map(c -> c.code()).orElse(""));
    }
}
