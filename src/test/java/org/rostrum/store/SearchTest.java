package org.rostrum.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.event.Entry;
import org.rostrum.event.Event;
import org.rostrum.text.Fold;

class SearchTest {
    /** Given name, family name, organisation, position, address; in the order in which they are found, all of one family name but the last. */
    private static final List<List<String>> PEOPLE = List.of(
            List.of("Anne-Marie", "Adams", "People's Police", "Head of Unit (acting)", "a.adams@example.org"),
            List.of("Jānis", "Adams", "State Police", "Inspector", "o'adams@example.org"),
            List.of("Seán", "Adams", "Órgão Central", "D`Inspector", ""),
            List.of("Zoë", "Adams", "", "Rat/Rätin", "zoe@example.org"),
            List.of("Яніс", "Щукін", "Міністерство", "радник", "shch@example.org"));

    @TempDir
    Path folder;

    private Database database;
    private Event event;

    @BeforeEach
    void open() {
        database = Made.database(folder);
        event = Made.only(database);
        List<Entry> entries = new ArrayList<>();
        for (List<String> person : PEOPLE) {
            entries.add(Made.entry(
                    "a",
                    entries.size() + 2,
                    Made.LATVIA,
                    "given_name",
                    person.get(0),
                    "family_name",
                    person.get(1),
                    "organisation",
                    person.get(2),
                    "position",
                    person.get(3),
                    "email",
                    person.get(4)));
        }
        Made.take(database, "a", false, entries);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<String> find(String text) {
        return database.find(event, text).stream().map(Found::name).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adams",
                "ADAMS anne",
                "annemarie",
                "peoples",
                "people s",
                "acting",
                "unit)",
                "example",
                "o'adams",
                "oadams",
                "janis",
                "jānis",
                "яніс",
                "sean",
                "orgao",
                "dinspector",
                "inspector",
                "ratin",
                "rat",
                "zoe",
                "shchukin",
                "щукін",
                "ministerstvo",
                "latvia",
                "police state",
                "adams@example.org",
                "x",
                "an",
                "marie inspector"
            })
    void wordsAreFoundWhereTheFoldedTextHasThem(String text) {
        List<String> expected = PEOPLE.stream()
                .filter(person -> List.of(Fold.latin(text).split(" ")).stream()
                        .allMatch(Fold.latin(String.join(" ", person) + " Latvia")::contains))
                .map(person -> person.get(0) + " " + person.get(1))
                .toList();
        assertEquals(expected, find(text));
    }

    @Test
    void itemsAreFoundInAnyAlphabetBehindThePeople() {
        try (Write write = Made.begin(database, "agenda add")) {
            write.agenda().add(event.id(), Made.item("4(a)", "Слово о границе", "09:00"));
            write.commit();
        }
        assertEquals(List.of("4(a) Слово о границе"), find("granitse"));
        assertEquals(List.of(), find(" - "));
        assertEquals(
                new Found("participant", 2, "Jānis Adams", "Latvia, State Police, Inspector"),
                database.find(event, "police STATE").get(0));
    }
}
