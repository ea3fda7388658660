package org.rostrum.intake;

import java.util.ArrayList;
import java.util.List;

/** A line taken apart where it says “and” in some language, or {@code &}, {@code +} or {@code /} between spaces, or has a comma before a form of address. */
final class JoinedNames {
    private static final int LONGEST = 4;
    private static final String SIGNS = "&+/";

    private JoinedNames() {}

    /** The parts in their order, none of them empty; no parts when nothing is joined. */
    static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int space = line.indexOf(' '); space >= 0; space = line.indexOf(' ', space + 1)) {
            int next = line.indexOf(' ', space + 1);
            if (isComma(line, space)) {
                parts.add(line.substring(from, space - 1).strip());
                from = space + 1;
            } else if (next > 0 && joins(line, space + 1, next)) {
                parts.add(line.substring(from, space).strip());
                from = next + 1;
            }
        }
        if (parts.isEmpty()) {
            return List.of();
        }
        parts.add(line.substring(from).strip());
        return parts.stream().anyMatch(String::isEmpty) ? List.of() : parts;
    }

    private static boolean isComma(String line, int space) {
        return space > 0 && line.charAt(space - 1) == ',' && LikelyName.isAddressed(line.substring(space + 1));
    }

    /** Most words of a name begin with a capital, and are told at once; in a line of capitals a form of address must follow. */
    private static boolean joins(String line, int from, int to) {
        if (to - from > LONGEST || to == from) {
            return false;
        }
        char first = line.charAt(from);
        if (to - from == 1 && SIGNS.indexOf(first) >= 0) {
            return true;
        }
        return Character.isLetter(first)
                && !Vocabulary.all()
                        .terms("and", Vocabulary.key(line.substring(from, to)))
                        .isEmpty()
                && (!Character.isUpperCase(first) || LikelyName.isAddressed(line.substring(to + 1)));
    }
}
