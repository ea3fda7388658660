package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.event.Field;
import org.rostrum.event.Question;

class RepresentedRowsTest {
    @Test
    void countryOfABlockIsCarriedDown() {
        Understanding understanding = Lists.understand(
                "Country|Name|Position",
                "Estonia|Märt ÕUN|Expert",
                "|Külli PÕLD|Expert",
                "Latvia|Dace OZOLA|Expert",
                "|Uldis KOKS|Expert");
        assertEquals(List.of("EE", "EE", "LV", "LV"), Lists.affiliations(understanding));
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
        assertEquals(List.of("EE", "EE", "as-sent:", "LV", "LV"), Lists.affiliations(understanding));
        assertEquals(
                List.of("column “Country” (A) is empty in 1 row, the first is row 4"),
                understanding.tables().get(0).notes());
    }

    @Test
    void stateBesideAnOrganisationIsRepresented() {
        Understanding understanding = Lists.understand(
                "Name|Institution, Country",
                "Märt ÕUN|Ministry of Justice, Estonia",
                "Dace OZOLA|Latvia, State Police",
                "Uldis KOKS|KNAB – Latvia",
                "Anna ALDER|Berlin, Germany",
                "Jan KOWAL|Ministry of Justice, Department for Estonia");
        assertEquals(
                List.of(
                        "EE",
                        "LV",
                        "LV",
                        "as-sent:berlin germany",
                        "as-sent:ministry of justice department for estonia"),
                Lists.affiliations(understanding));
        assertEquals(
                List.of("Ministry of Justice", "State Police", "KNAB", "", ""),
                Lists.values(understanding, Field.ORGANISATION));
        assertTrue(
                understanding
                        .tables()
                        .get(0)
                        .notes()
                        .contains(
                                "3 cells name an organisation beside its country (“Ministry of Justice, Estonia”): the country is represented"));
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
        assertEquals("CY", Lists.affiliations(understanding).get(1));
        assertNotEquals("CY", Lists.affiliations(understanding).get(2));
    }

    @Test
    void onlyCountryOfAListIsCarriedDown() {
        Understanding understanding = Lists.understand(
                "Country|Name|Position", "Estonia|Märt ÕUN|Expert", "|Külli PÕLD|Expert", "|Dace OZOLA|Expert");
        assertEquals(List.of("EE", "EE", "EE"), Lists.affiliations(understanding));
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
        assertEquals(List.of("EE", "EE", "LV", "LV"), Lists.affiliations(understanding));
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
        assertEquals(List.of("EE", "EE", "org:unodc"), Lists.affiliations(understanding));
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
        Understanding answered =
                Understanding.of(Lists.tables(list), Lists.options("", "", "Country:Congo=CD"), Lists.ON);
        assertEquals(List.of(), answered.questions());
        assertEquals(List.of("CD", "EE"), Lists.affiliations(answered));
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

    @Test
    void cellThatSaysNothingIsNoCountry() {
        Understanding understanding = Lists.understand(
                "Name|Country", "Märt ÕUN|Estonia", "Külli PÕLD|N/A", "Dace OZOLA|Estonia", "Jane DOE|NA");
        assertEquals(List.of("EE", "as-sent:", "EE", "NA"), Lists.affiliations(understanding));
        assertEquals(List.of(), understanding.tables().get(0).unknown());
    }

    @Test
    void countryInBracketsBehindTheOrganisationIsRepresentedWhereNothingElseSaysWho() {
        Understanding understanding = Lists.understand(
                "Name|Organisation",
                "Rasa KELMĖ|Ministry of Justice (Lithuania)",
                "Anna LEE|UNODC",
                "Jan KOS|Customs (Central Region)");
        assertEquals(List.of("LT", "org:unodc", "as-sent:"), Lists.affiliations(understanding));
        assertTrue(
                understanding
                        .tables()
                        .get(0)
                        .notes()
                        .contains(
                                "1 row takes the country in brackets behind the organisation (“Ministry of Justice (Lithuania)”)"));
    }

    @Test
    void abbreviationOfAStateIsThatOfTheLanguageOfTheList() {
        Understanding czech = Lists.understand(
                "Jméno|Příjmení|Stát|Úřad", "Jiří|Novák|ČR|Celní správa", "Ľubomír|Kováč|SR|Prezídium");
        assertEquals(List.of("CZ", "SK"), Lists.affiliations(czech));
        assertTrue(czech.tables()
                .get(0)
                .notes()
                .contains("“SR” is Slovakia (SK), as the language of the list abbreviates it"));
        assertEquals(
                List.of("SR", "LR"),
                Lists.affiliations(Lists.understand("Name|Surname|Country", "John|Kwame|SR", "Ann|Doe|LR")));
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
                Lists.meanings(Lists.understand(
                                        "Nationality|Name|Sending State",
                                        "Latvia|Dace OZOLA|Poland",
                                        "Poland|Jan BIAŁY|Poland")
                                .tables()
                                .get(0))
                        .subList(0, 2));
    }

    @Test
    void nationalityStandsForThoseRepresentedWhereNothingElseSaysWho() {
        TableUnderstanding table = Lists.understand(
                        "Nationality|Name|Organisation", "Latvia|Dace OZOLA|Police", "Poland|Jan BIAŁY|Customs")
                .tables()
                .get(0);
        assertEquals(List.of("represented", "full_name", "organisation"), Lists.meanings(table));
        assertEquals(
                List.of("nothing says who is represented but the nationality: column “Nationality” (A) is taken for it;"
                        + " --map A=ignored leaves it out"),
                table.notes());
        assertEquals(
                List.of("not_understood", "full_name", "organisation"),
                Lists.meanings(Lists.understand(
                                "Nationality|Name|Organisation",
                                "Latvia|Dace OZOLA|OSCE",
                                "Poland|Jan BIAŁY|Customs",
                                "Poland|Ewa LIS|Police")
                        .tables()
                        .get(0)));
    }

    @Test
    void citizensAreCalledByTheirStateInAColumnOfNationalitiesOnly() {
        assertEquals(
                List.of("LV", "PL", "CZ"),
                Lists.affiliations(Lists.understand(
                        "Nationality|Name", "Latvian|Dace OZOLA", "POLISH|Jan BIAŁY", "Czech Republic|Eva NOVÁ")));
        assertEquals(
                List.of("not_understood", "full_name"),
                Lists.meanings(Lists.understand("Tongue|Name", "Latvian|Dace OZOLA", "Polish|Jan BIAŁY")
                        .tables()
                        .get(0)));
    }

    @Test
    void authorityBelowAStateAloneInARowIsItsOrganisation() {
        Understanding understanding = Lists.understand(
                "Land / Behörde|Name|Funktion",
                "Deutschland||",
                "Bundeskriminalamt|Jürgen WEISSHAUPT|Referent",
                "Bundespolizei|Eva GROSS|Referentin",
                "Österreich||",
                "BMI|Karl HUBER|Büroleiter",
                "INTERNATIONALE ORGANISATIONEN||",
                "Europol|Ana LÓPEZ|Expertin",
                "Verein X|Max MEIER|Experte");
        assertEquals(List.of("DE", "DE", "AT", "org:europol", "as-sent:verein x"), Lists.affiliations(understanding));
        assertEquals(
                List.of("Bundeskriminalamt", "Bundespolizei", "BMI", "Europol", ""),
                Lists.values(understanding, Field.ORGANISATION));
        assertTrue(
                understanding.tables().get(0).notes().stream()
                        .anyMatch(note -> note.startsWith("3 rows take the country or organisation that stands alone")),
                understanding.tables().get(0).notes()::toString);
    }

    @Test
    void departmentIsTheOrganisationWhereNoOtherColumnHasIt() {
        assertEquals(
                List.of("represented", "full_name", "not_understood", "organisation"),
                Lists.meanings(
                        Lists.understand("Country|Name|Department|Institution", "Estonia|Jaan KASK|Intelligence|Police")
                                .tables()
                                .get(0)));
        assertEquals(
                List.of("represented", "full_name", "organisation"),
                Lists.meanings(Lists.understand("Country|Name|Department", "Estonia|Jaan KASK|Intelligence")
                        .tables()
                        .get(0)));
    }

    @Test
    void whatHeadsABlockGoesBeforeTheNationality() {
        assertEquals(
                List.of("GE", "GE"),
                Lists.affiliations(Lists.understand(
                        "Name|Nationality|Position",
                        "GEORGIA||",
                        "Nino KAPANADZE|Georgia|Adviser",
                        "Uwe SCHULZ|Germany|Expert")));
    }

    @Test
    void signsOfCarsAreStatesInAGermanList() {
        assertEquals(
                List.of("DE", "AT"),
                Lists.affiliations(Lists.understand("Familienname|Vorname|Staat", "Krüger|Sabine|D", "Huber|Karl|A")));
    }
}
