package org.rostrum.intake;

/** A cell that cannot be read, in words for whoever sent it. */
final class UnreadableCell extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableCell(String message) {
        super(message);
    }
}
