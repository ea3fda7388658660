package org.rostrum.intake;

import java.util.Optional;
import java.util.Set;

/**
 * What a heading says.
 *
 * @param meaning the meaning's code in the vocabulary
 * @param languages those whose words explain it
 * @param exact whether the whole heading is known, not only words in it
 * @param order which name comes first, when the heading says so
 */
record HeadingMatch(String meaning, Set<String> languages, boolean exact, Optional<NameOrder> order) {
    /** The word "name" or "nom", which means the family name beside a given name, and the other way round. */
    static final String NAME = "name";
    /** Known, but nothing that is kept in a field. */
    static final String OTHER = "other";

    HeadingMatch as(String changed) {
        return new HeadingMatch(changed, languages, exact, order);
    }
}
