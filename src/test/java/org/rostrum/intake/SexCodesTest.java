package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.event.Field;
import org.rostrum.event.Question;

class SexCodesTest {
    private static String[] list(String header, String... rows) {
        return Stream.concat(Stream.of(header), Stream.of(rows)).toArray(String[]::new);
    }

    private static final String[] LITHUANIAN_WITHOUT_TITLES = list(
            "Vardas|Pavardė|Pareigos|Institucija|Sex",
            "Rasa|KELMĖ|Inspektorė|Muitinė|M",
            "Jonas|BALTAS|Ekspertas|Muitinė|V",
            "Petras|JUODIS|Ekspertas|Muitinė|V");

    @Test
    void letterThatMeansDifferentThingsIsAsked() {
        assertEquals(
                List.of(
                        "column “Sex” (E) has the codes V (2 rows), M (1 row): M is ambiguous, give --value Sex:M=male,F=female or --value Sex:V=male,M=female"),
                Lists.understand(LITHUANIAN_WITHOUT_TITLES).questions().stream()
                        .map(Question::toString)
                        .toList());
        assertEquals(List.of("", "", ""), sexes(Lists.understand(LITHUANIAN_WITHOUT_TITLES)));
    }

    @Test
    void answerIsFollowed() {
        MappingOptions options = MappingOptions.parse(List.of(), List.of(), List.of("Sex:V=male,M=female"));
        Understanding understanding = Understanding.of(Lists.tables(LITHUANIAN_WITHOUT_TITLES), options, Lists.ON);
        assertEquals(List.of(), understanding.questions());
        assertEquals(List.of("F", "M", "M"), sexes(understanding));
        assertEquals(
                "codes V (2 rows), M (1 row): as --value says V = male, M = female",
                understanding.tables().get(0).sexCodes().orElseThrow().evidence());
    }

    @Test
    void onlyMOnALithuanianListUnderAnEnglishHeadingIsAsked() {
        assertEquals(
                1,
                Lists.understand("Vardas|Pavardė|Pareigos|Sex", "Rasa|KELMĖ|Inspektorė|M", "Ona|BALTA|Ekspertė|M")
                        .questions()
                        .size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sex;M;F | M F | codes M (1 row), F (1 row): in English M = male, F = female (header language en)",
                        "Lytis;V;M | M F | codes V (1 row), M (1 row): in Lithuanian V = male, M = female (header language lt)",
                "Dzimums;V;S | M F | codes V (1 row), S (1 row): in Latvian V = male, S = female (header language lv)",
                        "Sugu;M;N | M F | codes M (1 row), N (1 row): in Estonian M = male, N = female (header language et)",
                "Płeć;M;K | M F | codes M (1 row), K (1 row): in Polish M = male, K = female (header language pl)",
                        "Пол;М;Ж | M F | codes М (1 row), Ж (1 row): in Russian М = male, Ж = female (header language ru)",
                "Geschlecht;m;w | M F | codes m (1 row), w (1 row): in German m = male, w = female (header language de)",
                        "Sexe;H;F | M F | codes H (1 row), F (1 row): in French H = male, F = female (header language fr)",
                "Sexo;H;M | M F | codes H (1 row), M (1 row): in Spanish H = male, M = female (header language es)",
                        "Sexo;M;F | M F | codes M (1 row), F (1 row): in Spanish M = male, F = female (header language es)",
                "Sesso;U;D | M F | codes U (1 row), D (1 row): in Italian U = male, D = female (header language it)",
                        "Gender;male;female | M F | codes male (1 row), female (1 row): in English male = male, female = female (header language en)",
                "Lytis;M;F | M F | codes M (1 row), F (1 row): plainly M = male, F = female",
                        "Geschlecht;d;w | X F | codes d (1 row), w (1 row): in German d = other, w = female (header language de)"
            })
    void headingLanguageDecides(String column, String sexes, String evidence) {
        String[] cells = column.split(";");
        Understanding understanding = Lists.understand(
                "Surname|Country|" + cells[0], "Kelmė|Estonia|" + cells[1], "Balta|Latvia|" + cells[2]);
        assertEquals(List.of(), understanding.questions());
        assertEquals(sexes, String.join(" ", sexes(understanding)));
        assertEquals(
                evidence, understanding.tables().get(0).sexCodes().orElseThrow().evidence());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sexo;M;M | column “Sexo” (C) has the codes M (2 rows): M is ambiguous, give --value Sexo:M=male,F=female or --value Sexo:M=male or --value Sexo:M=female",
                "Sex;1;2 | column “Sex” (C) has the codes 1 (1 row), 2 (1 row): 1, 2 are not known, give --value Sex:1=male,2=female"
            })
    void undecidedCodesAreAsked(String column, String question) {
        String[] cells = column.split(";");
        Understanding understanding = Lists.understand(
                "Surname|Country|" + cells[0], "Kelmė|Estonia|" + cells[1], "Balta|Latvia|" + cells[2]);
        assertEquals(
                List.of(question),
                understanding.questions().stream().map(Question::toString).toList());
    }

    @Test
    void titlesTellCodesThatNoHeadingDoes() {
        Understanding understanding = Lists.understand(
                "Title|Surname|Country|Sex", "Mr.|Kelmė|Estonia|V", "Ms.|Balta|Latvia|M", "Mrs.|Ruda|Latvia|M");
        assertEquals(List.of(), understanding.questions());
        assertEquals(
                "codes M (2 rows), V (1 row): by the titles beside them M = female, V = male; checked against column Title: Mr./Ms./Mrs. agree in all 3 rows",
                understanding.tables().get(0).sexCodes().orElseThrow().evidence());
    }

    @Test
    void titlesThatContradictTheHeadingAreAsked() {
        Understanding understanding = Lists.understand(
                "Title|Surname|Country|Sex",
                "Mr.|Kelmė|Estonia|F",
                "Ms.|Balta|Latvia|M",
                "Ms.|Ruda|Latvia|F",
                "Mr.|Salna|Latvia|F",
                "Mr.|Rutka|Latvia|F");
        assertEquals(1, understanding.questions().size());
    }

    @Test
    void contradictionInARowLeavesTheColumnsValue() {
        Understanding understanding = Lists.understand(
                "Title|Surname|Country|Sex",
                "Mr.|Kelmė|Estonia|M",
                "Ms.|Balta|Latvia|F",
                "Ms.|Ruda|Latvia|M",
                "Dr.|Salna|Latvia|M",
                "Mr.|Rutka|Latvia|");
        assertEquals(
                List.of("M column", "F column", "M column", "M column", "M title"),
                Lists.entries(understanding).stream()
                        .map(e -> e.values().get(Field.SEX) + " " + e.sexSource())
                        .toList());
        assertEquals(
                "codes M (3 rows), F (1 row): in English M = male, F = female (header language en); checked against column Title: Mr./Ms. agree in 2 of 3 rows, not in rows 4",
                understanding.tables().get(0).sexCodes().orElseThrow().evidence());
    }

    @Test
    void titleTellsTheSexWhereNoColumnDoes() {
        Understanding understanding =
                Lists.understand("Title|Surname|Country", "Mr.|Kelmė|Estonia", "Ms.|Balta|Latvia", "Dr.|Ruda|Latvia");
        assertEquals(
                List.of("M title", "F title", " "),
                Lists.entries(understanding).stream()
                        .map(e -> e.values().get(Field.SEX) + " " + e.sexSource())
                        .toList());
    }

    private static List<String> sexes(Understanding understanding) {
        List<String> sexes = new ArrayList<>();
        Lists.entries(understanding).forEach(e -> sexes.add(e.values().get(Field.SEX)));
        return sexes;
    }
}
