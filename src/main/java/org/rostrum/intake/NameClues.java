package org.rostrum.intake;

import java.util.Set;

/**
 * What else may tell the family name in a full name that does not show it itself.
 *
 * @param order of the column
 * @param country of the row, ISO 3166-1 alpha-2, or empty
 * @param email address of the row, or empty
 * @param families folded words that are family names in other rows, which show them
 * @param givens folded words that are given names there
 * @param notForLatin whether the order is that of a language with letters of its own, and says nothing of names in Latin letters, which are foreign there
 * @param smallFamilies whether other rows have names and none of them a family name in capitals, so that MA behind a name is a degree
 */
record NameClues(
        NameOrder order,
        String country,
        String email,
        Set<String> families,
        Set<String> givens,
        boolean notForLatin,
        boolean smallFamilies) {
    /** The order of the column and nothing more. */
    static NameClues of(NameOrder order) {
        return ofRow(order, "", "");
    }

    /** The order of the column, and what the row has beside the name. */
    static NameClues ofRow(NameOrder order, String country, String email) {
        return new NameClues(order, country, email, Set.of(), Set.of(), false, false);
    }

    /** What the column tells, for one row. */
    NameClues at(String rowCountry, String rowEmail) {
        return new NameClues(order, rowCountry, rowEmail, families, givens, notForLatin, smallFamilies);
    }

    boolean provesFamily(String key) {
        return families.contains(key) && !givens.contains(key);
    }

    boolean provesGiven(String key) {
        return givens.contains(key) && !families.contains(key);
    }
}
