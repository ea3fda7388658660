package org.rostrum.intake;

import java.util.Locale;
import java.util.Optional;

/** How a column is named: by its heading, or by its letter as the office program shows it. */
final class ColumnName {
    private ColumnName() {}

    /** {@code A} for 0, {@code AA} for 26. */
    static String letter(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** The index of a letter, or empty when the text is not up to three Latin letters. */
    static Optional<Integer> index(String letters) {
        int index = 0;
        for (char c : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            if (c < 'A' || c > 'Z' || letters.length() > 3) {
                return Optional.empty();
            }
            index = index * 26 + c - 'A' + 1;
        }
        return letters.isEmpty() ? Optional.empty() : Optional.of(index - 1);
    }

    /** As an option names the column: its heading, or its letter when it has none. */
    static String option(String heading, String letter) {
        return heading.isBlank() ? letter : heading;
    }
}
