package org.rostrum.sheet;

import java.util.Optional;

/**
 * What the user has decided about reading.
 *
 * @param encoding the name of a character set
 * @param sheet the one sheet wanted, by name or by number from 1
 */
public record ReadOptions(Optional<String> encoding, Optional<String> sheet) {
    /** Everything by evidence. */
    public static final ReadOptions BY_EVIDENCE = new ReadOptions(Optional.empty(), Optional.empty());
}
