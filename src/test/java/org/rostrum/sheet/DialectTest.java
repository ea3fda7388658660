package org.rostrum.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DialectTest {
    @ParameterizedTest
    @MethodSource
    void unusualDialectIsFound(String file, String delimiter, String quote, List<String> rows) {
        Reading reading = Trap.open(file).get(0).reading();
        assertEquals(List.of(delimiter, quote), List.of(reading.delimiter(), reading.quote()));
        assertEquals(rows, Trap.rows(file));
    }

    static Stream<Arguments> unusualDialectIsFound() {
        return Stream.of(
                Arguments.of(
                        "comma-and-space.csv",
                        ", ",
                        "\"",
                        List.of(
                                "1: Name | Position | Country",
                                "2: Eva NORD | Head of Unit | Norway",
                                "3: Paul LIND |  | Sweden",
                                "4: BERG, Ole | Clerk, first class | Norway",
                                "5: Una ROSS | Expert | Ireland")),
                Arguments.of(
                        "single-quotes.csv",
                        ",",
                        "'",
                        List.of(
                                "1: Name | Organisation | Country",
                                "2: NORD, Eva | Ministry of Interior, Oslo | Norway",
                                "3: LIND, Paul | Women's Police Academy | Sweden",
                                "4: Una O'ROSS | Customs | Ireland")),
                Arguments.of(
                        "colons.csv",
                        ":",
                        "",
                        List.of(
                                "1: Name | Organisation | Country | Arrival",
                                "2: Eva NORD | Police | Norway | 19.10.2010",
                                "3: Paul LIND | Customs | Sweden | 19.10.2010",
                                "4: Una ROSS | Law School | Ireland | 20.10.2010")),
                Arguments.of(
                        "aligned-with-spaces.txt",
                        " ",
                        "",
                        List.of(
                                "1: No | Name | Country | Rooms",
                                "2: 1 | Nord | Norway | 2",
                                "3: 2 | Lind | Sweden | 10",
                                "4: 3 | Ross | Ireland | 1")),
                Arguments.of(
                        "aligned-with-wide-gaps.txt",
                        "  ",
                        "",
                        List.of(
                                "1: No. | Name | Country | Position",
                                "2: 1 | Rasa KELMĖ | Lithuania | Expert",
                                "3: 2 | Dace OZOLA | Latvia | Desk Officer",
                                "4: 3 | Jan VAN DER BERG | Netherlands | Police Liaison Officer",
                                "5: 4 | Anna Maria DA SILVA | Portugal | Inspector")),
                Arguments.of(
                        "backslash-escapes.csv",
                        ",",
                        "\"",
                        List.of(
                                "1: Name | Organisation | Country",
                                "2: NORD \"Evy\", Eva | Ministry of Interior | Norway",
                                "3: LIND, Paul | The \"Law\" School, Lund | Sweden",
                                "4: ROSS, Una | C:\\lists | Ireland")),
                Arguments.of(
                        "one-column-with-commas-behind.csv",
                        ",",
                        "\"",
                        List.of("1: Eva NORD |", "2: Paul LIND |", "3: Una ROSS |")),
                Arguments.of(
                        "lists-inside-cells.csv",
                        ",",
                        "",
                        List.of("1: Delegation | Members", "2: Norway | Eva;Ole;Siv", "3: Sweden | Paul;Ida;Jon")),
                Arguments.of(
                        "comments-above.csv",
                        ",",
                        "\"",
                        List.of(
                                "1: # exported by the registration desk",
                                "2: # do not edit; use the form",
                                "3: Name | Country | Room",
                                "4: NORD, Eva | Norway | 12",
                                "5: LIND, Paul | Sweden |")),
                Arguments.of(
                        "control-characters.csv",
                        ";",
                        "",
                        List.of(
                                "1: Name | Organisation | Country",
                                "2: Eva NORD | Ministry of Interior | Norway",
                                "3: Paul LIND | Customs Office | Sweden")));
    }

    @ParameterizedTest
    @MethodSource
    void spoiledRowIsMendedAndSaid(String file, List<String> rows, List<String> notes) {
        Sheet sheet = Trap.open(file).get(0);
        assertEquals(rows, Trap.rows(sheet));
        assertEquals(notes, sheet.reading().notes());
        // the second pass over the same rows says nothing twice
        assertEquals(rows, Trap.rows(sheet));
        assertEquals(notes, sheet.reading().notes());
    }

    static Stream<Arguments> spoiledRowIsMendedAndSaid() {
        return Stream.of(
                Arguments.of(
                        "rows-with-their-own-delimiter.csv",
                        List.of(
                                "1: Family name | Given name | Position | Country",
                                "2: NORD | Eva | Head; Unit 4 | Norway",
                                "3: LIND | Paul | Expert, Unit 2 | Sweden",
                                "4: ROSS | Una | Clerk | Ireland",
                                "5: BERG | Ole Ivar | Chief of Staff | Norway",
                                "6: Vilnius, Lithuania, 20, 21 October",
                                "7: DAHL | Siv | Expert | Norway"),
                        List.of(
                                "row 3: its delimiter is “,”",
                                "row 4: its delimiter is a tab",
                                "row 5: its delimiter is a space")),
                Arguments.of(
                        "stray-quote-before-quoted-cells.csv",
                        List.of(
                                "1: Name | Position | Organisation | Country",
                                "2: Eva NORD | \"Head | Ministry of Interior, Oslo | Norway",
                                "3: Paul LIND | Expert | Police, Lund | Sweden",
                                "4: \"Una ROSS | Clerk | Law School, Cork | Ireland",
                                "5: Ole BERG | Expert | Police, Oslo | Norway",
                                "6: Siv DAHL | Expert | Police | Norway",
                                "7: Ida HOLM | Clerk | Customs | Sweden"),
                        List.of("rows 2, 4: a stray quote is text")),
                Arguments.of(
                        "delimiter-missing-beside-quotes.csv",
                        List.of(
                                "1: Name | Position | Organisation | Country",
                                "2: Eva NORD | Head | Ministry of Interior | Norway",
                                "3: Paul LIND | Expert | Police, Lund | Sweden",
                                "4: Una ROSS | Clerk | Law School, Cork | Ireland",
                                "5: Ole BERG | Expert | Police, Oslo | Norway",
                                "6: DAHL, Siv | Expert, Unit 2"),
                        List.of(
                                "rows 2, 3: a delimiter is missing beside a quote",
                                "row 4: a delimiter is missing between two quotes")));
    }

    @Test
    void longerRowsAreKeptAndSaid(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.csv"), "a,b\n1,2\n3,4,5\n" + "6,7\n".repeat(9) + "8,9,10\n11,12,\n");
        Sheet sheet = Sheets.open(file, "a.csv", ReadOptions.BY_EVIDENCE).get(0);
        assertEquals("3: 3 | 4 | 5", Trap.rows(sheet).get(2));
        assertEquals(
                List.of("rows 3, 13 have more cells than the others; all are kept"),
                sheet.reading().notes());
    }

    @Test
    void sampleFullOfNulBytesComesToAnEnd(@TempDir Path folder) throws IOException {
        String row = "Eva\0NORD,Norway" + "\n";
        Path file = Files.writeString(folder.resolve("nul.csv"), row.repeat(20_000));
        Sheet sheet = Sheets.open(file, "nul.csv", ReadOptions.BY_EVIDENCE).get(0);
        assertEquals("20000: EvaNORD | Norway", Trap.rows(sheet).get(19_999));
    }
}
