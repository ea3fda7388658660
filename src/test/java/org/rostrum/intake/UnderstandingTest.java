package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;
import org.rostrum.event.Question;
import org.rostrum.sheet.ReadOptions;
import org.rostrum.sheet.SheetTable;
import org.rostrum.sheet.Sheets;

class UnderstandingTest {
    private static List<String> questions(Understanding understanding) {
        return understanding.questions().stream().map(Question::toString).toList();
    }

    private static List<String> affiliations(Understanding understanding) {
        return Lists.entries(understanding).stream()
                .map(e -> e.affiliation().key())
                .toList();
    }

    private static MappingOptions options(String map, String set, String value) {
        return MappingOptions.parse(
                map.isEmpty() ? List.of() : List.of(map.split(" ")),
                set.isEmpty() ? List.of() : List.of(set),
                value.isEmpty() ? List.of() : List.of(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "First name;Name;Country | given_name family_name represented",
                        "Name;Surname;Country | given_name family_name represented",
                        "Name;Country;Position | full_name represented position",
                "Vorname;Name;Land | given_name family_name represented",
                        "Nom;Prénom;Pays | family_name given_name represented",
                        "Nombre;Apellidos;País | given_name family_name represented",
                "Имя;Фамилия;Страна | given_name family_name represented",
                        "Nome;Cognome;Paese | given_name family_name represented",
                        "Vardas;Šalis;Pareigos | full_name represented position",
                "First name;Last name;Name | given_name family_name not_understood",
                        "Surname;Phone;Mobile phone | family_name phone not_understood"
            })
    void headingsExplainEachOther(String headings, String meanings) {
        assertEquals(
                meanings,
                String.join(
                        " ",
                        Lists.meanings(Lists.understand(headings.replace(';', '|'), "Aa|Bb|Cc", "Dd|Ee|Ff")
                                .tables()
                                .get(0))));
    }

    @Test
    void twoColumnsForTheFamilyNameAreAsked() {
        Understanding understanding = Lists.understand("Surname|Family name|Country", "Kelmė|Balta|Estonia");
        assertEquals(
                List.of(
                        "column “Surname” (A) and column “Family name” (B) both seem to be the family name, give --map A=family_name or --map B=family_name"),
                questions(understanding));
        assertEquals(
                List.of(),
                questions(Understanding.of(
                        Lists.tables("Surname|Family name|Country", "Kelmė|Balta|Estonia"),
                        options("B=family_name", "", ""),
                        Lists.ON)));
    }

    @Test
    void sheetsOfInstructionsAndOfValuesAreLeftOut() {
        List<SheetTable> tables = Sheets.open(
                        Path.of("src/test/sheets/form-with-instructions.xlsx"), "form.xlsx", ReadOptions.BY_EVIDENCE)
                .stream()
                .map(SheetTable::find)
                .toList();
        Understanding understanding = Understanding.of(tables, options("", "", ""), Lists.ON);
        assertEquals(
                List.of(
                        "Instructions: no row of it is a record",
                        "Values: no column has names of people (A “Title”, B “Role”, C “Diet”)"),
                understanding.notTaken().stream()
                        .map(left -> left.understood().table().sheet().reading().sheet() + ": " + left.because())
                        .toList());
        assertEquals(List.of(), understanding.questions());
        assertEquals(1, understanding.tables().size());
    }

    @Test
    void firstColumnThatMayBeNamesIsAskedAbout() {
        Understanding understanding =
                Lists.understand("Hotel|Wer", "Vilija|Ida Larsen", "Neris|Per Holm", "Vilija|Ole Lie");
        assertEquals(List.of(), understanding.notTaken());
        assertEquals(1, understanding.questions().size());
    }

    @Test
    void listWithoutKnownHeadingsIsAsked() {
        String[] list = {"Foo|Bar|Baz", "alpha|beta|gamma", "delta|epsilon|zeta"};
        assertEquals(
                List.of(
                        "list.csv: no heading of row 1 is known (A “Foo”, B “Bar”, C “Baz”), give --map A=full_name, or --map A=given_name --map B=family_name with the letters of the columns that have the names"),
                questions(Lists.understand(list)));
        Understanding answered = Understanding.of(
                Lists.tables(list), options("A=given_name B=family_name Baz=position", "country=LT", ""), Lists.ON);
        assertEquals(List.of(), questions(answered));
        assertEquals(
                List.of(
                        "{GIVEN_NAME=alpha, FAMILY_NAME=beta, POSITION=gamma} LT",
                        "{GIVEN_NAME=delta, FAMILY_NAME=epsilon, POSITION=zeta} LT"),
                Lists.entries(answered).stream()
                        .map(e -> e.values() + " " + e.affiliation().key())
                        .toList());
    }

    @Test
    void listInAnUnknownLanguageIsAskedThoughAHeadingLooksKnown() {
        String[] list = {
            "Land|Naam|Amp|Instansie|Geslag", "Estland|Märt Õun|Hoof|Polisie|M", "Letland|Dace Ozola|Hoof|Doeane|V"
        };
        assertEquals(
                List.of(
                        "list.csv: only 2 of 5 headings are known; not C “Amp”, D “Instansie”, E “Geslag”, give --map with the letter and the meaning of each column, as in --map C=position, or =ignore for one that is not needed"),
                questions(Lists.understand(list)));
        assertEquals(
                List.of(),
                questions(Understanding.of(
                        Lists.tables(list),
                        options("C=position D=organisation E=sex", "", "E:M=male,V=female"),
                        Lists.ON)));
    }

    @Test
    void familyNamesBesideAnUnknownHeadingAreAsked() {
        String[] list = {"Исем|Фамилия|Организация|Пол", "Иван|Иванов|Полиция|М", "Мария|Петрова|Таможня|Ж"};
        assertEquals(
                List.of(
                        "list.csv: no column is known to have the given names; not known is A “Исем”, give --map A=given_name, or =ignore where the list has no given names"),
                questions(Lists.understand(list)));
        assertEquals(
                List.of(), questions(Understanding.of(Lists.tables(list), options("A=given_name", "", ""), Lists.ON)));
    }

    @Test
    void namesOfOneWordAreAsked() {
        String[] list = {
            "Name|Imię|Country|Position",
            "Biały|Jan|Poland|Expert",
            "Ozola|Dace|Latvia|Expert",
            "Õun|Märt|Estonia|Expert"
        };
        assertEquals(
                List.of("given_name", "family_name"),
                Lists.meanings(Lists.understand("First|Name", "Jan|Biały", "Dace|Ozola", "Märt|Õun")
                        .tables()
                        .get(0)));
        assertEquals(List.of(), questions(Lists.understand(list)));
        String[] nicknames = {
            "Name|Alias|Country|Position",
            "Biały|Jan|Poland|Expert",
            "Ozola|Dace|Latvia|Expert",
            "Õun|Märt|Estonia|Expert"
        };
        assertEquals(
                List.of(
                        "column “Name” (A): 3 of 3 names are one word only; where is the other name?, give --map A=family_name and --map with the letter of the other column and =given_name, or --map A=full_name to take them as they are"),
                questions(Lists.understand(nicknames)));
        assertEquals(
                List.of(),
                questions(Understanding.of(Lists.tables(nicknames), options("A=full_name", "", ""), Lists.ON)));
    }

    @Test
    void fioHasTheFamilyNameFirst() {
        Understanding understanding = Lists.understand("Ф.И.О.|Страна", "Озолс Янис|Латвия", "ПЕТРОВА АННА|Эстония");
        assertEquals(
                List.of("Янис/Озолс", "Анна/Петрова"),
                Lists.entries(understanding).stream()
                        .map(e -> e.values().get(Field.GIVEN_NAME) + "/"
                                + e.values().get(Field.FAMILY_NAME))
                        .toList());
    }

    @Test
    void placeInTheDelegationIsTheRoleWhereTheTitleIsThePosition() {
        Understanding understanding = Lists.understand(
                "Nom et prénom|Titre|Qualité|Pays",
                "LEFÈVRE Jean|Inspecteur|Chef de délégation|France",
                "DUPONT Anne|Cheffe de bureau|Membre|France",
                "MARTIN Luc|Attaché|Membre|France");
        assertEquals(
                List.of("full_name", "position", "role", "represented"),
                Lists.meanings(understanding.tables().get(0)));
        assertEquals(
                List.of("head", "delegate", "delegate"),
                Lists.entries(understanding).stream()
                        .map(e -> e.values().get(Field.ROLE))
                        .toList());
    }

    @Test
    void totalIsNoPerson() {
        TableUnderstanding table = Lists.understand(
                        "Country|First name|Surname|E-mail",
                        "Latvia|Dace|Ozola|a@example.org",
                        "Latvia|Uldis|Koks|b@example.org",
                        "Total|2||")
                .tables()
                .get(0);
        assertEquals(List.of(new Skipped(4, "a total")), table.skipped());
        assertEquals("2", Long.toString(table.rows()));
    }

    @Test
    void nationalityOrOrganisationIsToldByContent() {
        assertEquals(
                List.of("represented", "full_name"),
                Lists.meanings(Lists.understand(
                                "Nationality / Organisation|Name",
                                "Latvia|Dace OZOLA",
                                "Poland|Jan BIAŁY",
                                "UNODC|Ann LEE")
                        .tables()
                        .get(0)));
        assertEquals(
                List.of("not_understood", "full_name"),
                Lists.meanings(
                        Lists.understand("Nationality|Name", "Latvia|Dace OZOLA", "Poland|Jan BIAŁY", "Latvia|Ann LEE")
                                .tables()
                                .get(0)));
    }

    @Test
    void listWithoutNamesIsAsked() {
        assertEquals(
                1,
                Lists.understand("Country|Position|E-mail", "Estonia|Expert|a@example.org")
                        .questions()
                        .size());
    }

    @Test
    void columnsWithoutHeadingAreToldByContent() {
        TableUnderstanding table = Lists.understand(
                        "Surname|Position||",
                        "Kelmė|Expert|a@example.org|Estonia",
                        "Balta|Expert|b@example.org|Latvia",
                        "Ruda|Expert|c@example.org|Poland")
                .tables()
                .get(0);
        assertEquals(List.of("family_name", "position", "email", "represented"), Lists.meanings(table));
        assertEquals(
                List.of("content: 3 of 3 are e-mail addresses", "content: 3 of 3 are known countries or organisations"),
                table.columns().stream().skip(2).map(ColumnMeaning::evidence).toList());
    }

    @Test
    void titleWithoutTitlesIsThePosition() {
        assertEquals(
                List.of("full_name", "position", "represented"),
                Lists.meanings(Lists.understand(
                                "Name|Title|Country", "Rasa KELMĖ|Head of Unit|Lithuania", "Ona BALTA|Expert|Latvia")
                        .tables()
                        .get(0)));
        assertEquals(
                List.of("full_name", "honorific", "represented"),
                Lists.meanings(
                        Lists.understand("Name|Title|Country", "Rasa KELMĖ|Ms.|Lithuania", "Ona BALTA|Dr.|Latvia")
                                .tables()
                                .get(0)));
    }

    @Test
    void functionThatIsARoleIsARoleElseThePosition() {
        Understanding roles = Lists.understand(
                "Name|Function|Country",
                "Rasa KELMĖ|Head of Delegation|Lithuania",
                "Ona BALTA|Interpreter|Lithuania",
                "Jan BIAŁY|Délégué|Poland");
        assertEquals(
                List.of("head", "interpreter", "delegate"),
                Lists.entries(roles).stream()
                        .map(e -> e.values().get(Field.ROLE))
                        .toList());
        Understanding positions = Lists.understand(
                "Name|Function|Country",
                "Rasa KELMĖ|Customs Inspector|Lithuania",
                "Ona BALTA|Chief of Police|Lithuania");
        assertEquals(
                List.of("full_name", "position", "represented"),
                Lists.meanings(positions.tables().get(0)));
    }

    @Test
    void countryOfABlockIsCarriedDown() {
        Understanding understanding = Lists.understand(
                "Country|Name|Position",
                "Estonia|Märt ÕUN|Expert",
                "|Külli PÕLD|Expert",
                "Latvia|Dace OZOLA|Expert",
                "|Uldis KOKS|Expert");
        assertEquals(List.of("EE", "EE", "LV", "LV"), affiliations(understanding));
        assertEquals(
                List.of("column “Country” (A): country filled down from row 2; 2 rows take the value above them"),
                understanding.tables().get(0).notes());
    }

    @Test
    void forgottenCountryIsNotFilled() {
        Understanding understanding = Lists.understand(
                "Country|Name|Position",
                "Estonia|Märt ÕUN|Expert",
                "Estonia|Külli PÕLD|Expert",
                "|Dace OZOLA|Expert",
                "Latvia|Uldis KOKS|Expert",
                "Latvia|Ilze LAPA|Expert");
        assertEquals(List.of("EE", "EE", "as-sent:", "LV", "LV"), affiliations(understanding));
        assertEquals(
                List.of("column “Country” (A) is empty in 1 row, the first is row 4"),
                understanding.tables().get(0).notes());
    }

    @Test
    void emptyCellsBelowTheLastCountryAreNoBlock() {
        Understanding understanding = Lists.understand(
                "Χώρα|Όνομα|Φορέας",
                "Ελλάδα|Γεώργιος ΠΑΠΠΑΣ|Υπουργείο",
                "Κύπρος|Μαρία ΧΡΗΣΤΟΥ|Υπουργείο",
                "|Ελένη ΙΩΑΝΝΟΥ|Κοινή Γραμματεία");
        assertEquals(
                "column “Χώρα” (A) is empty in 1 row, the first is row 4",
                understanding.tables().get(0).notes().get(0));
        assertEquals("CY", affiliations(understanding).get(1));
        assertNotEquals("CY", affiliations(understanding).get(2));
    }

    @Test
    void positionThatNamesTheHeadOfADelegationIsTheRoleToo() {
        Understanding understanding = Lists.understand(
                "ФИО|Должность|Делегация",
                "ПЕТРОВ Пётр|Глава делегации|Беларусь",
                "СИДОРОВА Анна|Глава|Беларусь",
                "КИМ Виктор|Советник|Казахстан");
        assertEquals(
                List.of("head", "", ""),
                Lists.entries(understanding).stream()
                        .map(e -> e.values().get(Field.ROLE))
                        .toList());
        assertTrue(
                understanding
                        .tables()
                        .get(0)
                        .notes()
                        .contains(
                                "column “Должность” (B): 1 position names the head of a delegation; there is no column for it"));
    }

    @Test
    void rolesInFrontOfNamesAreToldWithoutAHeading() {
        Understanding understanding = Lists.understand(
                "Head of Delegation:|Mr. Vytautas KAZLAUSKAS|vytautas.kazlauskas@example.org",
                "Members:|Ms. Rasa JONAITĖ|rasa.jonaite@example.org",
                "|Mr. Tomas BALSYS|tomas.balsys@example.org",
                "Head of Delegation:|Ms. Ilze BĒRZIŅA|ilze.berzina@example.org");
        assertEquals(
                List.of("role", "full_name", "email"),
                Lists.meanings(understanding.tables().get(0)));
    }

    @Test
    void linesBelowNamesAreThePosition() {
        Understanding understanding = Lists.understand(
                "Name and title|Country",
                "\"Mr. Jānis KALNIŅŠ\nHead of Unit,\nState Police\njanis.kalnins@example.org\"|Latvia",
                "\"Ms. Līga\nOZOLA\"|Latvia",
                "\"Mr. Märt TAMM\nAdviser\"|Estonia");
        List<Entry> entries = Lists.entries(understanding);
        assertEquals(
                List.of(
                        "Jānis|Kalniņš|Head of Unit, State Police|janis.kalnins@example.org",
                        "Līga|Ozola||",
                        "Märt|Tamm|Adviser|"),
                entries.stream()
                        .map(e -> String.join(
                                "|",
                                e.values().get(Field.GIVEN_NAME),
                                e.values().get(Field.FAMILY_NAME),
                                e.values().get(Field.POSITION),
                                e.values().get(Field.EMAIL)))
                        .toList());
        assertTrue(
                understanding
                        .tables()
                        .get(0)
                        .notes()
                        .contains(
                                "column “Name and title” (A): the first part of a cell is the name; what stands behind it is the position"));
    }

    @Test
    void partsBehindNamesAreThePositionWhereTheHeadingSaysSo() {
        Understanding understanding = Lists.understand(
                "Name, position|Country",
                "Jānis Kalniņš, Head of Unit|Latvia",
                "Märt Tamm, Adviser, Police|Estonia",
                "Rasa Kelmė|Lithuania");
        assertEquals(
                List.of("Kalniņš|Head of Unit", "Tamm|Adviser, Police", "Kelmė|"),
                Lists.entries(understanding).stream()
                        .map(e -> e.values().get(Field.FAMILY_NAME) + "|"
                                + e.values().get(Field.POSITION))
                        .toList());
    }

    @Test
    void familyAndGivenNameUnderOneHeadingAreTold() {
        Understanding understanding = Lists.understand(
                "Nr.|Name||Delegation",
                "|Nachname|Vorname|",
                "1|Müller|Hans|Deutschland",
                "2|Große|Ute|Deutschland",
                "3|Dupont|Jean|Frankreich");
        assertEquals(
                List.of("number", "family_name", "given_name", "represented"),
                Lists.meanings(understanding.tables().get(0)));
        assertEquals(List.of(), understanding.questions());
    }

    @Test
    void headingsBelowEachOtherHeadColumns() {
        Understanding understanding = Lists.understand(
                "REGISTRATION FORM||",
                "||",
                "Family name:|KELMĖ|OZOLA",
                "First name:|Rasa|Dace",
                "Country:|Lithuania|Latvia",
                "E-mail:|rasa@example.org|dace@example.org");
        assertEquals(
                List.of("2 Rasa Kelmė LT", "3 Dace Ozola LV"),
                Lists.entries(understanding).stream()
                        .map(e -> e.origin().row() + " " + e.values().get(Field.GIVEN_NAME) + " "
                                + e.values().get(Field.FAMILY_NAME) + " "
                                + e.affiliation().country())
                        .toList());
        assertEquals(
                List.of("the headings stand below each other; each column is read as a row, column B as row 2"),
                understanding.tables().get(0).notes());
    }

    @Test
    void sheetThatExplainsTheColumnsOfAListIsNoForm() {
        List<SheetTable> tables = new ArrayList<>(Lists.tables("Surname|First name|Country", "Kelmė|Rasa|Lithuania"));
        tables.addAll(Lists.tables(
                "Surname|as in the passport",
                "First name|all of them",
                "Country|whom you represent",
                "E-mail|your own"));
        Understanding understanding = Understanding.of(tables, options("", "", ""), Lists.ON);
        assertEquals(
                List.of("Kelmė"),
                Lists.entries(understanding).stream()
                        .map(e -> e.values().get(Field.FAMILY_NAME))
                        .toList());
    }

    @Test
    void nameInTwoLinesIsAName() {
        Understanding understanding = Lists.understand(
                "Name|Country", "\"Jānis\nKalniņš\"|Latvia", "\"Maria Anna\nOZOLA\"|Latvia", "Märt Tamm|Estonia");
        assertEquals(
                List.of("Kalniņš", "Ozola", "Tamm"),
                Lists.entries(understanding).stream()
                        .map(e -> e.values().get(Field.FAMILY_NAME))
                        .toList());
    }

    @Test
    void onlyCountryOfAListIsCarriedDown() {
        Understanding understanding = Lists.understand(
                "Country|Name|Position", "Estonia|Märt ÕUN|Expert", "|Külli PÕLD|Expert", "|Dace OZOLA|Expert");
        assertEquals(List.of("EE", "EE", "EE"), affiliations(understanding));
    }

    @Test
    void ofTwoColumnsOfPositionsTheOneWithTitlesIsThatOfTheTitles() {
        Understanding understanding = Lists.understand(
                "Unvanı|Adı|Soyadı|Görevi|Ülkesi",
                "Sayın|Ayşe|YILMAZ|Daire Başkanı|Türkiye",
                "Dr.|Gülşen|ŞENTÜRK|Müşavir|Türkiye");
        assertEquals(
                List.of("honorific", "given_name", "family_name", "position", "represented"),
                Lists.meanings(understanding.tables().get(0)));
    }

    @Test
    void countryAloneInItsRowHeadsTheRowsBelow() {
        Understanding understanding = Lists.understand(
                "Country|Name|Position",
                "Estonia||",
                "|Märt ÕUN|Expert",
                "|Külli PÕLD|Analyst",
                "Latvia||",
                "|Dace OZOLA|Expert",
                "|Uldis KOKS|Analyst");
        assertEquals(List.of("EE", "EE", "LV", "LV"), affiliations(understanding));
        assertEquals(
                List.of(
                        new Skipped(2, "nothing but “Estonia” in the row"),
                        new Skipped(5, "nothing but “Latvia” in the row")),
                understanding.tables().get(0).skipped());
    }

    @Test
    void organisationStandsForThoseWithoutACountry() {
        Understanding understanding = Lists.understand(
                "Name|Country|Organisation", "Märt ÕUN|Estonia|Police", "Külli PÕLD|Estonia|Customs", "Ann LEE||UNODC");
        assertEquals(List.of("EE", "EE", "org:unodc"), affiliations(understanding));
    }

    @Test
    void representedOrganisationIsTheOrganisationOfThoseWhoNameNone() {
        Understanding understanding = Lists.understand(
                "Name|Country|Position",
                "Märt ÕUN|Estonia|Expert",
                "Ann LEE|United Nations Office on Drugs and Crime|Expert");
        assertEquals(
                List.of("", "UNODC"),
                Lists.entries(understanding).stream()
                        .map(e -> e.values().get(Field.ORGANISATION))
                        .toList());
    }

    @Test
    void ambiguousCountryIsAsked() {
        String[] list = {"Name|Country", "Jean KABILA|Congo", "Märt ÕUN|Estonia"};
        List<Question> questions = Lists.understand(list).questions();
        assertEquals(1, questions.size());
        assertTrue(
                questions.get(0).text().startsWith("column “Country” (B), row 2: “Congo” may be "),
                questions.get(0).text());
        assertTrue(
                questions.get(0).option().contains("--value Country:Congo=CD"),
                questions.get(0).option());
        Understanding answered = Understanding.of(Lists.tables(list), options("", "", "Country:Congo=CD"), Lists.ON);
        assertEquals(List.of(), answered.questions());
        assertEquals(List.of("CD", "EE"), affiliations(answered));
    }

    @Test
    void unknownCountryIsCountedAndKeptAsSent() {
        TableUnderstanding table = Lists.understand(
                        "Name|Country",
                        "Märt ÕUN|Estonia",
                        "Külli PÕLD|Atlantis",
                        "Dace OZOLA|Latvia",
                        "Uldis KOKS|Atlantis")
                .tables()
                .get(0);
        assertEquals(
                "Atlantis [3, 5] 2",
                table.unknown().stream()
                        .map(s -> s.text() + " " + s.rows() + " " + s.count())
                        .reduce("", String::concat));
        assertEquals(
                List.of("EE", "as-sent:atlantis", "LV", "as-sent:atlantis"),
                Lists.taken(table).stream()
                        .map(t -> t.entry().orElseThrow().affiliation().key())
                        .toList());
    }

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
                questions(Lists.understand(list)));
        Understanding answered = Understanding.of(Lists.tables(list), options("", "", "Arrival:order=mdy"), Lists.ON);
        assertEquals(
                List.of("2010-10-11", "2010-11-10"),
                Lists.entries(answered).stream()
                        .map(e -> e.values().get(Field.ARRIVAL))
                        .toList());
    }

    @Test
    void cellThatCannotBeTakenInIsNoted() {
        TableUnderstanding table = Lists.understand(
                        "Surname|Country|Arrival|Role",
                        "Kelmė|Estonia|19.10.2010|Head of Delegation",
                        "Balta|Latvia|evening|Delegate",
                        "Ruda|Latvia|n/a|Magician")
                .tables()
                .get(0);
        assertEquals(
                List.of(
                        "row 3, column “Arrival” (C): “evening” is no date",
                        "row 4, column “Role” (D): “Magician” is no role"),
                table.troubles().stream().map(CellNote::toString).toList());
        assertEquals(
                "", Lists.taken(table).get(1).entry().orElseThrow().values().get(Field.ARRIVAL));
    }

    @Test
    void headingIsFoundByItsWordsWhereTheShapeMisleads() {
        TableUnderstanding table = Lists.understand(
                        "Seminar|Vilnius|2010",
                        "List|of|people",
                        "Surname|Country|E-mail",
                        "Kelmė|Estonia|a@example.org",
                        "Balta|Latvia|b@example.org")
                .tables()
                .get(0);
        assertEquals(3, table.table().header().orElseThrow().number());
        assertEquals(2, table.rows());
    }

    @Test
    void nothingOnASheetIsNoTable() {
        assertEquals(
                2,
                Understanding.of(
                                Stream.concat(
                                                Lists.tables("Surname|Country", "Kelmė|Estonia").stream(),
                                                Lists.tables("Surname|Country", "Balta|Latvia").stream())
                                        .toList(),
                                MappingOptions.NONE,
                                Lists.ON)
                        .tables()
                        .size());
    }

    @Test
    void ownExportIsTakenInAgain() {
        Understanding understanding = Lists.understand(
                "id|honorific|given_name|family_name|sex|delegation|category|country|country_name|role|status|source",
                "17|Ms.|Rasa|Kelmė|F|Lithuania|host|LT|Lithuania|head|registered|a.csv:3");
        assertEquals(List.of(), understanding.questions());
        assertEquals(
                List.of(
                        "17 LT/host {HONORIFIC=Ms., GIVEN_NAME=Rasa, FAMILY_NAME=Kelmė, SEX=F, ROLE=head, STATUS=registered}"),
                Lists.entries(understanding).stream()
                        .map(e -> e.id() + " " + e.affiliation().key() + " " + e.values())
                        .toList());
    }

    @Test
    void everyRowBelowTheHeadingComesOutOnce() {
        TableUnderstanding table = Lists.understand(
                        "No|Surname|Country",
                        "1|Kelmė|Estonia",
                        "||",
                        "2||",
                        "No|Surname|Country",
                        "|LATVIA|",
                        "3|Balta|Latvia",
                        "4|Ruda|Latvia",
                        "5|Oja|Estonia")
                .tables()
                .get(0);
        assertEquals(
                List.of(
                        "2 ",
                        "3 blank row",
                        "4 nothing but a running number in the row",
                        "5 the heading once more",
                        "6 nothing but “LATVIA” in the row",
                        "7 ",
                        "8 ",
                        "9 "),
                Lists.taken(table).stream()
                        .map(t -> t.origin().row() + " " + t.skippedBecause())
                        .toList());
        assertEquals("4 4", table.rows() + " " + table.skippedCount());
    }

    @Test
    void cellThatSaysNothingIsNoCountry() {
        Understanding understanding = Lists.understand(
                "Name|Country", "Märt ÕUN|Estonia", "Külli PÕLD|N/A", "Dace OZOLA|Estonia", "Jane DOE|NA");
        assertEquals(List.of("EE", "as-sent:", "EE", "NA"), affiliations(understanding));
        assertEquals(List.of(), understanding.tables().get(0).unknown());
    }

    @Test
    void wordsThatTheUserExplainsAreFollowed() {
        Understanding understanding = Understanding.of(
                Lists.tables(
                        "Name|Role|Country|Head",
                        "Rasa KELMĖ|Magician|Lithuania|boss",
                        "Ona BALTA|Wizard|Lithuania|nope"),
                MappingOptions.parse(
                        List.of(),
                        List.of("status=accredited"),
                        List.of("Role:Magician=adviser,Wizard=expert", "D:boss=head,nope=no")),
                Lists.ON);
        assertEquals(List.of(), understanding.questions());
        assertEquals(List.of(), understanding.tables().get(0).troubles());
        assertEquals(
                List.of("head accredited", "expert accredited"),
                Lists.entries(understanding).stream()
                        .map(e -> e.values().get(Field.ROLE) + " " + e.values().get(Field.STATUS))
                        .toList());
    }
}
