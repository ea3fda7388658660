package org.rostrum.reconcile;

import org.rostrum.event.AgendaItem;

/**
 * What one row of an agenda says of an item, before it is compared with what is stored.
 *
 * @param partOf the number or title of the item that it is said to be part of; empty where nothing is said, so that its own number counts
 */
public record AgendaEntry(AgendaItem item, String partOf) {}
