package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.event.Field;
import org.rostrum.sheet.ReadOptions;
import org.rostrum.sheet.SheetTable;
import org.rostrum.sheet.Sheets;

class UnderstandingTest {
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
                Lists.questions(understanding));
        assertEquals(
                List.of(),
                Lists.questions(Understanding.of(
                        Lists.tables("Surname|Family name|Country", "Kelmė|Balta|Estonia"),
                        Lists.options("B=family_name", "", ""),
                        Lists.ON)));
    }

    @Test
    void sheetsOfInstructionsAndOfValuesAreLeftOut() {
        List<SheetTable> tables = Sheets.open(
                        Path.of("src/test/sheets/form-with-instructions.xlsx"), "form.xlsx", ReadOptions.BY_EVIDENCE)
                .stream()
                .map(SheetTable::find)
                .toList();
        Understanding understanding = Understanding.of(tables, Lists.options("", "", ""), Lists.ON);
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
                Lists.questions(Lists.understand(list)));
        Understanding answered = Understanding.of(
                Lists.tables(list),
                Lists.options("A=given_name B=family_name Baz=position", "country=LT", ""),
                Lists.ON);
        assertEquals(List.of(), Lists.questions(answered));
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
                Lists.questions(Lists.understand(list)));
        assertEquals(
                List.of(),
                Lists.questions(Understanding.of(
                        Lists.tables(list),
                        Lists.options("C=position D=organisation E=sex", "", "E:M=male,V=female"),
                        Lists.ON)));
    }

    @Test
    void familyNamesBesideAnUnknownHeadingAreAsked() {
        String[] list = {"Исем|Фамилия|Организация|Пол", "Иван|Иванов|Полиция|М", "Мария|Петрова|Таможня|Ж"};
        assertEquals(
                List.of(
                        "list.csv: no column is known to have the given names; not known is A “Исем”, give --map A=given_name, or =ignore where the list has no given names"),
                Lists.questions(Lists.understand(list)));
        assertEquals(
                List.of(),
                Lists.questions(Understanding.of(Lists.tables(list), Lists.options("A=given_name", "", ""), Lists.ON)));
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

    @Test
    void programmeBesideAListIsLeftOut() {
        Understanding understanding = Understanding.of(
                List.of(
                        Lists.tables("Country|Name|E-mail", "Latvia|Ms. Ieva OZOLA|ieva@example.org")
                                .get(0),
                        Lists.tables("09:00|Registration", "09:30 - 10:00|Opening Session", "10:00|Coffee Break")
                                .get(0)),
                MappingOptions.NONE,
                Lists.ON);
        assertEquals(List.of(), Lists.questions(understanding));
        assertEquals(
                List.of("its first column has times of day, as a programme"),
                understanding.notTaken().stream().map(NotTaken::because).toList());
    }
}
