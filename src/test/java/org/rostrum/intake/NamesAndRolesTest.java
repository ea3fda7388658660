package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;
import org.rostrum.event.Question;

class NamesAndRolesTest {
    @Test
    void fioHasTheFamilyNameFirst() {
        Understanding understanding = Lists.understand("Ф.И.О.|Страна", "Озолс Янис|Латвия", "ПЕТРОВА АННА|Эстония");
        assertEquals(
                List.of("Янис/Озолс", "Анна/Петрова"),
                Lists.values(understanding, Field.GIVEN_NAME, Field.FAMILY_NAME));
    }

    @Test
    void orderOfAHeadingIsNotThatOfNamesInOtherLetters() {
        Understanding understanding = Lists.understand("Ф.И.О.|Страна", "Озолс Янис|Латвия", "Anna Schmidt|Германия");
        assertEquals(
                List.of("Янис/Озолс", "Anna/Schmidt"),
                Lists.values(understanding, Field.GIVEN_NAME, Field.FAMILY_NAME));
        assertTrue(understanding.tables().get(0).notes().stream()
                .anyMatch(note -> note.contains("Latin letters, the order of the heading being that of others in 1")));
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
    void linesBelowNamesAreThePosition() {
        Understanding understanding = Lists.understand(
                "Name and title|Country",
                "\"Mr. Jānis KALNIŅŠ\nHead of Unit,\nState Police\njanis.kalnins@example.org\"|Latvia",
                "\"Ms. Līga\nOZOLA\"|Latvia",
                "\"Mr. Märt TAMM\nAdviser\"|Estonia");
        List<Entry> entries = Lists.entries(understanding);
        assertEquals(
                List.of(
                        "Jānis|Kalniņš|Head of Unit|State Police|janis.kalnins@example.org",
                        "Līga|Ozola|||",
                        "Märt|Tamm|Adviser||"),
                entries.stream()
                        .map(e -> String.join(
                                "|",
                                e.values().get(Field.GIVEN_NAME),
                                e.values().get(Field.FAMILY_NAME),
                                e.values().get(Field.POSITION),
                                e.values().get(Field.ORGANISATION),
                                e.values().get(Field.EMAIL)))
                        .toList());
        assertTrue(
                understanding
                        .tables()
                        .get(0)
                        .notes()
                        .contains(
                                "column “Name and title” (A): the first part of a cell is the name; what stands behind it is the position and the organisation"));
    }

    @Test
    void partsBehindNamesAreThePositionWhereTheHeadingSaysSo() {
        Understanding understanding = Lists.understand(
                "Name, position|Country",
                "Jānis Kalniņš, Head of Unit|Latvia",
                "Märt Tamm, Adviser, Police|Estonia",
                "Rasa Kelmė|Lithuania");
        assertEquals(
                List.of("Kalniņš|Head of Unit|", "Tamm|Adviser|Police", "Kelmė||"),
                Lists.entries(understanding).stream()
                        .map(e -> e.values().get(Field.FAMILY_NAME) + "|"
                                + e.values().get(Field.POSITION) + "|"
                                + e.values().get(Field.ORGANISATION))
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

    @Test
    void headIsNamedInALineOfThePositionToo() {
        assertEquals(
                List.of("head", "head", ""),
                Lists.values(
                        Lists.understand(
                                "Country|Name|Position",
                                "Latvia|Ms. Ieva OZOLA|\"Head of Delegation\nDeputy Commissioner\"",
                                "Estonia|Mr. Jaan KASK|Adviser, Head of Delegation",
                                "Estonia|Ms. Kadri OJA|Adviser"),
                        Field.ROLE));
    }

    @Test
    void academicTitleStandsBesideTheFormOfAddress() {
        Understanding understanding = Lists.understand(
                "Anrede|Akad. Titel|Name|Vorname|Land",
                "Herr|Dr.|Weber|Jens|Deutschland",
                "Frau||Klein|Anke|Deutschland",
                "Herr|Mag.|Huber|Franz|Österreich");
        assertEquals(List.of(), understanding.questions());
        assertEquals(List.of("Dr./M", "Ms./F", "Mag./M"), Lists.values(understanding, Field.HONORIFIC, Field.SEX));
    }

    @Test
    void othersOfTheDelegationInTheRowAreAskedAbout() {
        String[] rows = {
            "Delegation|Head of delegation|Delegate 1|Delegate 2",
            "Poland|Ms. Marta Kowalska|Mr. Jan Nowak|",
            "Finland|Mr. Mikko Virtanen||"
        };
        assertEquals(
                List.of(
                        "column “Head of delegation” (B) has people too: the list has several in a row, and each needs a row"),
                Lists.understand(rows).questions().stream().map(Question::text).toList());
    }

    @Test
    void rowWithNothingThatIsUnderstoodIsNobody() {
        Understanding understanding = Lists.understand(
                "No|Name / Surname|Country|Signature||E-mail address",
                "|||20.10.2010|21.10.2010|",
                "1|Marta Kowalska|Poland|x|x|m.kowalska@example.org",
                "2|Jan Nowak|Poland|x||j.nowak@example.org",
                "|||x|x|");
        assertEquals(
                List.of(
                        "2 nothing in the columns that are understood",
                        "3 ",
                        "4 ",
                        "5 nothing in the columns that are understood"),
                Lists.skips(understanding));
    }
}
