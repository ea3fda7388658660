package org.rostrum.intake;

/**
 * A name in its parts.
 *
 * @param honorific as sent, empty when none stands in the cell
 * @param fromCapitals whether the family name was in capitals and has been put into a person's case
 * @param told what told the family name from the given one
 */
record PersonName(String honorific, String given, String family, boolean fromCapitals, Told told) {
    /** What tells the family name. */
    enum Told {
        CAPITALS_LAST,
        CAPITALS_FIRST,
        COMMA,
        ONE_WORD,
        /** The columns. */
        COLUMNS,
        /** Nothing in the cell: the order of the column does. */
        ORDER
    }
}
