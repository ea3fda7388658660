package org.rostrum.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a database holds, as other tools see it. */
final class Stored {
    private static final List<String> VIEWS = List.of("v_participants", "v_delegations", "v_agenda", "v_roles");

    private final Path file;

    Stored(Path file) {
        this.file = file;
    }

    /** All public views, their rows in order. */
    String views() {
        StringBuilder all = new StringBuilder();
        for (String view : VIEWS) {
            List<String> rows = rows("SELECT * FROM " + view).stream()
                    .map(Object::toString)
                    .sorted()
                    .toList();
            all.append(view).append('\n').append(String.join("\n", rows)).append('\n');
        }
        return all.toString();
    }

    /** Everybody by id, with the fields that a list has. */
    Map<Long, String> people() {
        Map<Long, String> people = new TreeMap<>();
        rows("SELECT id, " + String.join(", ", ExpectedRegister.FIELDS) + ", source FROM v_participants")
                .forEach(row -> people.put(Long.parseLong(row.get(0)), String.join("|", row.subList(1, row.size()))));
        return people;
    }

    /** People, women and men of each delegation. */
    Map<String, String> delegations() {
        return rows("SELECT delegation, participants, women, men FROM v_delegations").stream()
                .collect(Collectors.toMap(
                        row -> row.get(0),
                        row -> String.join(" ", row.subList(1, 4)),
                        (a, b) -> a + "," + b,
                        TreeMap::new));
    }

    long lastWrite() {
        return Long.parseLong(rows("SELECT max(id) FROM \"transaction\"").get(0).get(0));
    }

    /** What lists have said against edits: participant, field, value, import. */
    List<List<String>> notes() {
        return rows("SELECT participant_id, field, value, import_id FROM listed_value");
    }

    private List<List<String>> rows(String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            List<List<String>> all = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    String value = rows.getString(i);
                    row.add(value == null ? "" : value);
                }
                all.add(row);
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
