package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.event.Field;

/** Addresses and telephone numbers, whichever column has them. */
class ContactsTest {
    @Test
    void telephoneAndAddressInOneColumnGoIntoTheirFields() {
        Understanding understanding = Lists.understand(
                "Name|Country|Phone, e-mail",
                "Dace OZOLA|Latvia|+371 67 000 000, d.ozola@example.org",
                "Jan BIAŁY|Poland|j.bialy@example.org",
                "Ewa LIS|Poland|+48 22 523 00 00");
        assertEquals(
                List.of("+371 67 000 000/d.ozola@example.org", "/j.bialy@example.org", "+48 22 523 00 00/"),
                Lists.values(understanding, Field.PHONE, Field.EMAIL));
    }

    @Test
    void addressBesideANumberTellsTheFamilyNameInBothPasses() {
        Understanding understanding =
                Lists.understand("Name|Country|Phone", "Dace Ozola|Latvia|+371 67 000 000, d.ozola@example.org");
        assertEquals(List.of("Dace/Ozola"), Lists.values(understanding, Field.GIVEN_NAME, Field.FAMILY_NAME));
        assertEquals(
                List.of("column “Name” (A): the family name is told by the e-mail address in 1"),
                understanding.tables().get(0).notes());
    }

    @Test
    void shortenedNumberIsNoTelephone() {
        Understanding understanding =
                Lists.understand("Name|Country|Phone", "Dace OZOLA|Latvia|3,72556E+11", "Jan BIAŁY|Poland|48225230000");
        assertEquals(
                List.of(
                        "row 2, column “Phone” (C): “3,72556E+11” is a number that a spreadsheet has shortened: its digits are lost"),
                understanding.tables().get(0).troubles().stream()
                        .map(CellNote::toString)
                        .toList());
        assertEquals(List.of("", "48225230000"), Lists.values(understanding, Field.PHONE));
    }
}
