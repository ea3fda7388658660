package org.rostrum.store;

import static org.rostrum.store.schema.Tables.DELEGATION;
import static org.rostrum.store.schema.Tables.ORGANISATION;
import static org.rostrum.store.schema.Tables.PARTICIPANT;
import static org.rostrum.store.schema.Tables.SETTING;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.rostrum.event.NameKey;
import org.rostrum.text.SortKey;

/** The derived columns by which names are sorted and recognised: made when a name is written, and anew when a later program makes other keys. */
final class Keys {
    private static final String SETTING_NAME = "keys";
    /** Goes up when names are folded in another way. */
    private static final String FOLDING = "1";

    private Keys() {}

    /** Makes all keys anew when those stored are of another version. */
    static void refresh(Session session) {
        String version = FOLDING + "/" + SortKey.version();
        Optional<String> stored = session.sql()
                .select(SETTING.VALUE)
                .from(SETTING)
                .where(SETTING.NAME.eq(SETTING_NAME))
                .fetchOptional(SETTING.VALUE);
        if (stored.equals(Optional.of(version))) {
            return;
        }
        people(session, DSL.noCondition());
        delegations(session, DSL.noCondition());
        names(session, ORGANISATION, ORGANISATION.ID, ORGANISATION.NAME, ORGANISATION.SORT_KEY, DSL.noCondition());
        session.sql()
                .insertInto(SETTING)
                .set(SETTING.NAME, SETTING_NAME)
                .set(SETTING.VALUE, version)
                .onConflict(SETTING.NAME)
                .doUpdate()
                .set(SETTING.VALUE, version)
                .execute();
    }

    /** Makes the keys of some participants anew. */
    static void people(Session session, Condition which) {
        Query select = session.sql()
                .select(PARTICIPANT.ID, PARTICIPANT.GIVEN_NAME, PARTICIPANT.FAMILY_NAME)
                .from(PARTICIPANT)
                .where(which)
                .orderBy(PARTICIPANT.ID);
        Query update = session.sql()
                .update(PARTICIPANT)
                .set(PARTICIPANT.NAME_KEY, "")
                .set(PARTICIPANT.SORT_KEY, new byte[0])
                .where(PARTICIPANT.ID.eq(0L));
        try (PreparedStatement write = session.prepare(update)) {
            session.stream(select, row -> {
                write.setString(1, NameKey.of(row.getString(2), row.getString(3)));
                write.setBytes(2, NameKey.order(row.getString(2), row.getString(3)));
                write.setLong(3, row.getLong(1));
                write.executeUpdate();
            });
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }

    /** Makes the keys of some delegations anew. */
    static void delegations(Session session, Condition which) {
        names(session, DELEGATION, DELEGATION.ID, DELEGATION.NAME, DELEGATION.SORT_KEY, which);
    }

    private static void names(
            Session session,
            Table<Record> table,
            TableField<Record, Long> id,
            TableField<Record, String> name,
            TableField<Record, byte[]> key,
            Condition which) {
        try (PreparedStatement write = session.prepare(
                session.sql().update(table).set(key, new byte[0]).where(id.eq(0L)))) {
            session.stream(
                    session.sql().select(id, name).from(table).where(which).orderBy(id), row -> {
                        write.setBytes(1, SortKey.of(row.getString(2)));
                        write.setLong(2, row.getLong(1));
                        write.executeUpdate();
                    });
        } catch (SQLException e) {
            throw session.trouble(e);
        }
    }
}
