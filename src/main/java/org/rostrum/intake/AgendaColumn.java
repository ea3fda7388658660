package org.rostrum.intake;

/**
 * What a column of an agenda was taken for.
 *
 * @param index from 0
 * @param evidence why, a sentence for the user
 */
public record AgendaColumn(int index, String letter, String heading, AgendaMeaning meaning, String evidence) {
    /** The column in a sentence: {@code column “room” (G)}. */
    public String called() {
        return heading.isBlank() ? "column " + letter : "column “" + heading + "” (" + letter + ")";
    }
}
