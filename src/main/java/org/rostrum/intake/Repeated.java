package org.rostrum.intake;

/** A row that says what an earlier row says. */
public record Repeated(int first, int again, String reason) {}
