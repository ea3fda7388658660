package org.rostrum.intake;

/**
 * How 10/11/2010 is read in a table.
 *
 * @param monthFirst whether it is the 11th of October
 * @param proof why, a sentence
 */
public record DateOrder(boolean monthFirst, String proof) {}
