package org.rostrum.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Tells a reader who has seen enough ({@code rostrum list … | head}) from a disk that is full. */
public final class ClosedPipe {
    private ClosedPipe() {}

    /** Whether writing failed only because nobody reads any more. */
    public static boolean caused(UncheckedIOException failure) {
        return caused(failure.getCause());
    }

    /** Whether writing failed only because nobody reads any more. The launcher has the system say so in English. */
    public static boolean caused(IOException failure) {
        String message =
                failure.getMessage() == null ? "" : failure.getMessage().toLowerCase(Locale.ROOT);
        return message.contains("broken pipe")
                || message.contains("pipe closed")
                || message.contains("pipe is being closed")
                || message.contains("pipe has been ended");
    }
}
