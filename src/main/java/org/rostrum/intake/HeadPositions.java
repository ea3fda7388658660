package org.rostrum.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.rostrum.sheet.Row;

/** Heads of delegation who are told by their position, in a list without a column for roles: {@code Head of Delegation} is one in so many words. */
final class HeadPositions {
    private static final Pattern PARTS = Pattern.compile("[\\r\\n,;/]+");

    private final Layout layout;
    private final NameLines nameLines;
    private final String language;
    private final Remembered<Boolean> heads;
    private int count;

    HeadPositions(Layout layout, NameLines nameLines, String language) {
        this.layout = layout;
        this.nameLines = nameLines;
        this.language = language;
        heads = new Remembered<>(position ->
                PARTS.splitAsStream(position).anyMatch(part -> Cells.headsDelegation(part.strip(), language)));
    }

    /** Whether the row's position says so, and no column could say otherwise. */
    boolean isHead(Row row) {
        if (layout.has(Meaning.ROLE) || layout.has(Meaning.HEAD_MARK)) {
            return false;
        }
        return layout.has(Meaning.POSITION) && heads.get(layout.cell(row, Meaning.POSITION))
                || layout.has(Meaning.FULL_NAME) && nameLines.namesHead(layout.cell(row, Meaning.FULL_NAME), language);
    }

    void add(Row row) {
        count += isHead(row) ? 1 : 0;
    }

    /** What the user should know of them. */
    List<String> notes() {
        return count == 0
                ? List.of()
                : List.of(layout.column(layout.has(Meaning.POSITION) ? Meaning.POSITION : Meaning.FULL_NAME)
                                .called() + ": " + count
                        + (count == 1 ? " position names the head" : " positions name heads")
                        + " of a delegation; there is no column for it");
    }
}
