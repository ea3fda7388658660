package org.rostrum.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rostrum.event.Field;

class NameCountsTest {
    private static final ColumnMeaning COLUMN = Lists.understand(
                    "Name|Country", "Ilze Alder|Latvia", "Robin Wood|Latvia")
            .tables()
            .get(0)
            .columns()
            .get(0);

    private static NameCounts counted(String language, String... names) {
        NameCounts counts = new NameCounts(language);
        for (String name : names) {
            String[] parts = name.split("\\|", -1);
            counts.add(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
        }
        return counts;
    }

    private static void assertReading(NameCounts counts, NameOrder order, String... notes) {
        assertEquals(order, counts.clues(Optional.empty()).order());
        assertEquals(
                List.of(notes),
                counts.notes(COLUMN, Optional.empty()).stream()
                        .map(note -> note.replace(COLUMN.called() + ": ", ""))
                        .toList());
    }

    @Test
    void frequentGivenNamesAtTheEndTellThatFamilyNamesComeFirst() {
        assertReading(
                counted("en", "Tölgyesi János", "Bükki Katalin", "Nyárfás Tamás", "Fűzfa Ödön"),
                NameOrder.FAMILY_FIRST,
                "in 4 names the first word is taken for the family name, since 3 names end with a frequent given name");
    }

    @Test
    void frequentGivenNamesInFrontTellTheOther() {
        assertReading(
                counted("hu", "János Tölgyesi", "Katalin Bükki", "Tamás Nyárfás", "Ödön Fűzfa"),
                NameOrder.GIVEN_FIRST,
                "in 4 names the last word is taken for the family name, since 3 names begin with a frequent given name");
    }

    @Test
    void languageTellsWhereNothingElseDoes() {
        assertReading(
                counted("hu", "Fűzfa Ödön"),
                NameOrder.FAMILY_FIRST,
                "in 1 name the first word is taken for the family name, as usual in "
                        + Vocabulary.all().languageName("hu"));
    }

    @Test
    void addressesTellWhereNothingElseDoes() {
        assertReading(
                counted(
                        "en",
                        "Irokoh Chike||chike.irokoh@example.org",
                        "Baobaba Ngozi||ngozi.baobaba@example.org",
                        "Wanza Tafari||tafari.wanza@example.org",
                        "Kenari Made"),
                NameOrder.FAMILY_FIRST,
                "in 4 names the first word is taken for the family name, since 3 e-mail addresses have the words the other way round");
    }

    @Test
    void patronymicsOfMostTellWhereTheFamilyNameStands() {
        assertReading(
                counted("ru", "Иванов Иван Иванович", "г-жа Петрова Анна Сергеевна", "Абдуллаев Рустам"),
                NameOrder.FAMILY_FIRST,
                "in 1 name the first word is taken for the family name, as where there is a patronymic",
                "the family name is told by a patronymic in 2");
        assertReading(
                counted("ru", "Иван Иванович Иванов", "Рустам Абдуллаев"),
                NameOrder.GIVEN_FIRST,
                "in 1 name the last word is taken for the family name, as where there is a patronymic",
                "the family name is told by a patronymic in 1");
    }

    @Test
    void otherRowsTell() {
        assertReading(
                counted("en", "Jane ALDER", "John OAKFIELD", "Alder John", "Robin Wood"),
                NameOrder.GIVEN_FIRST,
                "in 1 name the last word is taken for the family name, as where the family name is in capitals",
                "the family name is told by other rows in 1");
    }

    @Test
    void evidenceIsCounted() {
        assertReading(
                counted(
                        "en",
                        "Buryanov Sergey Lvovich|RU",
                        "Ana Olmedal Ribera|ES",
                        "Kim Seo-jun|KR",
                        "Wood Robin|GB|rwood@example.org",
                        "Jane Alder, PhD|GB"),
                NameOrder.GIVEN_FIRST,
                "in 1 name the last word is taken for the family name, since nothing tells",
                "the family name is told by a patronymic in 1, the e-mail address in 1, what is usual in the country in 2",
                "what stands behind 1 name is left out of it and kept as sent (PhD)");
    }

    @Test
    void hungarianWivesHaveTwoFamilyNames() {
        assertEquals(
                List.of("Péter/Kovács", "Éva/Nagyné Szabó", "Anna/Tóth", "René Marie/Dupont"),
                Lists.values(
                        Lists.understand(
                                "Név|Ország",
                                "Kovács Péter|Magyarország",
                                "Dr. Nagyné Szabó Éva|Magyarország",
                                "Tóth Anna|Magyarország",
                                "DUPONT René Marie|Franciaország"),
                        Field.GIVEN_NAME,
                        Field.FAMILY_NAME));
    }

    @Test
    void countryOfTheBlockTells() {
        assertEquals(
                List.of("Ana/Olmedal Ribera", "José Luis/Alzina", "Seo-jun/Kim", "Anna/Alder"),
                Lists.entries(Lists.understand(
                                "Country|Name|E-mail",
                                "Spain|Ana Olmedal Ribera|a@example.org",
                                "|José Luis Alzina|b@example.org",
                                "Republic of Korea|Kim Seo-jun|c@example.org",
                                "|Alder Anna|aalder@example.org"))
                        .stream()
                        .map(e -> e.values().get(Field.GIVEN_NAME) + "/"
                                + e.values().get(Field.FAMILY_NAME))
                        .toList());
    }

    @Test
    void lettersBehindNamesAreDegreesWhereNoFamilyNameIsInCapitals() {
        NameCounts small = counted("de", "Anna Maria Hofer MA", "Heike Müller", "Stefan Groß");
        assertReading(
                small,
                NameOrder.GIVEN_FIRST,
                "in 2 names the last word is taken for the family name, since nothing tells",
                "what stands behind 1 name is left out of it and kept as sent (MA)");
        PersonName hofer = FullName.split("Anna Maria Hofer MA", small.clues(Optional.empty()));
        assertEquals(List.of("Anna Maria", "Hofer", "MA"), List.of(hofer.given(), hofer.family(), hofer.degrees()));
        NameCounts capitals = counted("fr", "Jean Pierre BA", "Awa DIOP", "Heike Müller");
        PersonName ba = FullName.split("Jean Pierre BA", capitals.clues(Optional.empty()));
        assertEquals(List.of("Jean Pierre", "Ba", ""), List.of(ba.given(), ba.family(), ba.degrees()));
    }
}
