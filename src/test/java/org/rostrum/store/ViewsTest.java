package org.rostrum.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Query;

/** What other tools see of a database. */
class ViewsTest {
    @Test
    void viewsShowWhatListsShow(@TempDir Path folder) throws Exception {
        try (Database database = Made.database(folder)) {
            Made.take(
                    database,
                    "l.csv",
                    false,
                    List.of(
                            Made.entry(
                                    "l.csv",
                                    2,
                                    Made.LATVIA,
                                    "given_name",
                                    "Jānis",
                                    "family_name",
                                    "Ozols",
                                    "organisation",
                                    "Valsts policija",
                                    "sex",
                                    "M"),
                            Made.entry(
                                    "l.csv",
                                    3,
                                    Made.UNODC,
                                    "given_name",
                                    "Ana",
                                    "family_name",
                                    "Núñez",
                                    "sex",
                                    "F",
                                    "status",
                                    "withdrawn")));
            try (Write write = Made.begin(database, "agenda add")) {
                write.agenda()
                        .add(
                                Made.only(database).id(),
                                Made.item(
                                        "1",
                                        "Opening",
                                        "09:00",
                                        new AgendaRole(AgendaRole.Kind.CHAIR, "J. Ozols")
                                                .withParticipant(Optional.of(1L))));
                write.commit();
            }
            List<String> expected = new ArrayList<>(List.of("event|" + String.join("|", Query.COLUMNS)));
            Made.list(database, Query.everybody().withAll(true).withSort(List.of("id")))
                    .forEach(line -> expected.add("RIGA2010|" + line));
            assertEquals(expected, rows(folder, "SELECT * FROM v_participants ORDER BY id"));
        }
        assertEquals(
                List.of(
                        "event|id|category|country|delegation|participants|women|men|not_stated",
                        "RIGA2010|1|state|LV|Latvia|1|0|1|0"),
                rows(folder, "SELECT * FROM v_delegations"));
        assertEquals(
                List.of(
                        "event|id|day|starts|ends|kind|item|title|room|source|ends_on|parent|track|access|languages|documents",
                        "RIGA2010|1|2010-10-20|09:00|10:00|item|1|Opening|Hall||2010-10-20|||||"),
                rows(folder, "SELECT * FROM v_agenda"));
        assertEquals(
                List.of(
                        "event|item_id|item|title|role|name|participant_id|delegation|presentation|confirmed",
                        "RIGA2010|1|1|Opening|chair|J. Ozols|1|||1"),
                rows(folder, "SELECT * FROM v_roles"));
    }

    private static List<String> rows(Path folder, String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("rostrum.db"));
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            int width = rows.getMetaData().getColumnCount();
            List<String> cells = new ArrayList<>();
            for (int i = 1; i <= width; i++) {
                cells.add(rows.getMetaData().getColumnLabel(i));
            }
            lines.add(String.join("|", cells));
            while (rows.next()) {
                cells.clear();
                for (int i = 1; i <= width; i++) {
                    cells.add(rows.getString(i));
                }
                lines.add(String.join("|", cells));
            }
        }
        return lines;
    }
}
