package org.rostrum.store;

import static org.rostrum.store.schema.Tables.CHANGE;
import static org.rostrum.store.schema.Tables.IMPORT;
import static org.rostrum.store.schema.Tables.ORGANISATION;
import static org.rostrum.store.schema.Tables.PARTICIPANT;
import static org.rostrum.store.schema.Tables.TRANSACTION;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.rostrum.store.schema.tables.Change;

/** Which changes of participants somebody has typed; asked of changes with their transaction, and the import that it may be. */
final class Typed {
    private Typed() {}

    /** A write that is no list. Joining spellings of an organisation is no correction of the people in it. */
    static Condition byHand() {
        Change other = CHANGE.as("other");
        // a list of them, found once: asked of each write, SQLite would look through all that a list has changed
        return IMPORT.ID
                .isNull()
                .and(TRANSACTION.ID.notIn(DSL.select(other.TRANSACTION_ID)
                        .from(other)
                        .where(other.ENTITY.eq(DSL.inline(Logged.ALIASES.name())))));
    }

    /** Not the change to the organisation of the same name in another delegation, which whoever moves makes. */
    static Condition isOfValue() {
        return CHANGE.FIELD
                .ne(DSL.inline(PARTICIPANT.ORGANISATION_ID.getName()))
                .or(organisation(CHANGE.OLD).ne(organisation(CHANGE.NEW)));
    }

    private static Field<String> organisation(Field<String> id) {
        return DSL.coalesce(
                DSL.field(DSL.select(ORGANISATION.NAME)
                        .from(ORGANISATION)
                        .where(ORGANISATION.ID.eq(DSL.cast(id, Long.class)))),
                DSL.inline(""));
    }
}
