package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.event.Field;

/** Cells of a column of names in which several people stand. */
class SeveralPeopleTest {
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
                List.of("///", "Juris/Zariņš/Head of Unit/State Police", "Ieva/Ozola/Adviser/"),
                Lists.values(understanding, Field.GIVEN_NAME, Field.FAMILY_NAME, Field.POSITION, Field.ORGANISATION));
        assertTrue(table.notes()
                .contains("column “Participants” (B): 1 cell names several people, who need a row each, and"
                        + " is not taken in (from row 2)"));
    }

    @Test
    void peopleOfOneRowInSeveralColumnsAreAskedAbout() {
        assertEquals(
                List.of(
                        "list.csv: a row names several people, each in a column (column “Head of Delegation” (B), column"
                                + " “Member 1” (C), column “Member 2” (D)), give a list with a row for each; --map with"
                                + " =full_name takes in those of one column"),
                Lists.questions(Lists.understand(
                        "Delegation|Head of Delegation|Member 1|Member 2",
                        "Norway|Mr. Ole HANSEN|Ms. Kari BERG|Mr. Per LIE",
                        "Finland|Ms. Aino VIRTANEN|Mr. Timo LAINE|")));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mr. Jaan KASK and Ms. Kadri OJA | Mr. Jaan KASK; Ms. Kadri OJA",
                "MR JAAN KASK AND MS KADRI OJA | MR JAAN KASK; MS KADRI OJA",
                "Mr Jaan Kask, Ms Kadri Oja & Dr. Mari Tamm | Mr Jaan Kask; Ms Kadri Oja; Dr. Mari Tamm",
                "Herr Max Mustermann und Frau Erika Beispiel | Herr Max Mustermann; Frau Erika Beispiel",
                "Jonas PETRAITIS ir Ona JONAITIENĖ | Jonas PETRAITIS; Ona JONAITIENĖ",
                "г-н Иван ПЕТРОВ и г-жа Анна СИДОРОВА | г-н Иван ПЕТРОВ; г-жа Анна СИДОРОВА",
                "Jan KOS / Ewa LIS | Jan KOS; Ewa LIS",
                "Juan PÉREZ y Ana LÓPEZ | Juan PÉREZ; Ana LÓPEZ",
                "John Smith and Jane A. Doe | John Smith; Jane A. Doe",
                "Jonas Petraitis & Ona Jonaitienė | Jonas Petraitis; Ona Jonaitienė",
                "'Jürgen Weißhaupt, Sabine Krüger' | Jürgen Weißhaupt; Sabine Krüger",
                "'Andris Bērziņš; Ieva Ozola; Juris Liepa' | Andris Bērziņš; Ieva Ozola; Juris Liepa",
                "Mr. and Mrs. Smith | Mr.; Mrs. Smith",
                "Herr und Frau Dr. Müller | Herr; Frau Dr. Müller"
            })
    void peopleOfOneLineAreSeveral(String cell, String people) {
        assertEquals(List.of(people.split("; ")), SeveralPeople.in(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "José ORTEGA y GASSET",
                "Santiago RAMÓN y CAJAL",
                "António COSTA e SILVA",
                "Otto Fürst zu SAYN und WITTGENSTEIN",
                "Karl von und zu GUTTENBERG",
                "Mr./Ms. Jan KOS",
                "Mr / Ms Jan KOS",
                "Prof. and Dr. Jan KOS",
                "Jan KOS, Prof. Dr.",
                "Mr. Jan KOS, Col. (ret.)",
                "Mr. Jan KOS, Dr. Director and Head",
                "Mr. Jan KOS, Chief of Staff and Deputy Minister",
                "Ms. Ewa LIS and Ministry of Justice",
                "Diego López y García Mendoza",
                "García López, María Carmen",
                "Maria Anna, Jan Piotr",
                "Jan Nowak, Senior Expert",
                "Jan Nowak; Senior Expert",
                "John Smith and Legal Officer",
                "John Smith and guest",
                "Vu Thi A & Co"
            })
    void oneNameWithSuchAWordInItIsOne(String cell) {
        assertEquals(List.of(), SeveralPeople.in(cell));
    }
}
