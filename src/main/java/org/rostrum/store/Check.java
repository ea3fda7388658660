package org.rostrum.store;

/**
 * One thing that must hold of a database.
 *
 * @param name what was looked at
 * @param holds whether it is as it must be
 * @param detail how much was looked at, or what is wrong
 */
public record Check(String name, boolean holds, String detail) {}
