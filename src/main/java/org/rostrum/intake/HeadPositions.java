package org.rostrum.intake;

import java.util.List;
import org.rostrum.sheet.Row;

/** Heads of delegation who are told by their position, in a list without a column for roles: {@code Head of Delegation} is one in so many words. */
final class HeadPositions {
    private final Layout layout;
    private final Remembered<Boolean> heads;
    private int count;

    HeadPositions(Layout layout, String language) {
        this.layout = layout;
        heads = new Remembered<>(position -> Cells.headsDelegation(position, language));
    }

    /** Whether the row's position says so, and no column could say otherwise. */
    boolean isHead(Row row) {
        return layout.has(Meaning.POSITION)
                && !layout.has(Meaning.ROLE)
                && !layout.has(Meaning.HEAD_MARK)
                && heads.get(CellText.value(layout.cell(row, Meaning.POSITION)));
    }

    void add(Row row) {
        count += isHead(row) ? 1 : 0;
    }

    /** What the user should know of them. */
    List<String> notes() {
        return count == 0
                ? List.of()
                : List.of(layout.column(Meaning.POSITION).called() + ": " + count
                        + (count == 1 ? " position names the head" : " positions name heads")
                        + " of a delegation; there is no column for it");
    }
}
