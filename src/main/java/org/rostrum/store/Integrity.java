package org.rostrum.store;

import static org.rostrum.store.schema.Tables.AGENDA_ITEM;
import static org.rostrum.store.schema.Tables.IMPORT;
import static org.rostrum.store.schema.Tables.IMPORT_ROW;
import static org.rostrum.store.schema.Tables.IMPORT_SHEET;
import static org.rostrum.store.schema.Tables.PARTICIPANT;
import static org.rostrum.store.schema.Tables.TRANSACTION;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.rostrum.reconcile.PlannedRow.State;

/** Looks whether a database is whole: the file, what refers to what, the account of the rows, and the log of all writes. */
final class Integrity {
    private final Session session;

    Integrity(Session session) {
        this.session = session;
    }

    List<Check> checks() {
        Check file = trying("file", this::file);
        if (!file.holds()) {
            return List.of(file);
        }
        List<Check> checks = new ArrayList<>(List.of(file));
        checks.add(trying("references", this::references));
        checks.add(trying("rows", this::rows));
        Logged.all()
                .forEach(logged ->
                        checks.add(trying("log of " + logged.name(), () -> new LogReplay(session, logged).check())));
        checks.add(trying("undos", this::undos));
        checks.add(trying("sources", this::sources));
        return checks;
    }

    private static Check trying(String name, Supplier<Check> check) {
        try {
            return check.get();
        } catch (StoreException e) {
            return new Check(name, false, e.getMessage());
        }
    }

    private Check file() {
        List<String> said = pragma("integrity_check", 1);
        boolean holds = said.equals(List.of("ok"));
        return new Check("file", holds, holds ? "SQLite finds it whole" : said.size() + " faults: " + said.get(0));
    }

    private Check references() {
        List<String> broken = pragma("foreign_key_check", 1);
        return new Check(
                "references",
                broken.isEmpty(),
                broken.isEmpty() ? "all are there" : broken.size() + " lead nowhere, the first in " + broken.get(0));
    }

    /** The texts of a column. jOOQ has no pragmas. */
    private List<String> pragma(String name, int column) {
        List<String> texts = new ArrayList<>();
        try (Statement statement = session.connection().createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA " + name)) {
            while (rows.next()) {
                texts.add(rows.getString(column));
            }
        } catch (SQLException e) {
            throw session.trouble(e);
        }
        return texts;
    }

    /** What each sheet and each import counted of its rows is what is kept of them. */
    private Check rows() {
        Map<Long, Map<String, Long>> kept = new HashMap<>();
        long[] total = {0};
        session.stream(
                session.sql()
                        .select(IMPORT_ROW.SHEET_ID, IMPORT_ROW.STATE, DSL.count())
                        .from(IMPORT_ROW)
                        .groupBy(IMPORT_ROW.SHEET_ID, IMPORT_ROW.STATE),
                row -> {
                    kept.computeIfAbsent(row.getLong(1), key -> new TreeMap<>()).put(row.getString(2), row.getLong(3));
                    total[0] += row.getLong(3);
                });
        List<String> wrong = new ArrayList<>();
        Map<Long, Map<String, Long>> byImport = new HashMap<>();
        session.stream(
                session.sql()
                        .select(IMPORT_SHEET.ID, IMPORT_SHEET.IMPORT_ID, IMPORT_SHEET.COUNTS)
                        .from(IMPORT_SHEET)
                        .orderBy(IMPORT_SHEET.ID),
                row -> {
                    Map<String, Long> stored = kept.getOrDefault(row.getLong(1), Map.of());
                    if (!stored.equals(Json.counts(row.getString(3)))) {
                        wrong.add("a sheet of import " + row.getLong(2));
                    }
                    Map<String, Long> sums = byImport.computeIfAbsent(row.getLong(2), key -> new TreeMap<>());
                    stored.forEach((state, count) -> sums.merge(state, count, Long::sum));
                });
        long[] imports = {0};
        session.stream(
                session.sql().select(IMPORT.ID, IMPORT.COUNTS).from(IMPORT).orderBy(IMPORT.ID), row -> {
                    imports[0]++;
                    Map<String, Long> sums = byImport.getOrDefault(row.getLong(1), new TreeMap<>());
                    sums.keySet().removeAll(List.of(SheetRows.ABOVE, SheetRows.HEADING));
                    Map<String, Long> counted = Json.counts(row.getString(2));
                    counted.remove(State.MISSING.code());
                    if (!sums.equals(counted)) {
                        wrong.add("import " + row.getLong(1));
                    }
                });
        return new Check(
                "rows",
                wrong.isEmpty(),
                wrong.isEmpty()
                        ? "all " + total[0] + " of " + imports[0] + (imports[0] == 1 ? " import" : " imports")
                                + " are accounted for"
                        : "not all are accounted for: " + wrong.get(0));
    }

    /** What stands and what is undone follows from which write took back which. */
    private Check undos() {
        Lineage lineage = Lineage.before(session, Long.MAX_VALUE);
        List<Long> wrong = new ArrayList<>();
        long[] undone = {0};
        session.stream(
                session.sql()
                        .select(TRANSACTION.ID, TRANSACTION.UNDONE_BY)
                        .from(TRANSACTION)
                        .orderBy(TRANSACTION.ID),
                row -> {
                    long write = row.getLong(1);
                    long by = row.getLong(2);
                    long first = lineage.first(write);
                    long expected = lineage.does(write) == lineage.stands(first) ? 0 : lineage.last(first);
                    undone[0] += by == 0 ? 0 : 1;
                    if (by != expected) {
                        wrong.add(write);
                    }
                });
        return new Check(
                "undos",
                wrong.isEmpty(),
                wrong.isEmpty()
                        ? undone[0] + (undone[0] == 1 ? " write is" : " writes are") + " undone"
                        : "write " + wrong.get(0) + " is not marked as it stands");
    }

    /** Place and source of everybody are those of the last list that stands and names them. */
    private Check sources() {
        long people = elsewhere(PARTICIPANT.IMPORT_ROW_ID, PARTICIPANT.ID, IMPORT_ROW.PARTICIPANT_ID);
        long items = elsewhere(AGENDA_ITEM.IMPORT_ROW_ID, AGENDA_ITEM.ID, IMPORT_ROW.ITEM_ID);
        boolean holds = people + items == 0;
        return new Check(
                "sources",
                holds,
                holds
                        ? "all are the last list that stands"
                        : people + " participants and " + items + " items have another than the last list that stands");
    }

    private long elsewhere(
            TableField<Record, Long> pointer, TableField<Record, Long> id, TableField<Record, Long> subject) {
        return session.sql()
                .fetchCount(pointer.getTable(), pointer.isDistinctFrom(DSL.field(LatestList.of(id, subject))));
    }
}
