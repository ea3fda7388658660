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
    /** Whether only an empty field got a value. */
    public boolean fills() {
        return from.isEmpty();
    }
}
