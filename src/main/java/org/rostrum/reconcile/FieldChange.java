package org.rostrum.reconcile;

/**
 * One value that an import changes.
 *
 * @param field the field's name ({@code position}), or {@code delegation}
 * @param from the stored value, empty where there was none
 * @param to the new value
 * @param mark what kind of change it is when it is a small one: {@code diacritics only}, {@code capitals only}, {@code name changed}; else empty
 */
public record FieldChange(String field, String from, String to, String mark) {}
