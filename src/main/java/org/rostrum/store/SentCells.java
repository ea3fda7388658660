package org.rostrum.store;

import java.util.List;

/**
 * The cells of a row as sent.
 *
 * @param cells trailing empty ones may be missing
 * @param trouble what in them could not be taken in, in words, or empty
 * @param represented of a row in trouble: who is represented where its own cell does not say it, or empty
 * @param category of the same: its kind of delegation where that does not follow from who is represented, or empty
 */
public record SentCells(List<String> cells, String trouble, String represented, String category) {
    public SentCells {
        cells = List.copyOf(cells);
    }

    /** Cells without any trouble. */
    public static SentCells of(List<String> cells) {
        return new SentCells(cells, "", "", "");
    }
}
