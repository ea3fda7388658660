package org.rostrum.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rostrum.text.Fold;

/** What the citizens of States are called in English: {@code Polish}. They stand for the State where nationalities are asked for, and nowhere else. */
public final class Demonyms {
    private Demonyms() {}

    /** The ISO 3166-1 alpha-2 code of the State whose citizens are called so, or empty. */
    public static Optional<String> country(String text) {
        return Optional.ofNullable(Table.STATES.get(Fold.key(text)));
    }

    /** Read when the first nationality is met. Source: the resource {@code demonyms.tsv}. */
    private static final class Table {
        static final Map<String, String> STATES = read();

        private static Map<String, String> read() {
            Map<String, String> states = new HashMap<>();
            for (String[] row : Resource.rows("demonyms.tsv")) {
                for (String spelling : row[1].split(";")) {
                    states.put(Fold.key(spelling), row[0]);
                }
            }
            return states;
        }
    }
}
