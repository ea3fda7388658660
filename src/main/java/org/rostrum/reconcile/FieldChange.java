package org.rostrum.reconcile;

/**
 * One value that an import changes.
 *
 * @param field the field's name ({@code position}), or {@code delegation}
 * @param from the stored value, empty where there was none
 * @param to the new value
 * @param mark what kind of change it is where that helps to judge it: {@code diacritics only}, {@code capitals only}, {@code punctuation only},
 *     {@code divided differently} (the same words are now in other name fields), {@code name changed}; else empty
 */
public record FieldChange(String field, String from, String to, String mark) {
    /** A change between two values, marked where they are two spellings of the same words. */
    public static FieldChange of(String field, String from, String to) {
        return new FieldChange(field, from, to, from.isEmpty() || to.isEmpty() ? "" : Spelling.mark(from, to));
    }

    /** Whether only an empty field got a value. */
    public boolean fills() {
        return from.isEmpty();
    }
}
