package org.rostrum.sheet;

import java.util.Set;

/** What a cell looks like, whatever it means. */
enum CellLook {
    EMPTY,
    NUMBER,
    /** Digits with the signs that dates, times and telephone numbers have. */
    DIGITS,
    ADDRESS,
    /** More words than a heading has. */
    PROSE,
    WORDS;

    private static final int LONGEST_HEADING = 120;
    /** What a formula that failed shows: it was to be a value. */
    private static final Set<String> ERRORS =
            Set.of("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!");

    static CellLook of(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return EMPTY;
        }
        if (text.charAt(0) == '#' && ERRORS.contains(text)) {
            return NUMBER;
        }
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z') { // most are, and Java's tables are slow before they are compiled
                letters++;
            } else {
                digits += Character.isDigit(c) ? 1 : 0;
                letters += Character.isLetter(c) ? 1 : 0;
            }
        }
        if (letters == 0 && digits > 0) {
            return digits >= text.length() - 1 ? NUMBER : DIGITS;
        }
        int at = text.indexOf('@');
        if (at > 0 && text.indexOf('.', at) > at && text.indexOf(' ') < 0 || text.startsWith("http")) {
            return ADDRESS;
        }
        if (digits > letters) {
            return DIGITS;
        }
        return text.length() > LONGEST_HEADING ? PROSE : WORDS;
    }

    /** Whether headings practically never look like this. */
    boolean neverHeading() {
        return this == NUMBER || this == DIGITS || this == ADDRESS;
    }
}
