package org.rostrum.intake;

import org.rostrum.text.Capitals;

/**
 * A name in its parts.
 *
 * @param honorific as sent, empty when none stands in the cell
 * @param fromCapitals whether the family name was in capitals and has been put into a person's case
 * @param told what told the family name from the given one
 * @param degrees what stands behind the name and is no part of it ({@code PhD, MEP}), or empty
 */
record PersonName(String honorific, String given, String family, boolean fromCapitals, Told told, String degrees) {
    /** What tells the family name. */
    enum Told {
        CAPITALS_LAST,
        CAPITALS_FIRST,
        COMMA,
        ONE_WORD,
        /** The columns. */
        COLUMNS,
        /** Chinese, Japanese or Korean letters. */
        SCRIPT,
        PATRONYMIC,
        /** The e-mail address. */
        ADDRESS,
        /** What is usual in the country of the row. */
        COUNTRY,
        /** Rows that show which words are family names. */
        OTHER_ROWS,
        /** Latin letters in a list of other ones, whose order is not theirs. */
        LETTERS,
        /** Nothing in the row: the order of the column does. */
        ORDER
    }

    /** The name with a title found in front of it, unless it has one. */
    PersonName titled(String title) {
        return title.isEmpty() || !honorific.isEmpty()
                ? this
                : new PersonName(title, given, family, fromCapitals, told, degrees);
    }

    /** The name with what stood behind it; a generation belongs to the family name. */
    PersonName with(String generation, String degree) {
        String shown =
                generation.length() > 1 && !generation.startsWith("I") ? Capitals.toPersonCase(generation) : generation;
        String whole = shown.isEmpty() ? family : family + " " + shown;
        String all = degrees.isEmpty() || degree.isEmpty() ? degrees + degree : degrees + ", " + degree;
        return new PersonName(honorific, given, whole, fromCapitals, told, all);
    }
}
