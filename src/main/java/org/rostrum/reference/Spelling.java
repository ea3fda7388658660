package org.rostrum.reference;

/**
 * A folded spelling and one of those it may stand for.
 *
 * @param code a country's or an organisation's; {@code -} for a name that no code stands for
 * @param evidence what kind of spelling it is
 */
record Spelling(String key, String code, Mark mark, String evidence) {
    /** How far a spelling counts. */
    enum Mark {
        /** In one of the languages of headings or of the United Nations, or listed by us. */
        USUAL('1'),
        /** In another language only: gives way to a usual one. */
        RARE('2'),
        /** A code: only in capitals or in small letters throughout. */
        CODE('K'),
        /** A code or acronym that is a word as well: only in capitals. */
        CAPITALS('C'),
        /** Does not say which is meant. */
        ASK('?'),
        /** Known to have no code. */
        NO_CODE('!');

        private final char letter;

        Mark(char letter) {
            this.letter = letter;
        }

        char letter() {
            return letter;
        }

        static Mark of(String text) {
            for (Mark mark : values()) {
                if (text.charAt(0) == mark.letter) {
                    return mark;
                }
            }
            throw new IllegalArgumentException("no such mark: " + text);
        }
    }

    static Spelling of(String[] row) {
        return new Spelling(row[0], row[1], Mark.of(row[2]), row[3]);
    }

    boolean isCountry() {
        return Character.isUpperCase(code.charAt(0));
    }
}
