package org.rostrum.store;

import static org.rostrum.store.schema.Tables.IMPORT;
import static org.rostrum.store.schema.Tables.IMPORT_FILE;
import static org.rostrum.store.schema.Tables.IMPORT_ROW;
import static org.rostrum.store.schema.Tables.IMPORT_SHEET;
import static org.rostrum.store.schema.Tables.TRANSACTION;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.rostrum.event.Event;
import org.rostrum.reconcile.PlannedRow.State;
import org.rostrum.store.SentSheet.SentColumn;

/** What was imported into an event, kept for ever, also when it was undone. */
public final class ImportHistory {
    private final Session session;
    private final Event event;

    ImportHistory(Session session, Event event) {
        this.session = session;
        this.event = event;
    }

    /** All imports, the first one first. */
    public List<KeptImport> all() {
        return list(DSL.noCondition());
    }

    /** The import with this number, if the event has one. */
    public Optional<KeptImport> find(long number) {
        return list(IMPORT.ID.eq(number)).stream().findFirst();
    }

    private List<KeptImport> list(Condition which) {
        return session
                .sql()
                .select(
                        IMPORT.ID,
                        IMPORT.KIND,
                        IMPORT.COUNTS,
                        TRANSACTION.MADE_AT,
                        TRANSACTION.ACTOR,
                        TRANSACTION.COMMAND,
                        TRANSACTION.UNDONE_BY)
                .from(IMPORT)
                .join(TRANSACTION)
                .on(TRANSACTION.ID.eq(IMPORT.ID))
                .where(IMPORT.EVENT_ID.eq(event.id()))
                .and(which)
                .orderBy(IMPORT.ID)
                .fetch()
                .stream()
                .map(this::kept)
                .toList();
    }

    private KeptImport kept(Record row) {
        Long undoneBy = row.get(TRANSACTION.UNDONE_BY);
        return new KeptImport(
                row.get(IMPORT.ID),
                row.get(IMPORT.KIND),
                Instant.parse(row.get(TRANSACTION.MADE_AT)),
                row.get(TRANSACTION.ACTOR),
                row.get(TRANSACTION.COMMAND),
                files(row.get(IMPORT.ID)),
                Json.counts(row.get(IMPORT.COUNTS)),
                undoneBy == null ? OptionalLong.empty() : OptionalLong.of(undoneBy));
    }

    private List<ImportSource.SourceFile> files(long number) {
        return session.sql()
                .select(IMPORT_FILE.NAME, IMPORT_FILE.SHA256)
                .from(IMPORT_FILE)
                .where(IMPORT_FILE.IMPORT_ID.eq(number))
                .orderBy(IMPORT_FILE.ID)
                .fetch(row -> new ImportSource.SourceFile(row.value1(), row.value2()));
    }

    /** The sheets of an import in their order. */
    public List<KeptSheet> sheets(long number) {
        return session.sql()
                .selectFrom(IMPORT_SHEET)
                .where(IMPORT_SHEET.IMPORT_ID.eq(number))
                .orderBy(IMPORT_SHEET.ID)
                .fetch(row -> new KeptSheet(
                        row.get(IMPORT_SHEET.ID),
                        new SheetRows(sheet(row), Json.counts(row.get(IMPORT_SHEET.COUNTS)))));
    }

    /** How a sheet was read, of a row with all columns of its table. */
    static SentSheet sheet(Record row) {
        Integer header = row.get(IMPORT_SHEET.HEADER_ROW);
        List<String> headings = Json.texts(row.get(IMPORT_SHEET.HEADINGS));
        List<String> meanings = Json.texts(row.get(IMPORT_SHEET.MEANINGS));
        List<String> evidence = Json.texts(row.get(IMPORT_SHEET.EVIDENCE));
        List<SentColumn> columns = new ArrayList<>();
        for (int i = 0; i < meanings.size(); i++) {
            columns.add(new SentColumn(i < headings.size() ? headings.get(i) : "", meanings.get(i), evidence.get(i)));
        }
        return new SentSheet(
                row.get(IMPORT_SHEET.FILE),
                row.get(IMPORT_SHEET.SHEET),
                row.get(IMPORT_SHEET.LEFT_OUT),
                row.get(IMPORT_SHEET.FORMAT),
                row.get(IMPORT_SHEET.ENCODING),
                row.get(IMPORT_SHEET.DELIMITER),
                row.get(IMPORT_SHEET.QUOTE),
                header == null ? OptionalInt.empty() : OptionalInt.of(header),
                row.get(IMPORT_SHEET.LANGUAGE),
                columns,
                Json.texts(row.get(IMPORT_SHEET.MAPPING)),
                Json.texts(row.get(IMPORT_SHEET.NOTES)));
    }

    /** Hands over the rows of a sheet of which nothing was made or whose reason says more, in their order. */
    public void forEachUnused(KeptSheet sheet, Consumer<KeptRow> row) {
        forEach(
                sheet,
                IMPORT_ROW.STATE.in(SheetRows.ABOVE, State.SKIPPED.code(), State.DUPLICATE.code(), State.ERROR.code()),
                row);
    }

    /** Hands over the rows of a sheet with something in them that could not be taken in, in their order. */
    public void forEachInTrouble(KeptSheet sheet, Consumer<KeptRow> row) {
        // inline, so that SQLite sees that the index of such rows has them all
        forEach(sheet, IMPORT_ROW.TROUBLE.ne(DSL.inline("")), row);
    }

    /** How many rows of a sheet have something in them that could not be taken in. */
    public int countInTrouble(KeptSheet sheet) {
        return session.sql()
                .fetchCount(IMPORT_ROW, IMPORT_ROW.SHEET_ID.eq(sheet.id()).and(IMPORT_ROW.TROUBLE.ne(DSL.inline(""))));
    }

    private void forEach(KeptSheet sheet, Condition which, Consumer<KeptRow> consumer) {
        session.stream(
                session.sql()
                        .select(
                                IMPORT_ROW.ROW,
                                IMPORT_ROW.STATE,
                                IMPORT_ROW.PARTICIPANT_ID,
                                IMPORT_ROW.REASON,
                                IMPORT_ROW.CELLS,
                                IMPORT_ROW.TROUBLE,
                                IMPORT_ROW.REPRESENTED,
                                IMPORT_ROW.CATEGORY)
                        .from(IMPORT_ROW)
                        .where(IMPORT_ROW.SHEET_ID.eq(sheet.id()))
                        .and(which)
                        .orderBy(IMPORT_ROW.ID),
                row -> consumer.accept(row(row)));
    }

    private static KeptRow row(ResultSet row) throws SQLException {
        long participant = row.getLong(3);
        return new KeptRow(
                row.getInt(1),
                row.getString(2),
                participant == 0 ? OptionalLong.empty() : OptionalLong.of(participant),
                row.getString(4),
                new SentCells(row.getString(5), row.getString(6), row.getString(7), row.getString(8)));
    }
}
