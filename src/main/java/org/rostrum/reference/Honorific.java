package org.rostrum.reference;

import java.util.Optional;

/**
 * A form of address.
 *
 * @param text how it is stored and printed in English: {@code Mr.}, {@code Ms.}, {@code Dr.}, {@code H.E.}, {@code Prof. Dr.} …
 * @param sex {@code F}, {@code M} or empty where the form does not tell
 */
public record Honorific(String text, String sex) {
    /** The honorific that a spelling in any language of the reference data stands for ({@code Ponia}, {@code Herr Dr.}), or empty. */
    public static Optional<Honorific> of(String text) {
        return Optional.empty();
    }

    /** The longest run of honorifics and ranks at the start of a full name ({@code H.E. Mr. Jonas JONAITIS}), as the number of characters to cut off; 0 when there is none. */
    public static int prefixLength(String fullName) {
        return 0;
    }
}
