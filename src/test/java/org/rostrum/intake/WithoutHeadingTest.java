package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.event.Field;

/** Lists without a heading row, whose columns are told by what stands in them. */
class WithoutHeadingTest {
    @Test
    void namesAreToldByTitlesAndWorkByItsWords() {
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
        assertEquals(List.of("MD", "MD", "MD"), Lists.affiliations(understanding));
        assertEquals(
                List.of("Ceban/head", "Rusu/delegate", "Munteanu/"),
                Lists.values(understanding, Field.FAMILY_NAME, Field.ROLE));
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
    void acronymsOfOfficesAreNoFamilyNames() {
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
    void twoColumnsThatLookLikeNamesAreAsked() {
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
    void rolesInFrontOfNamesAreTold() {
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
    void numberedListBelowGroupsIsReadWithoutAHeading() {
        Understanding understanding = Lists.understand(
                "OSCE participating States||",
                "ALBANIA||",
                "1. Mr. Agim BERISHA|Head of Sector|General Directorate of Police",
                "2. Ms. Elira HOXHA|Specialist|Ministry of Interior",
                "ARMENIA||",
                "3. Mr. Armen PETROSYAN|Deputy Head|Police of the Republic of Armenia",
                "International Organizations||",
                "UNODC||",
                "4. Ms. Giulia SANTARELLI|Programme Officer|");
        assertEquals(List.of("AL", "AL", "AM", "org:unodc"), Lists.affiliations(understanding));
        assertEquals(
                List.of(
                        "Agim/Berisha/Head of Sector",
                        "Elira/Hoxha/Specialist",
                        "Armen/Petrosyan/Deputy Head",
                        "Giulia/Santarelli/Programme Officer"),
                Lists.values(understanding, Field.GIVEN_NAME, Field.FAMILY_NAME, Field.POSITION));
    }

    @Test
    void labelAboveTheTableSaysWhoIsRepresented() {
        assertEquals(
                List.of("PL"),
                Lists.affiliations(Lists.understand(
                        "Nominations||",
                        "Country:|Poland|",
                        "Name|Position|E-mail",
                        "Anna KOS|Expert|kos@example.org")));
    }

    @Test
    void columnOfTitlesIsTheTitleWhateverItIsCalled() {
        assertEquals(
                List.of("Mr./Virtanen/", "Dr./Smith/"),
                Lists.values(
                        Lists.understand(
                                "Delegation|Surname|Given name|Rank/Title",
                                "Finland|Virtanen|Aino|Mr.",
                                "Norway|Smith|John|Dr."),
                        Field.HONORIFIC,
                        Field.FAMILY_NAME,
                        Field.POSITION));
    }
}
