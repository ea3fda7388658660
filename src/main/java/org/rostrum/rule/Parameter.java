package org.rostrum.rule;

/**
 * A number of a rule that an event may set otherwise.
 *
 * @param name as it is given: {@code minutes}
 * @param standard what it is where nobody has set it
 * @param least the smallest that makes sense
 * @param meaning what it says, a few words
 */
public record Parameter(String name, int standard, int least, String meaning) {}
