package org.rostrum.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Brings a database to the current version, one script after the other. */
final class Migrator {
    /** Marks a file as ours: "ROST". */
    static final int APPLICATION_ID = 0x524F5354;

    private static final List<String> SCRIPTS = List.of("V1__first.sql");

    private Migrator() {}

    /** The version of the schema that this program knows. */
    static int current() {
        return SCRIPTS.size();
    }

    /** Runs what is missing; the caller has begun a transaction and ends it. */
    static void migrate(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int version = pragma(statement, "user_version"); version < SCRIPTS.size(); version++) {
                // a script holds many statements, which only the driver's own splitting can run; it has no values from
                // outside
                statement.executeUpdate(script(SCRIPTS.get(version)));
                statement.executeUpdate("PRAGMA user_version = " + (version + 1));
                statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
            }
        }
    }

    /** A number that the file's header holds. jOOQ has no pragmas. */
    static int pragma(Statement statement, String name) throws SQLException {
        try (ResultSet result = statement.executeQuery("PRAGMA " + name)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    private static String script(String name) {
        try (InputStream in = Migrator.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
