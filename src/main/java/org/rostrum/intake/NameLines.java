package org.rostrum.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rostrum.reference.Honorific;

/** The lines of a cell that has a name in the first one and says more below, as printed lists do: {@code Mr. Jānis KALNIŅŠ / Head of Unit / State Police}. */
final class NameLines {
    private NameLines() {}

    /** Whether a cell has such lines: a whole name in the first, and no name that is only broken into two lines. */
    static boolean areIn(String cell) {
        List<String> lines = lines(cell);
        if (lines.size() < 2) {
            return false;
        }
        String name = lines.get(0).substring(Honorific.prefixLength(lines.get(0)));
        boolean familyBelow = !NameWords.hasCapitals(name) && NameWords.hasCapitals(lines.get(1));
        return name.strip().indexOf(' ') > 0 && !familyBelow;
    }

    /** The name in the first line; of a cell without such lines the whole text. */
    static String name(String cell) {
        return areIn(cell) ? lines(cell).get(0) : cell;
    }

    /** What the lines below say of the person, in one line: no addresses and telephone numbers. Empty when there are none. */
    static String below(String cell) {
        return areIn(cell)
                ? lines(cell).stream()
                        .skip(1)
                        .filter(line -> !Cells.isEmail(line) && line.chars().anyMatch(Character::isLetter))
                        .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                        .collect(Collectors.joining(", "))
                : "";
    }

    /** The line below that is an e-mail address, if any. */
    static Optional<String> email(String cell) {
        return areIn(cell) ? lines(cell).stream().skip(1).filter(Cells::isEmail).findFirst() : Optional.empty();
    }

    /** What the user should know of a column with such cells. */
    static String note(Layout layout) {
        return layout.column(Meaning.FULL_NAME).called()
                + ": the first line of a cell is the name; what stands below it is "
                + (layout.has(Meaning.POSITION) ? "kept as sent" : "the position");
    }

    private static List<String> lines(String cell) {
        return cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0
                ? List.of(cell)
                : cell.lines()
                        .map(CellText::tidy)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
