package org.rostrum.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.text.UserError;

class TextFilesTest {
    private static final List<String> THREE =
            List.of("1: Vardas | Pavardė | Šalis", "2: Rūta | ŽILĖNAITĖ | Lietuva", "3: Jānis | BĒRZIŅŠ | Latvija");

    @ParameterizedTest
    @MethodSource
    void everyEncodingOfOneListReadsAlike(String file, String encoding, String proof) {
        Reading reading = Trap.open(file).get(0).reading();
        assertEquals(
                List.of(encoding, proof, ";", "", "CRLF"),
                List.of(
                        reading.encoding(),
                        reading.encodingProof(),
                        reading.delimiter(),
                        reading.quote(),
                        reading.lineEnd()));
        assertEquals(THREE, Trap.rows(file));
    }

    static Stream<Arguments> everyEncodingOfOneListReadsAlike() {
        return Stream.of(
                Arguments.of("utf8-mark.csv", "UTF-8", "byte order mark EF BB BF"),
                Arguments.of("utf16-little-endian-mark.csv", "UTF-16LE", "byte order mark FF FE"),
                Arguments.of("utf16-big-endian-mark.csv", "UTF-16BE", "byte order mark FE FF"),
                Arguments.of("utf16-little-endian.csv", "UTF-16LE", "every second byte of Latin characters is zero"),
                Arguments.of("utf16-big-endian.csv", "UTF-16BE", "every first byte of Latin characters is zero"),
                Arguments.of("nul-bytes.csv", "UTF-8", "valid UTF-8 throughout, 10 characters beyond ASCII"));
    }

    @ParameterizedTest
    @MethodSource
    void dialectIsFound(String file, String delimiter, String quote, String lineEnd, List<String> rows) {
        Reading reading = Trap.open(file).get(0).reading();
        assertEquals(
                List.of(delimiter, quote, lineEnd), List.of(reading.delimiter(), reading.quote(), reading.lineEnd()));
        assertEquals(rows, Trap.rows(file));
    }

    static Stream<Arguments> dialectIsFound() {
        return Stream.of(
                Arguments.of(
                        "sep-line.csv",
                        "|",
                        "",
                        "CRLF",
                        List.of("1: Name | Country", "2: Anna, Smith | Norway", "3: Paul; Berg | Sweden")),
                Arguments.of(
                        "tabs.txt",
                        "\t",
                        "",
                        "LF",
                        List.of(
                                "1: Name | Organisation | Country",
                                "2: Eva NORD | Police, Oslo; Customs | Norway",
                                "3: Paul LIND |  | Sweden")),
                Arguments.of(
                        "pipes.csv",
                        "|",
                        "",
                        "LF",
                        List.of(
                                "1: Name | Organisation | Country",
                                "2: Eva NORD | Police, Oslo | Norway",
                                "3: Paul LIND | Customs, Malmö | Sweden")),
                Arguments.of(
                        "old-mac-line-ends.csv",
                        ",",
                        "",
                        "CR",
                        List.of("1: Name | Country", "2: Eva NORD | Norway", "3: Paul LIND | Sweden")),
                Arguments.of(
                        "mixed-line-ends.csv",
                        ",",
                        "",
                        "mixed",
                        List.of("1: Name | Country", "2: Eva NORD | Norway", "3: Paul LIND | Sweden")),
                Arguments.of("one-column.txt", ",", "", "LF", List.of("1: Eva NORD", "2: Paul LIND", "3: Una ROSS")),
                Arguments.of(
                        "commas-inside-semicolons.csv",
                        ";",
                        "",
                        "LF",
                        List.of(
                                "1: Name | Position | Country",
                                "2: NORD, Eva | Head, Unit 4 | Norway",
                                "3: LIND, Paul | Expert, Unit 2 | Sweden",
                                "4: ROSS, Una | Clerk, Unit 1 | Ireland")),
                Arguments.of(
                        "quoted-line-break.csv",
                        ",",
                        "\"",
                        "CRLF",
                        List.of(
                                "1: Name | Organisation | Country",
                                "2: NORD, Eva | Ministry of Interior⏎Police Department | Norway",
                                "3: Paul LIND | Customs | Sweden",
                                "4:",
                                "5: Una ROSS | The \"Law\" School | Ireland")),
                Arguments.of(
                        "stray-quote.csv",
                        ";",
                        "\"",
                        "LF",
                        List.of(
                                "1: Name | Organisation | Country",
                                "2: Eva NORD | \"Ministry of Interior | Norway",
                                "3: Paul LIND | \"Police\" Academy | Sweden",
                                "4: Una ROSS | Customs\" | Ireland",
                                "5: Ole BERG | Customs | Norway")));
    }

    @Test
    void openQuoteSwallowsNothing() {
        List<String> rows = Trap.rows("stray-quote-never-closed.csv");
        assertEquals(42, rows.size());
        assertEquals("2: Eva NORD | \"Ministry of Interior | Norway", rows.get(1));
    }

    @Test
    void damageIsSaid() {
        assertEquals(
                List.of("1 byte sequence not valid UTF-8, first at byte offset 25, shown as \ufffd"),
                Trap.open("utf8-one-bad-byte.csv").get(0).reading().notes());
        assertEquals(
                List.of("6 NUL bytes left out"),
                Trap.open("nul-bytes.csv").get(0).reading().notes());
    }

    @Test
    void commandsToATerminalAreLeftOutAndSaid(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, "Name,Country\n\033[31mRūta\033[0m,\033]0;mine\007Latvia\n\010Jānis,\033[2JLatvia\n");
        Sheet sheet = Sheets.open(file, "list.csv", ReadOptions.BY_EVIDENCE).get(0);
        assertEquals(
                List.of("1: Name | Country", "2: [31mRūta[0m | ]0;mineLatvia", "3: Jānis | [2JLatvia"),
                Trap.rows(sheet));
        assertEquals(
                List.of("6 control characters left out; they are commands to a terminal, what is left of them is text"),
                sheet.reading().notes());
    }

    @Test
    void endOfFileMarkOfDosIsNothingToSay(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, "Name,Country\nRūta,Latvia\n\032");
        assertEquals(
                List.of(),
                Sheets.open(file, "list.csv", ReadOptions.BY_EVIDENCE)
                        .get(0)
                        .reading()
                        .notes());
    }

    @Test
    void userDecidesTheEncoding(@TempDir Path folder) throws IOException {
        Path file =
                Files.write(folder.resolve("a.csv"), "N\u00e9e;Land\r\nA;B\r\n".getBytes(StandardCharsets.ISO_8859_1));
        Reading reading = Sheets.open(file, "a.csv", new ReadOptions(Optional.of("windows-1257"), Optional.empty()))
                .get(0)
                .reading();
        assertEquals(List.of("windows-1257", "as the user says"), List.of(reading.encoding(), reading.encodingProof()));
    }

    @Test
    void unknownEncodingIsAUsageError() {
        ReadOptions options = new ReadOptions(Optional.of("utf-9"), Optional.empty());
        UserError error =
                assertThrows(UserError.class, () -> Sheets.open(Trap.FOLDER.resolve("tabs.txt"), "tabs.txt", options));
        assertEquals(
                List.of(UserError.Kind.USAGE, "there is no encoding utf-9"), List.of(error.kind(), error.getMessage()));
    }
}
