package org.rostrum.store;

import static org.rostrum.store.schema.Tables.CHANGE;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;

/** Plays the change log of a table from nothing and compares what comes out with the table, record by record in the order of their ids. */
final class LogReplay {
    private final Session session;
    private final Logged logged;
    private long records;
    private long wrong;
    private String first = "";
    private long id;
    private Optional<Map<String, String>> played = Optional.empty();

    LogReplay(Session session, Logged logged) {
        this.session = session;
        this.logged = logged;
    }

    /** Whether each record is what the log makes of it, and no other is there. */
    Check check() {
        Field<?>[] columns = logged.columns().toArray(new Field<?>[0]);
        try (PreparedStatement select = session.prepare(session.sql()
                        .select(logged.id())
                        .select(columns)
                        .from(logged.table())
                        .orderBy(logged.id()));
                ResultSet table = select.executeQuery()) {
            boolean[] more = {table.next()};
            session.stream(
                    session.sql()
                            .select(CHANGE.ENTITY_ID, CHANGE.FIELD, CHANGE.NEW)
                            .from(CHANGE)
                            .where(CHANGE.ENTITY.eq(logged.name()))
                            .orderBy(CHANGE.ENTITY_ID, CHANGE.ID),
                    row -> {
                        if (row.getLong(1) != id) {
                            more[0] = compare(table, more[0]);
                            id = row.getLong(1);
                            played = Optional.empty();
                        }
                        play(row.getString(2), row.getString(3));
                    });
            more[0] = compare(table, more[0]);
            for (; more[0]; more[0] = table.next()) {
                differs(table.getLong(1), "is in no write");
            }
        } catch (SQLException e) {
            throw session.trouble(e);
        }
        String detail = wrong == 0
                ? records + (records == 1 ? " record is" : " records are") + " what the writes made"
                : wrong + (wrong == 1 ? " record is" : " records are") + " not what the writes made: " + first;
        return new Check("log of " + logged.name(), wrong == 0, detail);
    }

    private void play(String field, String value) {
        if (field.isEmpty()) {
            played = Optional.ofNullable(value).map(record -> new HashMap<>(Json.members(record)));
        } else {
            played.ifPresent(record -> record.put(field, value == null ? "" : value));
        }
    }

    /** Compares the record that was played last; whether the table has more. */
    private boolean compare(ResultSet table, boolean more) throws SQLException {
        boolean left = more;
        while (left && table.getLong(1) < id) {
            differs(table.getLong(1), "is in no write");
            left = table.next();
        }
        boolean there = left && table.getLong(1) == id;
        if (played.isPresent() && !there) {
            differs(id, "is missing");
        } else if (there) {
            records++;
            String column = played.isPresent() ? different(table, played.get()) : "";
            if (played.isEmpty()) {
                differs(id, "was removed by the last write that has it");
            } else if (!column.isEmpty()) {
                differs(id, "has another " + column);
            }
            left = table.next();
        }
        return left;
    }

    private String different(ResultSet table, Map<String, String> record) throws SQLException {
        List<TableField<Record, ?>> columns = logged.columns();
        for (int i = 0; i < columns.size(); i++) {
            String stored = table.getString(i + 2);
            if (!record.getOrDefault(columns.get(i).getName(), "").equals(stored == null ? "" : stored)) {
                return columns.get(i).getName();
            }
        }
        return "";
    }

    private void differs(long record, String how) {
        wrong++;
        if (first.isEmpty()) {
            first = logged.name() + " " + record + " " + how;
        }
    }
}
