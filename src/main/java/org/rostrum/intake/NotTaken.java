package org.rostrum.intake;

/**
 * A table that nothing is taken from, since it is not about people.
 *
 * @param because the reason, a clause: {@code no column has names of people (A “Hotel”, B “Rooms”)}
 */
public record NotTaken(TableUnderstanding understood, String because) {}
