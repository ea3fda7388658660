package org.rostrum.sheet;

import java.util.Optional;

/**
 * What the user has decided about reading.
 *
 * @param encoding the name of a character set
 * @param sheet the one sheet wanted, by name or by number from 1
 * @param nameParts how many parts of its path, from the last, tell the file from the others of the list
 */
public record ReadOptions(Optional<String> encoding, Optional<String> sheet, int nameParts) {
    /** Everything by evidence. */
    public static final ReadOptions BY_EVIDENCE = new ReadOptions(Optional.empty(), Optional.empty());

    /** The same of a file whose name is no other's. */
    public ReadOptions(Optional<String> encoding, Optional<String> sheet) {
        this(encoding, sheet, 1);
    }

    /** The same for a file that so many parts of its path tell from others. */
    public ReadOptions namedBy(int parts) {
        return new ReadOptions(encoding, sheet, parts);
    }
}
