package org.rostrum.intake;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a column was taken for.
 *
 * @param index from 0
 * @param letter as the office program shows it
 * @param heading as sent, tidy
 * @param evidence why, a sentence for the user
 */
public record ColumnMeaning(int index, String letter, String heading, Meaning meaning, String evidence) {
    /** The letter of a column as the office program shows it: {@code A} for 0, {@code AA} for 26. */
    public static String letter(int index) {
        return ColumnName.letter(index);
    }

    /** The column in a sentence: {@code column “Pavardė” (E)}. */
    public String called() {
        return heading.isBlank() ? "column " + letter : "column “" + heading + "” (" + letter + ")";
    }

    /** {@code “Pavardė” (E) = family name}, with what its codes are where that was decided. */
    String saysWhat(Map<String, String> codes) {
        return (heading.isBlank() ? letter : "“" + heading + "” (" + letter + ")") + " = " + meaning.label()
                + codes.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(code -> ", “" + code.getKey() + "” = " + code.getValue())
                        .collect(Collectors.joining());
    }

    ColumnMeaning as(Meaning changed, String because) {
        return new ColumnMeaning(index, letter, heading, changed, because);
    }
}
