package org.rostrum.store;

/**
 * A sheet of an import that was kept.
 *
 * @param id what {@link ImportHistory} calls it
 */
public record KeptSheet(long id, SheetRows rows) {}
