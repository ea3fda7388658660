package org.rostrum.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.rostrum.text.Fold;
import org.sqlite.Function;

/** One open database file: the connection, the language to ask in, and our own functions. */
final class Session implements AutoCloseable {
    private static final String FOLD = "fold";
    private static final String LATIN = "latin";

    private final Path file;
    private final Connection connection;
    private final DSLContext sql;
    private boolean functions;

    Session(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
        DefaultConfiguration configuration = new DefaultConfiguration();
        configuration.set(connection).set(SQLDialect.SQLITE).set(ExecuteListener.onException(this::translate));
        this.sql = DSL.using(configuration);
    }

    DSLContext sql() {
        return sql;
    }

    Connection connection() {
        return connection;
    }

    Path file() {
        return file;
    }

    /** The failure in words that the user understands. */
    RuntimeException trouble(SQLException e) {
        return Trouble.of(file, e);
    }

    /** {@code text.Fold.key} as a function of the database. */
    Field<String> fold(Field<String> text) {
        return function(FOLD, text);
    }

    /** {@code text.Fold.latin} as a function of the database. */
    Field<String> latin(Field<String> text) {
        return function(LATIN, text);
    }

    /** The query ready to be run any number of times, every value a question mark to be set by the caller. */
    PreparedStatement prepare(Query query) {
        try {
            return connection.prepareStatement(query.getSQL());
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    /** Takes the columns of a row, from 1. */
    interface RowReader {
        void row(ResultSet row) throws SQLException;
    }

    /** Runs a query whose values are set and hands over its rows one at a time: jOOQ's own cursors make a record of each row. */
    void stream(Query query, RowReader reader) {
        try (PreparedStatement statement = prepare(query)) {
            List<Object> values = query.getBindValues();
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.row(rows);
                }
            }
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    private void translate(ExecuteContext context) {
        if (context.sqlException() != null) {
            context.exception(trouble(context.sqlException()));
        }
    }

    private Field<String> function(String name, Field<String> text) {
        if (!functions) {
            register(FOLD, Fold::key);
            register(LATIN, Fold::latin);
            functions = true;
        }
        return DSL.function(name, String.class, text);
    }

    private void register(String name, UnaryOperator<String> made) {
        try {
            Function.create(
                    connection,
                    name,
                    new Function() {
                        @Override
                        protected void xFunc() throws SQLException {
                            String text = value_text(0);
                            result(text == null ? "" : made.apply(text));
                        }
                    },
                    1,
                    Function.FLAG_DETERMINISTIC);
        } catch (SQLException e) {
            throw trouble(e);
        }
    }
}
