package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;

class NamesAndRolesTest {
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
    void orderOfAHeadingIsNotThatOfNamesInOtherLetters() {
        Understanding understanding = Lists.understand("Ф.И.О.|Страна", "Озолс Янис|Латвия", "Anna Schmidt|Германия");
        assertEquals(
                List.of("Янис/Озолс", "Anna/Schmidt"),
                Lists.entries(understanding).stream()
                        .map(e -> e.values().get(Field.GIVEN_NAME) + "/"
                                + e.values().get(Field.FAMILY_NAME))
                        .toList());
        assertTrue(understanding.tables().get(0).notes().stream()
                .anyMatch(note -> note.contains("Latin letters, the order of the heading being that of others in 1")));
    }

    @Test
    void telephoneAndAddressInOneColumnGoIntoTheirFields() {
        Understanding understanding = Lists.understand(
                "Name|Country|Phone, e-mail",
                "Dace OZOLA|Latvia|+371 67 000 000, d.ozola@example.org",
                "Jan BIAŁY|Poland|j.bialy@example.org",
                "Ewa LIS|Poland|+48 22 523 00 00");
        assertEquals(
                List.of("+371 67 000 000 d.ozola@example.org", " j.bialy@example.org", "+48 22 523 00 00 "),
                Lists.entries(understanding).stream()
                        .map(e -> e.values().get(Field.PHONE) + " " + e.values().get(Field.EMAIL))
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
    void withoutHeadingNamesAreToldByTitlesAndWorkByItsWords() {
        Understanding understanding = Lists.understand(
                "DELEGATION OF MOLDOVA|||",
                "Head of Delegation:|Mr. Ion CEBAN|Deputy Minister|Ministry of Internal Affairs",
                "Members:|Ms. Elena RUSU|Leiterin des Referats|Bundespolizei",
                "|Mr. Vasile MUNTEANU|Customs officer|Customs Service");
        assertEquals(List.of(), Lists.questions(understanding));
        assertEquals(
                List.of("role", "full_name", "position", "organisation"),
                Lists.meanings(understanding.tables().get(0)));
        assertEquals(
                "content: 3 of 3 have a title in front or a family name in capitals",
                understanding.tables().get(0).columns().get(1).evidence());
        assertEquals(
                List.of("MD Ceban head", "MD Rusu delegate", "MD Munteanu delegate"),
                Lists.entries(understanding).stream()
                        .map(e -> e.affiliation().key() + " " + e.values().get(Field.FAMILY_NAME) + " "
                                + (e.values().get(Field.ROLE).isEmpty()
                                        ? "delegate"
                                        : e.values().get(Field.ROLE)))
                        .toList());
    }

    @Test
    void cellWithSeveralPeopleIsRefusedAndNobodyOfItTakenForAPosition() {
        Understanding understanding = Lists.understand(
                "Country|Participants",
                "Estonia|\"1. Mr. Jaan KASK, Chief Inspector\n2. Ms. Liis MÄGI, Adviser\"",
                "Latvia|Mr. Juris ZARIŅŠ – Head of Unit, State Police",
                "Latvia|2. Ms. Ieva OZOLA, Adviser");
        TableUnderstanding table = understanding.tables().get(0);
        List<Taken> taken = Lists.taken(table);
        assertEquals(
                List.of(
                        "column “Participants” (B) names 2 people (Mr. Jaan KASK; Ms. Liis MÄGI): give each a row",
                        "",
                        ""),
                taken.stream().map(Taken::refusedBecause).toList());
        assertEquals(
                List.of("//", "Juris/Zariņš/Head of Unit, State Police", "Ieva/Ozola/Adviser"),
                Lists.entries(understanding).stream()
                        .map(e -> e.values().get(Field.GIVEN_NAME) + "/"
                                + e.values().get(Field.FAMILY_NAME) + "/"
                                + e.values().get(Field.POSITION))
                        .toList());
        assertTrue(table.notes()
                .contains("column “Participants” (B): 1 cell names several people, who need a row each, and"
                        + " is not taken in (from row 2)"));
    }

    @Test
    void titleInAHeadingMakesNobodyOfIt() {
        assertEquals(
                List.of("full_name", "represented"),
                Lists.meanings(Lists.understand("Mr./Ms. Full Name|Country", "Jan KOS|Poland", "Ewa LIS|Poland")
                        .tables()
                        .get(0)));
    }

    @Test
    void onlyPeopleWrittenAlikeAreSeveral() {
        assertEquals(List.of("Jan KOS", "Ewa LIS"), SeveralPeople.in("Jan KOS, Expert; Ewa LIS"));
        assertEquals(
                List.of("Mr. Jan Kos", "Ms. Ewa Lis"), SeveralPeople.in("1) Mr. Jan Kos\n2) Ms. Ewa Lis (Police)"));
        assertEquals(List.of(), SeveralPeople.in("Mr. Jan KOS\nBKA Wiesbaden"));
        assertEquals(List.of(), SeveralPeople.in("Jan KOS\nEUROPOL Den Haag"));
        assertEquals(List.of(), SeveralPeople.in("Jan KOS\nMinistry of FOREIGN Affairs"));
        assertEquals(List.of(), SeveralPeople.in("Jan KOS\nDeputy Minister"));
        assertEquals(List.of(), SeveralPeople.in("Dr. Jan\nKOS"));
    }

    @Test
    void withoutHeadingAcronymsOfOfficesAreNoFamilyNames() {
        assertEquals(
                1,
                Lists.understand(
                                "Klaus Meier|BKA Wiesbaden|12", "Anna Huber|LKA München|13", "Uwe Schulz|BMI Berlin|14")
                        .questions()
                        .size());
        assertEquals(
                List.of("full_name", "position", "not_understood"),
                Lists.meanings(Lists.understand(
                                "Klaus MEIER|Referent|12", "Anna HUBER|Leiterin des Amtes|13", "Uwe SCHULZ|Referent|14")
                        .tables()
                        .get(0)));
    }

    @Test
    void withoutHeadingTwoColumnsThatLookLikeNamesAreAsked() {
        assertEquals(
                1,
                Lists.understand(
                                "Mr. Ion CEBAN|Ms. Ana CEBAN|12",
                                "Ms. Elena RUSU|Mr. Dan RUSU|13",
                                "Mr. Vasile MUNTEANU|Ms. Eva MUNTEANU|14")
                        .questions()
                        .size());
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
        assertEquals(List.of(), Lists.questions(Lists.understand(list)));
        String[] nicknames = {
            "Name|Alias|Country|Position",
            "Biały|Jan|Poland|Expert",
            "Ozola|Dace|Latvia|Expert",
            "Õun|Märt|Estonia|Expert"
        };
        assertEquals(
                List.of(
                        "column “Name” (A): 3 of 3 names are one word only; where is the other name?, give --map A=family_name and --map with the letter of the other column and =given_name, or --map A=full_name to take them as they are"),
                Lists.questions(Lists.understand(nicknames)));
        assertEquals(
                List.of(),
                Lists.questions(
                        Understanding.of(Lists.tables(nicknames), Lists.options("A=full_name", "", ""), Lists.ON)));
    }
}
