package org.rostrum.event;

import java.util.Optional;

/**
 * A room of an event. Agenda items name rooms as text: it is theirs when the folded names are the same.
 *
 * @param capacity how many people it holds, empty when nobody has said
 */
public record Room(long id, String name, Optional<Integer> capacity) {}
