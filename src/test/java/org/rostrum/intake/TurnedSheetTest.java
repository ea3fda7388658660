package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.event.Field;
import org.rostrum.sheet.SheetTable;

class TurnedSheetTest {
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
        Understanding understanding = Understanding.of(tables, Lists.options("", "", ""), Lists.ON);
        assertEquals(
                List.of("Kelmė"),
                Lists.entries(understanding).stream()
                        .map(e -> e.values().get(Field.FAMILY_NAME))
                        .toList());
    }
}
