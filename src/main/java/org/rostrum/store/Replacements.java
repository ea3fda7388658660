package org.rostrum.store;

import static org.rostrum.store.schema.Tables.REPLACEMENT;

import java.util.List;

/** Who comes in whose place. */
public final class Replacements {
    private final Session session;

    Replacements(Session session) {
        this.session = session;
    }

    /** The ids of those in whose place the participant comes, in their order. */
    public List<Long> replacedBy(long participant) {
        return session.sql()
                .select(REPLACEMENT.REPLACED_ID)
                .from(REPLACEMENT)
                .where(REPLACEMENT.BY_ID.eq(participant))
                .orderBy(REPLACEMENT.REPLACED_ID)
                .fetch(REPLACEMENT.REPLACED_ID);
    }

    /** The id of the one who comes in the participant's place; an empty list when nobody does. */
    public List<Long> inPlaceOf(long participant) {
        return session.sql()
                .select(REPLACEMENT.BY_ID)
                .from(REPLACEMENT)
                .where(REPLACEMENT.REPLACED_ID.eq(participant))
                .fetch(REPLACEMENT.BY_ID);
    }
}
