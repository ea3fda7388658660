package org.rostrum.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.event.Field;
import org.rostrum.event.Values;

/** Which values count as typed by hand. */
class HandEditsTest {
    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Made.database(folder);
        Made.take(
                database,
                "a",
                false,
                List.of(Made.entry("a", 2, Made.LATVIA, "family_name", "Ozols", "organisation", "State Police")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoeverMovesTakesTheNameOfTheOrganisationAlong() {
        try (Write write = Made.begin(database, "participant set")) {
            write.setParticipant(1, values(), Made.GERMANY);
            write.commit();
        }
        assertEquals(Set.of("delegation"), edited());
        assertEquals(Set.of(), database.matches().byHand(1));
    }

    @Test
    void anotherOrganisationIsTyped() {
        try (Write write = Made.begin(database, "participant set")) {
            write.setParticipant(1, values().with(Field.ORGANISATION, "Customs"), Made.GERMANY);
            write.commit();
        }
        assertEquals(Set.of("delegation", "organisation"), edited());
        assertEquals(Set.of(Field.ORGANISATION), database.matches().byHand(1));
    }

    @Test
    void organisationTakenAwayIsTyped() {
        try (Write write = Made.begin(database, "participant set")) {
            write.setParticipant(1, values().with(Field.ORGANISATION, ""));
            write.commit();
        }
        assertEquals(Set.of("organisation"), edited());
    }

    private Values values() {
        return database.participant(Made.only(database), 1).orElseThrow().values();
    }

    private Set<String> edited() {
        try (Write write = Made.begin(database, "import")) {
            return Set.copyOf(write.startImport(Made.only(database), Made.source("b"))
                    .known()
                    .handEdits(1)
                    .keySet());
        }
    }
}
