package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.event.Category;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;

class PrintedListTest {
    private static List<Entry> entries(Understanding understanding) {
        return Lists.taken(understanding.tables().get(0)).stream()
                .flatMap(taken -> taken.entry().stream())
                .toList();
    }

    private static List<String> represented(Understanding understanding) {
        return entries(understanding).stream()
                .map(entry -> entry.affiliation().name())
                .toList();
    }

    @Test
    void peopleStandBelowWhomTheyRepresent() {
        Understanding understanding = Lists.understand(
                "LIST OF PARTICIPANTS",
                "Regional workshop, Vilnius, 20-21 October 2010",
                "",
                "ALBANIA",
                "H.E. Ms. Besa Kodra, Ambassador",
                "Mr. Ilir Hoxha, First Secretary",
                "INTERNATIONAL ORGANIZATIONS",
                "United Nations Office on Drugs and Crime (UNODC)",
                "Ms. Clara Lindt, Programme Officer",
                "Baltic Institute",
                "Mr. Juris Ozols, Head of Research, Institute of Criminology");
        assertEquals(
                List.of(
                        "Besa/Kodra/Ambassador/",
                        "Ilir/Hoxha/First Secretary/",
                        "Clara/Lindt/Programme Officer/UNODC",
                        "Juris/Ozols/Head of Research/Institute of Criminology"),
                Lists.values(understanding, Field.GIVEN_NAME, Field.FAMILY_NAME, Field.POSITION, Field.ORGANISATION));
        assertEquals(List.of("Albania", "Albania", "UNODC", "Baltic Institute"), represented(understanding));
        assertEquals(
                List.of(5, 6, 9, 11),
                entries(understanding).stream().map(e -> e.origin().row()).toList());
        TableUnderstanding table = understanding.tables().get(0);
        assertTrue(table.table().headerRow().isEmpty());
        assertEquals("", table.language());
        assertEquals(3, table.table().above().size() + table.table().blankAbove());
    }

    @Test
    void linesBelowANameAreOfThePerson() {
        Understanding understanding = Lists.understand(
                "DEUTSCHLAND",
                "1. Herr Jens WEBER",
                "Bundeskriminalamt",
                "Referatsleiter",
                "jens.weber@example.org",
                "ÖSTERREICH",
                "2. Herr Franz HUBER (Delegationsleiter)",
                "Tel.: +43 1 000 00 00",
                "FREEDONIEN",
                "3. Frau Anke KLEIN",
                "Präsidentin");
        assertEquals(
                List.of(
                        "Weber/Referatsleiter/Bundeskriminalamt/jens.weber@example.org//",
                        "Huber////+43 1 000 00 00/head",
                        "Klein/Präsidentin////"),
                Lists.values(
                        understanding,
                        Field.FAMILY_NAME,
                        Field.POSITION,
                        Field.ORGANISATION,
                        Field.EMAIL,
                        Field.PHONE,
                        Field.ROLE));
        assertEquals(List.of("Germany", "Austria", "FREEDONIEN"), represented(understanding));
    }

    @Test
    void whatStandsBetweenIsAPlaceInTheDelegationOrAnAuthority() {
        Understanding understanding = Lists.understand(
                "Organisations internationales",
                "",
                "Institut balte des frontières",
                "Dr Jānis Ozols",
                "",
                "États participants",
                "",
                "Allemagne",
                "",
                "Chef de délégation",
                "M. Hans Müller, Directeur",
                "",
                "Mme Karin Schäfer, Conseillère",
                "",
                "Ministère de la Justice",
                "Mme Anke Klein, Adjointe");
        assertEquals(
                List.of(
                        "Ozols///",
                        "Müller/Directeur//head",
                        "Schäfer/Conseillère//",
                        "Klein/Adjointe/Ministère de la Justice/"),
                Lists.values(understanding, Field.FAMILY_NAME, Field.POSITION, Field.ORGANISATION, Field.ROLE));
        assertEquals(
                List.of("Institut balte des frontières", "Germany", "Germany", "Germany"), represented(understanding));
        assertEquals(
                Category.INTERNATIONAL_ORGANISATION,
                entries(understanding).get(0).affiliation().category());
    }

    @Test
    void labelsBracketsAndAddressesAreTold() {
        Understanding understanding = Lists.understand(
                "Germany",
                "Head of Delegation: Mr. Hans Müller, Director, Ministry of the Interior",
                "Members:",
                "- Ms. Karin Schäfer (Federal Police)",
                "- N.N.",
                "Russian Federation",
                "Mr. Sergey Ivanov",
                "Deputy Head of Department",
                "Smolenskaya 32/34, 119200 Moscow",
                "Tel: +7 499 000 00 01; E-mail: s.ivanov@example.org");
        assertEquals(
                List.of(
                        "Müller/Director/Ministry of the Interior/head//",
                        "Schäfer//Federal Police/delegate//",
                        "Ivanov/Deputy Head of Department///+7 499 000 00 01/s.ivanov@example.org"),
                Lists.values(
                        understanding,
                        Field.FAMILY_NAME,
                        Field.POSITION,
                        Field.ORGANISATION,
                        Field.ROLE,
                        Field.PHONE,
                        Field.EMAIL));
        assertEquals(
                List.of("1", "2 Germany", "3", "4 Germany", "5", "6", "7 Russian Federation"),
                Lists.taken(understanding.tables().get(0)).stream()
                        .map(taken -> (taken.origin().row()
                                        + taken.entry()
                                                .map(entry -> " "
                                                        + entry.affiliation().name())
                                                .orElse(""))
                                .strip())
                        .toList());
    }

    @Test
    void familyNameBeforeACommaIsOfTheSamePerson() {
        Understanding understanding = Lists.understand(
                "Czech Republic",
                "Mr. NOVÁK Petr, Ministry of the Interior",
                "Mrs. DVOŘÁKOVÁ, Jana, Prosecutor's Office",
                "EUROPOL",
                "Mr. Luc DUBOIS / Analyst");
        assertEquals(
                List.of(
                        "Petr/Novák//Ministry of the Interior",
                        "Jana/Dvořáková//Prosecutor's Office",
                        "Luc/Dubois/Analyst/Europol"),
                Lists.values(understanding, Field.GIVEN_NAME, Field.FAMILY_NAME, Field.POSITION, Field.ORGANISATION));
    }

    @Test
    void wordForAPlaceBelowANameIsThePosition() {
        Understanding understanding = Lists.understand(
                "Observateurs",
                "Monsieur Pierre Martin",
                "Préfet",
                "Madame Anne Leroy",
                "Conseillère",
                "Monsieur Paul Petit",
                "Expert");
        assertEquals(
                List.of("Martin/Préfet/", "Leroy/Conseillère/", "Petit/Expert/"),
                Lists.values(understanding, Field.FAMILY_NAME, Field.POSITION, Field.ROLE));
        assertEquals(List.of("", "", ""), represented(understanding));
    }

    @Test
    void noLineIsLost() {
        Understanding understanding = Lists.understand(
                "ALBANIA",
                "Delegation to be confirmed",
                "",
                "Mr. Ilir HOXHA",
                "Mr. and Mrs. Smith",
                "ARMENIA",
                "Ms. Ani PETROSYAN",
                "Mr. Armen SARGSYAN");
        assertEquals(
                List.of(
                        "1 nothing but “ALBANIA” in the row",
                        "2 nothing but “Delegation to be confirmed” in the row",
                        "4 ",
                        "5 ",
                        "6 nothing but “ARMENIA” in the row",
                        "7 ",
                        "8 "),
                Lists.skips(understanding));
        assertTrue(Lists.taken(understanding.tables().get(0))
                .get(3)
                .refusedBecause()
                .contains("names 2 people"));
    }

    @Test
    void aTableIsNone() {
        Understanding understanding = Lists.understand(
                "Mr. Jonas Petraitis|Head of Unit|jonas@example.org",
                "Ms. Rasa Kelmė|Adviser|rasa@example.org",
                "LATVIA||",
                "Mr. Juris Ozols|Head of Unit|juris@example.org");
        assertFalse(understanding.tables().get(0).table().sheet() instanceof RearrangedSheet);
    }
}
