package org.rostrum.intake;

import java.util.Optional;
import org.rostrum.event.Question;
import org.rostrum.intake.PersonName.Told;

/** Counts what tells the family names in a column of full names, and so which name comes first where nothing does. */
final class NameCounts {
    private static final int ENOUGH = 3;

    private int last;
    private int first;
    private int open;
    private int oneWord;
    private int all;

    void add(String name) {
        if (name.isEmpty()) {
            return;
        }
        Told told = FullName.split(name, NameOrder.GIVEN_FIRST).told();
        all++;
        oneWord += told == Told.ONE_WORD ? 1 : 0;
        last += told == Told.CAPITALS_LAST ? 1 : 0;
        first += told == Told.CAPITALS_FIRST ? 1 : 0;
        open += told == Told.ORDER ? 1 : 0;
    }

    /** The order for names that show none: that of the names which do, else of the heading, else given name first. */
    NameOrder order(Optional<NameOrder> heading) {
        if (last + first > 0 && (last == 0 || first == 0)) {
            return first == 0 ? NameOrder.GIVEN_FIRST : NameOrder.FAMILY_FIRST;
        }
        return heading.orElse(NameOrder.GIVEN_FIRST);
    }

    /** Most of the names being one word, the other name must stand elsewhere. */
    Optional<Question> question(ColumnMeaning column) {
        if (all < ENOUGH || oneWord * 2 <= all) {
            return Optional.empty();
        }
        String letter = column.letter();
        return Optional.of(new Question(
                column.called() + ": " + oneWord + " of " + all + " names are one word only; where is the other name?",
                "--map " + letter
                        + "=family_name and --map with the letter of the other column and =given_name, or --map "
                        + letter + "=full_name to take them as they are"));
    }

    /** What the user should know, or empty. */
    String note(ColumnMeaning column, Optional<NameOrder> heading) {
        if (open == 0) {
            return "";
        }
        boolean capitals = last + first > 0 && (last == 0 || first == 0);
        String why = capitals
                ? "as where the family name is in capitals"
                : heading.isPresent() ? "as the heading says" : "since nothing tells";
        String what = order(heading) == NameOrder.GIVEN_FIRST
                ? "the last word is taken for the family name"
                : "the first word is taken for the family name";
        return column.called() + ": in " + open + (open == 1 ? " name " : " names ") + what + ", " + why;
    }
}
