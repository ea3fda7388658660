package org.rostrum.intake;

/**
 * What a column was taken for.
 *
 * @param index from 0
 * @param letter as the office program shows it
 * @param heading as sent, tidy
 * @param evidence why, a sentence for the user
 */
public record ColumnMeaning(int index, String letter, String heading, Meaning meaning, String evidence) {
    /** The column in a sentence: {@code column “Pavardė” (E)}. */
    public String called() {
        return heading.isBlank() ? "column " + letter : "column “" + heading + "” (" + letter + ")";
    }

    ColumnMeaning as(Meaning changed, String because) {
        return new ColumnMeaning(index, letter, heading, changed, because);
    }
}
