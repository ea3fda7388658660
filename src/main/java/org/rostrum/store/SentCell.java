package org.rostrum.store;

/**
 * A cell as it was sent.
 *
 * @param column from 0
 * @param heading of its column, empty when there is none
 */
public record SentCell(int column, String heading, String text) {}
