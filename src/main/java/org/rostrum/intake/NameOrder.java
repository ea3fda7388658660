package org.rostrum.intake;

/** Which name comes first when both stand in one cell. */
public enum NameOrder {
    GIVEN_FIRST,
    FAMILY_FIRST
}
