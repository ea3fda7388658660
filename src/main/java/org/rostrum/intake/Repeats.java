package org.rostrum.intake;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.sheet.Row;
import org.rostrum.text.Fold;

/** Finds rows that say again what an earlier one says, by fingerprints of the first rows; never the rows themselves. */
final class Repeats {
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_REPEATS = 1000;
    private static final long PRIME = 0x100000001b3L;

    private final Layout layout;
    private final Fingerprints seen = new Fingerprints();
    private final List<Repeated> repeated = new ArrayList<>();

    Repeats(Layout layout) {
        this.layout = layout;
    }

    /** Remembers an entry's row, or notes that an earlier one has the same e-mail address and name, or the same cells. */
    void add(Row row) {
        if (seen.size() >= MOST_ROWS || repeated.size() >= MOST_REPEATS) {
            return;
        }
        String email = Cells.email(layout.cell(row, Meaning.EMAIL));
        int first = seen.first(email.isEmpty() ? ofCells(row) : ofPerson(row, email), row.number());
        if (first > 0) {
            repeated.add(
                    new Repeated(first, row.number(), email.isEmpty() ? "the same cells" : "same e-mail " + email));
        }
    }

    private long ofPerson(Row row, String email) {
        String name = layout.cell(row, Meaning.GIVEN_NAME) + " " + layout.cell(row, Meaning.FAMILY_NAME) + " "
                + layout.cell(row, Meaning.FULL_NAME);
        return mix(mix(1, email), Fold.key(name));
    }

    private long ofCells(Row row) {
        long hash = 2;
        for (int column = 0; column < row.cells().size(); column++) {
            if (column != layout.index(Meaning.NUMBER)) {
                hash = mix(hash, CellText.tidy(row.cells().get(column)));
            }
        }
        return hash;
    }

    /** FNV-1a over 64 bits, one character at a time. */
    private static long mix(long hash, String text) {
        long mixed = hash * PRIME + 0x1F;
        for (int i = 0; i < text.length(); i++) {
            mixed = (mixed ^ text.charAt(i)) * PRIME;
        }
        return mixed;
    }

    List<Repeated> repeated() {
        return repeated;
    }
}
