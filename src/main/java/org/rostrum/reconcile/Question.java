package org.rostrum.reconcile;

/**
 * Something that only the user can decide.
 *
 * @param text what is to be decided, with where it stands
 * @param option the option that answers it, as it would be typed; alternatives are joined by {@code or}
 */
public record Question(String text, String option) {}
