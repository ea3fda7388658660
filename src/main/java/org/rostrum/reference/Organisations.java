package org.rostrum.reference;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** About 350 international organisations that send people to meetings, from {@code src/main/reference/organisations.tsv}. */
public final class Organisations {
    private Organisations() {}

    /** The organisation with this id, or empty. */
    public static Optional<Organisation> byId(String id) {
        return Optional.ofNullable(Table.ORGANISATIONS.get(id));
    }

    /** All of them, in the order of the table. */
    public static Collection<Organisation> all() {
        return Table.ORGANISATIONS.values();
    }

    /** Read when an organisation is first asked for. */
    private static final class Table {
        static final Map<String, Organisation> ORGANISATIONS = read();

        private static Map<String, Organisation> read() {
            Map<String, Organisation> organisations = new LinkedHashMap<>();
            for (String[] row : Resource.rows("organisations.tsv")) {
                List<String> acronyms = row[4].isEmpty() ? List.of() : List.of(row[4].split(";"));
                organisations.put(row[0], new Organisation(row[0], row[1], row[2], row[3], acronyms, row[5], row[6]));
            }
            return Collections.unmodifiableMap(organisations);
        }
    }
}
