package org.rostrum.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page {@code docs/reference/schema.md}: tables and columns with the comments of the script, views with the columns that a new database has. */
final class SchemaPage {
    private static final Pattern COLUMN = Pattern.compile("  (\\w+) +(INTEGER|TEXT|BLOB)\\b(.*?),?(?: *-- (.*))?");

    private final StringBuilder page = new StringBuilder(
            "# The database\n\nMade from the SQL scripts in `src/main/resources/org/rostrum/store`: do not edit.\n\n");
    private final List<String> comment = new ArrayList<>();

    private SchemaPage() {}

    static String of(List<String> script, String url) throws SQLException {
        SchemaPage schema = new SchemaPage();
        try (Connection connection = DriverManager.getConnection(url)) {
            Migrator.migrate(connection);
            for (String line : script) {
                schema.line(line, connection);
            }
        }
        return schema.page.toString();
    }

    private void line(String line, Connection connection) throws SQLException {
        Matcher column = COLUMN.matcher(line);
        if (line.startsWith("-- ")) {
            comment.add(line.substring(3));
        } else if (line.startsWith("CREATE TABLE ")) {
            heading(line.replaceFirst("CREATE TABLE \"?(\\w+)\"? \\($", "$1"));
            page.append("| column | type | |\n| --- | --- | --- |\n");
        } else if (line.startsWith("CREATE VIEW ")) {
            String view = line.replaceFirst("CREATE VIEW (\\w+) AS$", "$1");
            heading(view);
            page.append("Columns: ").append(columns(connection, view)).append(".\n");
        } else if (column.matches()) {
            page.append("| `")
                    .append(column.group(1))
                    .append("` | ")
                    .append(column.group(2))
                    .append(" | ")
                    .append(remark(column.group(3), column.group(4)))
                    .append(" |\n");
        } else if (line.startsWith("  UNIQUE (")) {
            page.append("\nEach ")
                    .append(line.replaceFirst("  UNIQUE \\((.*)\\)", "$1")
                            .replaceAll("\\w+", "`$0`")
                            .replace(", ", " and "))
                    .append(" only once.\n");
        } else if (line.isBlank()) {
            comment.forEach(text -> page.append(text).append('\n'));
            comment.clear();
        }
    }

    private void heading(String name) {
        page.append("\n## ").append(name).append("\n\n");
        comment.forEach(text -> page.append(text).append('\n'));
        page.append(comment.isEmpty() ? "" : "\n");
        comment.clear();
    }

    private static String remark(String constraints, String comment) {
        List<String> remarks = new ArrayList<>();
        Matcher reference = Pattern.compile("REFERENCES \"?(\\w+)").matcher(constraints);
        if (reference.find()) {
            remarks.add("a [" + reference.group(1) + "](#" + reference.group(1) + ")");
        }
        if (constraints.contains("UNIQUE")) {
            remarks.add("each only once");
        }
        if (!constraints.contains("NOT NULL") && !constraints.contains("PRIMARY KEY")) {
            remarks.add("or NULL");
        }
        if (comment != null) {
            remarks.add(comment.replace("|", "\\|"));
        }
        return String.join("; ", remarks);
    }

    private static String columns(Connection connection, String view) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = connection.createStatement().executeQuery("SELECT * FROM " + view)) {
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                names.add("`" + rows.getMetaData().getColumnLabel(i) + "`");
            }
        }
        return String.join(", ", names);
    }
}
