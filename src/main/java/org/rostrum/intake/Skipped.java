package org.rostrum.intake;

/** A row that no entry is made of. */
public record Skipped(int row, String reason) {}
