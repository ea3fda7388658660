package org.rostrum.store;

import static org.rostrum.store.schema.Tables.IMPORT;
import static org.rostrum.store.schema.Tables.IMPORT_FILE;
import static org.rostrum.store.schema.Tables.IMPORT_SHEET;
import static org.rostrum.store.schema.Tables.TRANSACTION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.impl.DSL;
import org.rostrum.event.Event;

/** What was imported before. */
final class Imports {
    private final Session session;

    Imports(Session session) {
        this.session = session;
    }

    /** The number of the last import of the same bytes with the same options, if it still stands. */
    Optional<Long> standing(Event event, Supplier<List<String>> sha256, String options) {
        return session
                .sql()
                .select(IMPORT.ID)
                .from(IMPORT)
                .join(TRANSACTION)
                .on(TRANSACTION.ID.eq(IMPORT.ID))
                .where(IMPORT.EVENT_ID.eq(event.id()))
                .and(IMPORT.OPTIONS.eq(options))
                .and(TRANSACTION.UNDONE_BY.isNull())
                .orderBy(IMPORT.ID.desc())
                .fetch(IMPORT.ID)
                .stream()
                .filter(id -> files(id).equals(sha256.get().stream().sorted().toList()))
                .findFirst();
    }

    /** What was decided about columns, the latest first. */
    List<StoredMapping> mappings() {
        return session
                .sql()
                .select(IMPORT_SHEET.HEADINGS, IMPORT_SHEET.MAPPING, IMPORT_SHEET.FILE, TRANSACTION.MADE_AT)
                .from(IMPORT_SHEET)
                .join(TRANSACTION)
                .on(TRANSACTION.ID.eq(IMPORT_SHEET.IMPORT_ID))
                .where(IMPORT_SHEET.MAPPING.ne(DSL.inline("[]")))
                .and(TRANSACTION.UNDONE_BY.isNull())
                .orderBy(IMPORT_SHEET.ID.desc())
                .fetch()
                .stream()
                .map(row -> new StoredMapping(
                        Json.texts(row.value1()), Json.texts(row.value2()), row.value3(), Instant.parse(row.value4())))
                .toList();
    }

    private List<String> files(long id) {
        return session.sql()
                .select(IMPORT_FILE.SHA256)
                .from(IMPORT_FILE)
                .where(IMPORT_FILE.IMPORT_ID.eq(id))
                .orderBy(IMPORT_FILE.SHA256)
                .fetch(IMPORT_FILE.SHA256);
    }
}
