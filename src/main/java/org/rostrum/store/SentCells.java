package org.rostrum.store;

import java.util.List;

/**
 * The cells of a row as sent, in the form in which they are kept.
 *
 * @param json an array of texts
 * @param trouble what in them could not be taken in, in words, or empty
 * @param represented of a row in trouble: who is represented where its own cell does not say it, or empty
 * @param category of the same: its kind of delegation where that does not follow from who is represented, or empty
 */
public record SentCells(String json, String trouble, String represented, String category) {
    /** Cells without any trouble. */
    public static SentCells of(List<String> cells) {
        return new SentCells(Json.array(cells), "", "", "");
    }

    /** The same cells in trouble. */
    public SentCells inTrouble(String what, String whoIsRepresented, String itsCategory) {
        return new SentCells(json, what, whoIsRepresented, itsCategory);
    }

    /** Whether there is nothing to say of them. */
    boolean isPlain() {
        return trouble.isEmpty() && represented.isEmpty() && category.isEmpty();
    }

    /** The texts; trailing empty ones may be missing. */
    public List<String> cells() {
        return Json.texts(json);
    }
}
