package org.rostrum.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Entry;
import org.rostrum.event.Event;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;

class OrganisationJoinTest {
    @TempDir
    Path folder;

    private Database database;
    private Event event;

    @BeforeEach
    void open() {
        database = Made.database(folder);
        event = Made.only(database);
        Made.take(
                database,
                "a",
                false,
                List.of(
                        person(2, Made.LATVIA, "Jānis", "MoI"),
                        person(3, Made.LATVIA, "Rasa", "Min. of Interior"),
                        person(4, Made.LATVIA, "Ilze", "Ministry of the Interior"),
                        person(5, Made.GERMANY, "Eva", "MoI")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Entry person(int row, Affiliation affiliation, String name, String organisation) {
        return Made.entry(
                "a",
                row,
                affiliation,
                "given_name",
                name,
                "family_name",
                "Ozols",
                "email",
                row + "@example.org",
                "organisation",
                organisation);
    }

    @Test
    void spellingIsJoinedInItsDelegationAlone() {
        join("MoI", "Ministry of the Interior");
        assertEquals(
                List.of("Ministry of the Interior", "Min. of Interior", "Ministry of the Interior", "MoI"),
                organisations());
    }

    @Test
    void whatWasJoinedBeforeGoesAlongAndComesBack() {
        join("MoI", "Min. of Interior");
        join("Min. of Interior", "Ministry of the Interior");
        assertEquals(
                List.of("Ministry of the Interior", "Ministry of the Interior", "Ministry of the Interior", "MoI"),
                organisations());
        Made.take(database, "b", false, List.of(person(9, Made.LATVIA, "Uldis", "MoI")));
        assertEquals("Ministry of the Interior", organisations().get(4));
        undo();
        undo();
        assertEquals(
                List.of("Min. of Interior", "Min. of Interior", "Ministry of the Interior", "MoI"), organisations());
        undo();
        assertEquals(List.of("MoI", "Min. of Interior", "Ministry of the Interior", "MoI"), organisations());
    }

    @Test
    void nothingIsJoinedWithItself() {
        join("MoI", "Ministry of the Interior");
        assertThrows(IllegalArgumentException.class, () -> join("MoI", "Ministry of the Interior"));
    }

    @Test
    void valueSetByHandIsReadAsListsAre() {
        join("MoI", "Ministry of the Interior");
        Participant rasa = database.named(event, "3@example.org").get(0);
        try (Write write = Made.begin(database, "participant set")) {
            write.setParticipant(rasa.id(), rasa.values().with(Field.ORGANISATION, "MoI"));
            write.commit();
        }
        assertEquals("Ministry of the Interior", organisations().get(1));
    }

    private void join(String variant, String organisation) {
        long latvia = database.named(event, "2@example.org").get(0).delegation().id();
        try (Write write = Made.begin(database, "organisation alias")) {
            write.joinOrganisation(latvia, variant, organisation);
            write.commit();
        }
    }

    private void undo() {
        try (Write write = Made.begin(database, "undo")) {
            write.undo();
            write.commit();
        }
    }

    private List<String> organisations() {
        return database.roster(event).participants().stream()
                .map(Participant::organisation)
                .toList();
    }
}
