package org.rostrum.cli;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells who waits what for, when something that may have no end (a pipe, a device, the keyboard) is read and has not ended after some seconds. */
final class Patience {
    static final long USUAL = 3_000;

    private Patience() {}

    /**
     * What the reading gives.
     *
     * @param name of what is read, for the line that is told when it takes longer
     * @param milliseconds after which it is told
     */
    static <T> T with(String name, long milliseconds, Consumer<String> tell, Supplier<T> reading) {
        Thread clock = new Thread(() -> {
            try {
                Thread.sleep(milliseconds);
                tell.accept("rostrum: waiting for " + name + ", which has not ended yet (Ctrl-C stops)");
            } catch (InterruptedException ended) {
                // it has ended in time
            }
        });
        clock.setDaemon(true);
        clock.start();
        try {
            return reading.get();
        } finally {
            clock.interrupt();
        }
    }
}
