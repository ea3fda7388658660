package org.rostrum.store;

import static org.rostrum.store.schema.Tables.ORGANISATION;
import static org.rostrum.store.schema.Tables.ORGANISATION_ALIAS;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The spellings that people have joined with organisations: few, since each was typed; read when the first is asked for. */
final class Aliases {
    private final Session session;
    private Optional<Map<String, String>> names = Optional.empty();

    Aliases(Session session) {
        this.session = session;
    }

    boolean isEmpty() {
        return names().isEmpty();
    }

    /** The name of the organisation that the spelling was joined with, or the spelling itself. */
    String name(long delegation, String spelling) {
        return isEmpty() ? spelling : names().getOrDefault(delegation + " " + spelling, spelling);
    }

    /** Must be said when an alias was written. */
    void changed() {
        names = Optional.empty();
    }

    private Map<String, String> names() {
        if (names.isEmpty()) {
            Map<String, String> read = new HashMap<>();
            session.stream(
                    session.sql()
                            .select(ORGANISATION_ALIAS.DELEGATION_ID, ORGANISATION_ALIAS.NAME, ORGANISATION.NAME)
                            .from(ORGANISATION_ALIAS)
                            .join(ORGANISATION)
                            .on(ORGANISATION.ID.eq(ORGANISATION_ALIAS.ORGANISATION_ID)),
                    row -> read.put(row.getLong(1) + " " + row.getString(2), row.getString(3)));
            names = Optional.of(read);
        }
        return names.get();
    }
}
