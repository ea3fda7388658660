package org.rostrum.store;

import static org.rostrum.store.schema.Tables.LISTED_VALUE;

import java.util.Map;
import java.util.Optional;

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
