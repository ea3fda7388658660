package org.rostrum.store;

import static org.rostrum.store.schema.Tables.CHANGE;
import static org.rostrum.store.schema.Tables.IMPORT;
import static org.rostrum.store.schema.Tables.IMPORT_ROW;
import static org.rostrum.store.schema.Tables.IMPORT_SHEET;
import static org.rostrum.store.schema.Tables.LISTED_VALUE;
import static org.rostrum.store.schema.Tables.TRANSACTION;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.rostrum.event.Origin;

/** Where values came from: the rows of imports as they were sent. */
public final class Provenance {
    private static final int PAGE = 200;

    private final Session session;

    Provenance(Session session) {
        this.session = session;
    }

    /** The rows of imports that stand that name a participant, the first one first. */
    public List<NamingRow> ofParticipant(long id) {
        return rows(IMPORT_ROW.PARTICIPANT_ID, id);
    }

    /** The rows of imports that stand that name an agenda item, the first one first. */
    public List<NamingRow> ofItem(long id) {
        return rows(IMPORT_ROW.ITEM_ID, id);
    }

    private List<NamingRow> rows(TableField<Record, Long> subject, long id) {
        return session.sql()
                .select(
                        IMPORT.ID,
                        IMPORT.OPTIONS,
                        IMPORT_ROW.ROW,
                        IMPORT_ROW.STATE,
                        IMPORT_ROW.CELLS,
                        IMPORT_ROW.ID,
                        IMPORT_SHEET.asterisk())
                .from(IMPORT_ROW)
                .join(IMPORT_SHEET)
                .on(IMPORT_SHEET.ID.eq(IMPORT_ROW.SHEET_ID))
                .join(IMPORT)
                .on(IMPORT.ID.eq(IMPORT_SHEET.IMPORT_ID))
                .join(TRANSACTION)
                .on(TRANSACTION.ID.eq(IMPORT.ID))
                .where(subject.eq(id))
                .and(TRANSACTION.UNDONE_BY.isNull())
                .orderBy(IMPORT_ROW.ID)
                .fetch(row -> new NamingRow(
                        row.get(IMPORT.ID),
                        row.get(IMPORT.OPTIONS),
                        new Origin(row.get(IMPORT_SHEET.FILE), row.get(IMPORT_SHEET.SHEET), row.get(IMPORT_ROW.ROW)),
                        row.get(IMPORT_ROW.STATE),
                        Json.texts(row.get(IMPORT_ROW.CELLS)),
                        ImportHistory.sheet(row),
                        row.get(IMPORT_ROW.ID),
                        row.get(IMPORT_SHEET.ID)));
    }

    /**
     * What lists that stand said of a value of a participant that somebody had changed by hand, by the numbers of the imports. One that only repeats the last word is not noted again.
     *
     * @param field as users name it
     */
    public NavigableMap<Long, String> listed(long participant, String field) {
        NavigableMap<Long, String> said = new TreeMap<>();
        String[] value = {""};
        session.stream(
                session.sql()
                        .select(CHANGE.TRANSACTION_ID, CHANGE.FIELD, CHANGE.NEW)
                        .from(LISTED_VALUE)
                        .join(CHANGE)
                        .on(CHANGE.ENTITY.eq(DSL.inline(Logged.LISTED_VALUES.name())))
                        .and(CHANGE.ENTITY_ID.eq(LISTED_VALUE.ID))
                        .join(TRANSACTION)
                        .on(TRANSACTION.ID.eq(CHANGE.TRANSACTION_ID))
                        .where(LISTED_VALUE.PARTICIPANT_ID.eq(participant))
                        .and(LISTED_VALUE.FIELD.eq(field))
                        .and(TRANSACTION.UNDOES.isNull())
                        .and(TRANSACTION.UNDONE_BY.isNull())
                        .orderBy(CHANGE.ID),
                row -> {
                    String column = row.getString(2);
                    String text = row.getString(3);
                    if (column.isEmpty()) {
                        value[0] = Json.members(text).getOrDefault(LISTED_VALUE.VALUE.getName(), "");
                    } else if (column.equals(LISTED_VALUE.VALUE.getName())) {
                        value[0] = text;
                    }
                    said.put(row.getLong(1), value[0]);
                });
        return said;
    }

    /** The nearest row above in the same sheet for which the test holds, of any state, or empty. */
    public Optional<KeptRow> above(NamingRow row, Predicate<KeptRow> test) {
        long before = row.id();
        List<KeptRow> page;
        do {
            List<Long> ids = new ArrayList<>();
            page = new ArrayList<>();
            for (Record one : session.sql()
                    .select(IMPORT_ROW.ID, IMPORT_ROW.ROW, IMPORT_ROW.STATE, IMPORT_ROW.REASON, IMPORT_ROW.CELLS)
                    .from(IMPORT_ROW)
                    .where(IMPORT_ROW.SHEET_ID.eq(row.sheetId()))
                    .and(IMPORT_ROW.ID.lt(before))
                    .orderBy(IMPORT_ROW.ID.desc())
                    .limit(PAGE)
                    .fetch()) {
                ids.add(one.get(IMPORT_ROW.ID));
                page.add(new KeptRow(
                        one.get(IMPORT_ROW.ROW),
                        one.get(IMPORT_ROW.STATE),
                        java.util.OptionalLong.empty(),
                        one.get(IMPORT_ROW.REASON),
                        new SentCells(one.get(IMPORT_ROW.CELLS), "", "", "")));
            }
            Optional<KeptRow> found = page.stream().filter(test).findFirst();
            if (found.isPresent() || page.isEmpty()) {
                return found;
            }
            before = ids.get(ids.size() - 1);
        } while (true);
    }
}
