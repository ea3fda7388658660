package org.rostrum.store;

import static org.rostrum.store.schema.Tables.CHANGE;
import static org.rostrum.store.schema.Tables.LISTED_VALUE;
import static org.rostrum.store.schema.Tables.PARTICIPANT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.impl.DSL;

/** Notes what lists say of values that were changed by hand. */
final class ListedValues {
    private final Session session;
    private final ChangeLog log;
    private final long number;

    ListedValues(Session session, ChangeLog log, long number) {
        this.session = session;
        this.log = log;
        this.number = number;
    }

    /** Where what lists say of the values that a write changed is not what is stored. */
    static List<KeptOut> against(Session session, long write) {
        List<KeptOut> kept = new ArrayList<>();
        try (RecordNames names = new RecordNames(session)) {
            ShownFields shown = new ShownFields(names);
            session.sql()
                    .select(
                            CHANGE.ENTITY_ID,
                            CHANGE.FIELD,
                            LISTED_VALUE.VALUE,
                            LISTED_VALUE.IMPORT_ID,
                            LISTED_VALUE.FIELD)
                    .from(CHANGE)
                    .join(LISTED_VALUE)
                    .on(LISTED_VALUE.PARTICIPANT_ID.eq(CHANGE.ENTITY_ID))
                    .join(PARTICIPANT)
                    .on(PARTICIPANT.ID.eq(CHANGE.ENTITY_ID))
                    .where(CHANGE.TRANSACTION_ID.eq(write))
                    .and(CHANGE.ENTITY.eq(Logged.PARTICIPANTS.name()))
                    .orderBy(CHANGE.ENTITY_ID, CHANGE.ID)
                    .forEach(row -> {
                        if (!HandEdits.field(row.value2()).equals(row.value5())) {
                            return;
                        }
                        String stored = shown.value(row.value2(), now(session, row.value1(), row.value2()));
                        if (!stored.equals(row.value3())) {
                            kept.add(new KeptOut(
                                    row.value1(),
                                    names.of(Logged.PARTICIPANTS, row.value1()),
                                    HandEdits.field(row.value2()),
                                    stored,
                                    row.value3(),
                                    row.value4()));
                        }
                    });
        }
        return kept;
    }

    private static String now(Session session, long participant, String column) {
        String value = session.sql()
                .select(DSL.field(DSL.name(column), String.class))
                .from(PARTICIPANT)
                .where(PARTICIPANT.ID.eq(participant))
                .fetchSingle()
                .value1();
        return value == null ? "" : value;
    }

    void note(long participant, Map<String, String> values) {
        values.forEach((field, value) -> {
            String[] row = {Long.toString(participant), field, value, Long.toString(number)};
            Optional<Long> noted = session.sql()
                    .select(LISTED_VALUE.ID)
                    .from(LISTED_VALUE)
                    .where(LISTED_VALUE.PARTICIPANT_ID.eq(participant))
                    .and(LISTED_VALUE.FIELD.eq(field))
                    .fetchOptional(LISTED_VALUE.ID);
            if (noted.isPresent()) {
                log.update(Logged.LISTED_VALUES, noted.get(), log.read(Logged.LISTED_VALUES, noted.get()), row);
            } else {
                log.insert(Logged.LISTED_VALUES, log.nextId(Logged.LISTED_VALUES), row);
            }
        });
    }
}
