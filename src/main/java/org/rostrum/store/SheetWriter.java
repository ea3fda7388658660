package org.rostrum.store;

import static org.rostrum.store.schema.Tables.IMPORT_ROW;
import static org.rostrum.store.schema.Tables.IMPORT_SHEET;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.impl.DSL;
import org.rostrum.event.Origin;
import org.rostrum.store.SentSheet.SentColumn;

/** Keeps how the sheets of an import were read, and counts their rows by state. */
final class SheetWriter {
    /** A sheet on its way, with its rows by state so far. */
    private record Begun(long id, SentSheet sheet, Map<String, Long> counts) {
        boolean isOf(Origin origin) {
            return origin.file().equals(sheet.file()) && origin.sheet().equals(sheet.sheet());
        }
    }

    private final Session session;
    private final long importId;
    private final List<Begun> all = new ArrayList<>();
    private final Map<String, Begun> latest = new HashMap<>();
    private Optional<Begun> current = Optional.empty();

    SheetWriter(Session session, long importId) {
        this.session = session;
        this.importId = importId;
    }

    /** Begins a sheet; rows that come from a sheet of this file and name are rows of it from now on. */
    void begin(SentSheet sheet) {
        Long highest = session.sql()
                .select(DSL.max(IMPORT_SHEET.ID))
                .from(IMPORT_SHEET)
                .fetchSingle()
                .value1();
        long id = highest == null ? 1 : highest + 1;
        session.sql()
                .insertInto(IMPORT_SHEET)
                .set(IMPORT_SHEET.ID, id)
                .set(IMPORT_SHEET.IMPORT_ID, importId)
                .set(IMPORT_SHEET.FILE, sheet.file())
                .set(IMPORT_SHEET.SHEET, sheet.sheet())
                .set(IMPORT_SHEET.LEFT_OUT, sheet.leftOut())
                .set(IMPORT_SHEET.FORMAT, sheet.format())
                .set(IMPORT_SHEET.ENCODING, sheet.encoding())
                .set(IMPORT_SHEET.DELIMITER, sheet.delimiter())
                .set(IMPORT_SHEET.QUOTE, sheet.quote())
                .set(
                        IMPORT_SHEET.HEADER_ROW,
                        sheet.headerRow().isPresent() ? sheet.headerRow().getAsInt() : null)
                .set(IMPORT_SHEET.LANGUAGE, sheet.language())
                .set(IMPORT_SHEET.HEADINGS, Json.array(sheet.headings()))
                .set(
                        IMPORT_SHEET.MEANINGS,
                        Json.array(sheet.columns().stream()
                                .map(SentColumn::meaning)
                                .toList()))
                .set(
                        IMPORT_SHEET.EVIDENCE,
                        Json.array(sheet.columns().stream()
                                .map(SentColumn::evidence)
                                .toList()))
                .set(IMPORT_SHEET.COUNTS, "{}")
                .set(IMPORT_SHEET.MAPPING, Json.array(sheet.mapping()))
                .set(IMPORT_SHEET.NOTES, Json.array(sheet.notes()))
                .execute();
        Begun begun = new Begun(id, sheet, new TreeMap<>());
        all.add(begun);
        current = Optional.of(begun);
        latest.put(key(sheet.file(), sheet.sheet()), begun);
    }

    /** Counts a row in a state; the id of its sheet. */
    long count(Origin origin, String state) {
        if (current.isEmpty() || !current.get().isOf(origin)) {
            current = Optional.ofNullable(latest.get(key(origin.file(), origin.sheet())));
        }
        Begun sheet =
                current.orElseThrow(() -> new IllegalStateException("a row of a sheet that was not begun: " + origin));
        sheet.counts.merge(state, 1L, Long::sum);
        return sheet.id;
    }

    /** What is in the database of each sheet now, in the order in which they were begun. */
    List<SheetRows> kept() {
        return all.stream()
                .map(begun -> new SheetRows(begun.sheet, stored(begun.id)))
                .toList();
    }

    private Map<String, Long> stored(long sheet) {
        Map<String, Long> counts = new TreeMap<>();
        var number = DSL.count();
        session.sql()
                .select(IMPORT_ROW.STATE, number)
                .from(IMPORT_ROW)
                .where(IMPORT_ROW.SHEET_ID.eq(sheet))
                .groupBy(IMPORT_ROW.STATE)
                .forEach(row -> counts.put(row.value1(), row.value2().longValue()));
        return counts;
    }

    /** Writes the counts. */
    void finish() {
        for (Begun sheet : all) {
            session.sql()
                    .update(IMPORT_SHEET)
                    .set(IMPORT_SHEET.COUNTS, Json.counts(sheet.counts))
                    .where(IMPORT_SHEET.ID.eq(sheet.id))
                    .execute();
        }
    }

    private static String key(String file, String sheet) {
        return file + "\u0000" + sheet;
    }
}
