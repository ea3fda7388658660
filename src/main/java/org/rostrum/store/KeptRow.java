package org.rostrum.store;

import java.util.OptionalLong;

/**
 * A row of an import that was kept, and what became of it.
 *
 * @param row as the office program numbers it
 * @param participant whom it names, empty for a row of an agenda or one that names nobody
 * @param reason in words, empty for most rows of which something was made
 */
public record KeptRow(int row, String state, OptionalLong participant, String reason, SentCells cells) {}
