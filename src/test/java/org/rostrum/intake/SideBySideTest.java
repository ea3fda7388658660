package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;
import org.rostrum.event.Question;
import org.rostrum.sheet.SheetTable;

/** Tables that stand side by side on a sheet, and single tables with a blank column. */
class SideBySideTest {
    private static final String[] CONTACTS = {
        "Name|Country|E-mail|Arrival||Name|Phone",
        "Anna Ozola|Latvia|anna.ozola@example.org|19.10.2010||Rita Plane|+370 5 2000000",
        "Juris Kalns|Latvia|juris.kalns@example.org|19.10.2010||Tomas Bus|+370 5 2000001",
        "Ilze Zars|Latvia|ilze.zars@example.org|20.10.2010|||",
        "Kari Berg|Norway|kari.berg@example.org|19.10.2010|||",
        "Nils Lund|Norway|nils.lund@example.org|19.10.2010|||"
    };

    private static String shown(Entry entry) {
        return entry.origin().row() + " " + entry.values().get(Field.FAMILY_NAME) + " "
                + entry.affiliation().country() + " " + entry.values().get(Field.PHONE);
    }

    private static List<String> entries(Understanding understanding) {
        return Lists.entries(understanding).stream()
                .map(SideBySideTest::shown)
                .map(String::strip)
                .toList();
    }

    /** What is said of tables beside the list. */
    private static List<String> said(Understanding understanding) {
        assertEquals(List.of(), understanding.questions());
        return understanding.tables().stream()
                .flatMap(table -> table.notes().stream())
                .filter(note -> note.contains("beside") || note.contains("blank column"))
                .toList();
    }

    @Test
    void tableOfHotelsIsLeftOutAndNamed() {
        Understanding understanding = Lists.understand(
                "Participants||||Hotels||",
                "Name|Country|E-mail||Hotel|Price|Phone",
                "Anna Ozola|Latvia|anna.ozola@example.org||Alfa|90|+371 20000001",
                "Juris Kalns|Latvia|juris.kalns@example.org||Beta|75|+371 20000002",
                "Ilze Zars|Latvia|ilze.zars@example.org||Gamma|120|+371 20000003",
                "Kari Berg|Norway|kari.berg@example.org||||",
                "Nils Lund|Norway|nils.lund@example.org||||",
                "Pablo Rojas|Chile|pablo.rojas@example.org||||");
        assertEquals(
                List.of("3 Ozola LV", "4 Kalns LV", "5 Zars LV", "6 Berg NO", "7 Lund NO", "8 Rojas CL"),
                entries(understanding));
        assertEquals(
                List.of(
                        "another table beside it, in columns E–G (“Hotel”, “Price”, “Phone”), is left out, for no column of it has names of people; it is no part of the list, for one ends at row 5 and the other goes on"),
                said(understanding));
    }

    @Test
    void tableToTheLeftOfTheListIsLeftOutToo() {
        Understanding understanding = Lists.understand(
                "Hotel|Price||Name|Country|E-mail",
                "Alfa|90||Anna Ozola|Latvia|anna.ozola@example.org",
                "Beta|75||Juris Kalns|Latvia|juris.kalns@example.org",
                "|||Ilze Zars|Latvia|ilze.zars@example.org",
                "|||Kari Berg|Norway|kari.berg@example.org",
                "|||Nils Lund|Norway|nils.lund@example.org");
        assertEquals(
                List.of("2 Ozola LV", "3 Kalns LV", "4 Zars LV", "5 Berg NO", "6 Lund NO"), entries(understanding));
        assertEquals(
                List.of(
                        "another table beside it, in columns A–B (“Hotel”, “Price”), is left out, for no column of it has names of people; it is no part of the list, for one ends at row 3 and the other goes on"),
                said(understanding));
    }

    @Test
    void headingInAnotherRowIsOfAnotherTable() {
        Understanding understanding = Lists.understand(
                "Participants||||Contacts||",
                "||||Contact|Phone|E-mail",
                "Name|Country|E-mail||Rita Plane|+370 5 2000000|rita.plane@example.org",
                "Anna Ozola|Latvia|anna.ozola@example.org||Tomas Bus|+370 5 2000001|tomas.bus@example.org",
                "Juris Kalns|Latvia|juris.kalns@example.org||Vida Taxi|+370 5 2000002|vida.taxi@example.org",
                "Kari Berg|Norway|kari.berg@example.org||||");
        assertEquals(List.of("4 Ozola LV", "5 Kalns LV", "6 Berg NO"), entries(understanding));
        assertEquals(
                List.of(
                        "another table beside it, in columns E–G (“Contact”, “Phone”, “E-mail”), is left out, for no column of it has names of people; it is no part of the list, for their headings stand in different rows, 3 and 2"),
                said(understanding));
    }

    @Test
    void totalsOfCountriesAreNoneOfTheList() {
        Understanding understanding = Lists.understand(
                "Name|Country|E-mail||Country|Participants",
                "Anna Ozola|Latvia|anna.ozola@example.org||Latvia|3",
                "Juris Kalns|Latvia|juris.kalns@example.org||Norway|1",
                "Ilze Zars|Latvia|ilze.zars@example.org||Chile|1",
                "Kari Berg|Norway|kari.berg@example.org||Total|5",
                "Pablo Rojas|Chile|pablo.rojas@example.org|||");
        assertEquals(
                List.of("2 Ozola LV", "3 Kalns LV", "4 Zars LV", "5 Berg NO", "6 Rojas CL"), entries(understanding));
        assertEquals(
                List.of(
                        "another table beside it, in columns E–F (“Country”, “Participants”), is left out, for no column of it has names of people; it is no part of the list, for the countries on both sides are not the same in most rows"),
                said(understanding));
    }

    @Test
    void delegationsSideBySideAreReadOneAfterTheOther() {
        Understanding understanding = Lists.understand(
                "Delegation of Latvia||||Delegation of Norway||",
                "Name|Position|E-mail||Name|Position|E-mail",
                "Anna Ozola|Director|anna.ozola@example.org||Kari Berg|Head of Unit|kari.berg@example.org",
                "Juris Kalns|Expert|juris.kalns@example.org||Nils Lund|Adviser|nils.lund@example.org",
                "Ilze Zars|Expert|ilze.zars@example.org||||");
        assertEquals(
                List.of("3 Ozola LV", "4 Kalns LV", "5 Zars LV", "3 Berg NO", "4 Lund NO"), entries(understanding));
        assertEquals(
                List.of(
                        "beside another list, in columns E–G, that is read too; they are two, for the same headings stand over both",
                        "beside another list, in columns A–C, that is read too; they are two, for the same headings stand over both"),
                said(understanding));
    }

    @Test
    void columnsOfAPrintedListNeedNoBlankColumn() {
        Understanding understanding = Lists.understand(
                "No.|Name|Country|No.|Name|Country|No.|Name|Country",
                "1|Anna Ozola|Latvia|4|Kari Berg|Norway|6|Pablo Rojas|Chile",
                "2|Juris Kalns|Latvia|5|Nils Lund|Norway|||",
                "3|Ilze Zars|Estonia||||||");
        assertEquals(
                List.of("2 Ozola LV", "3 Kalns LV", "4 Zars EE", "2 Berg NO", "3 Lund NO", "2 Rojas CL"),
                entries(understanding));
    }

    @Test
    void blankColumnBetweenNameAndCountryPartsNothing() {
        Understanding understanding = Lists.understand(
                "Family name|Given name||Country|E-mail",
                "Ozola|Anna||Latvia|anna.ozola@example.org",
                "Kalns|Juris||Latvia|",
                "Zars|Ilze||Estonia|ilze.zars@example.org",
                "Berg|Kari||Norway|");
        assertEquals(List.of("2 Ozola LV", "3 Kalns LV", "4 Zars EE", "5 Berg NO"), entries(understanding));
        assertEquals(
                List.of(
                        "columns A–B and D–E are one table with a blank column between, for the rows of both sides belong together"),
                said(understanding));
    }

    @Test
    void travelOfTheFirstWhoAnsweredIsOfTheList() {
        Understanding understanding = Lists.understand(
                "Name|Country|E-mail||Arrival|Departure|Flight",
                "Anna Ozola|Latvia|anna.ozola@example.org||19.10.2010|20.10.2010|BT 101",
                "Juris Kalns|Latvia|juris.kalns@example.org||19.10.2010|20.10.2010|BT 102",
                "Ilze Zars|Latvia|ilze.zars@example.org||||",
                "Kari Berg|Norway|kari.berg@example.org||||",
                "Nils Lund|Norway|nils.lund@example.org||||",
                "Pablo Rojas|Chile|pablo.rojas@example.org||||");
        assertEquals("2010-10-19", Lists.entries(understanding).get(0).values().get(Field.ARRIVAL));
        assertEquals(
                List.of(
                        "columns A–C and E–G are one table with a blank column between, for the side without names has what is said of people"),
                said(understanding));
    }

    @Test
    void otherPeopleBesideTheListAreAskedAbout() {
        assertEquals(
                List.of(new Question(
                        "columns F–G (“Name”, “Phone”) stand beside the list and name people too: are they participants?",
                        "--map F=full_name to take them in, or --map F=ignore to leave them out")),
                Lists.understand(CONTACTS).questions());
    }

    @Test
    void answerTakesThemInOrLeavesThemOut() {
        List<String> list = List.of("2 Ozola LV", "3 Kalns LV", "4 Zars LV", "5 Berg NO", "6 Lund NO");
        assertEquals(list, entries(mapped("ignore")));
        List<String> all = entries(mapped("full_name"));
        assertEquals(list, all.subList(0, 5));
        assertEquals(List.of("2 Plane  +370 5 2000000", "3 Bus  +370 5 2000001"), all.subList(5, 7));
    }

    private static Understanding mapped(String field) {
        List<SheetTable> tables = Lists.tables(CONTACTS);
        return Understanding.of(tables, new MappingOptions(Map.of("F", field), Map.of(), Map.of(), Map.of()), Lists.ON);
    }
}
