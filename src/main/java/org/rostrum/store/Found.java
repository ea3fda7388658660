package org.rostrum.store;

/**
 * Something that a search has found.
 *
 * @param entity {@code participant} or {@code item}
 * @param name the person's full name, or the item's number and title
 * @param detail what tells it from others: delegation, organisation and position, or day, time and room
 */
public record Found(String entity, long id, String name, String detail) {}
