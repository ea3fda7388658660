package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * What a source gives, in its order. Of a long one, all but the beginning is asked for by a thread of its own that is some rows ahead: whoever takes it in then waits for the slower of
 * the two, not for both. The source must share nothing that changes with whoever takes from here; it is asked no more once this is closed. For one thread that reads.
 */
public final class ReadAhead<T> implements AutoCloseable {
    private static final int BEGINNING = 256;
    private static final int TOGETHER = 256;
    private static final int BATCHES = 2;
    /** Of what is waiting together, in characters. */
    private static final long LARGE = 1 << 16;

    private static final int PATIENCE_MS = 50;

    private final Supplier<Optional<T>> source;
    private final ToLongFunction<T> size;
    private final BlockingQueue<Batch<T>> queue = new ArrayBlockingQueue<>(BATCHES);
    private volatile boolean closed;
    private int given;
    private Optional<Thread> thread = Optional.empty();
    private Iterator<T> current = List.<T>of().iterator();
    private Optional<Batch<T>> last = Optional.empty();

    /** @param failure what the source threw when it was asked for one more, instead of giving it */
    private record Batch<T>(List<T> given, boolean isLast, Optional<Throwable> failure) {}

    /** A class and no lambda, which no class archive has: it was made from a short list. */
    private final class Reader extends Thread {
        Reader() {
            super("read ahead");
            setDaemon(true);
        }

        @Override
        public void run() {
            boolean more = true;
            while (more && !closed) {
                Batch<T> batch = batch();
                more = !batch.isLast;
                hand(batch);
            }
        }
    }

    private ReadAhead(Supplier<Optional<T>> source, ToLongFunction<T> size) {
        this.source = source;
        this.size = size;
    }

    /**
     * What a source gives that gives empty after its last.
     *
     * @param size how many characters one holds: of long ones fewer are read ahead
     */
    public static <T> ReadAhead<T> of(Supplier<Optional<T>> source, ToLongFunction<T> size) {
        return new ReadAhead<>(source, size);
    }

    /** The next one, or empty after the last. What the source throws is thrown where it would be without this. */
    public Optional<T> next() {
        if (given < BEGINNING) {
            given++;
            return source.get(); // most lists end here, and need no thread
        }
        if (thread.isEmpty()) {
            thread = Optional.of(new Reader());
            thread.get().start();
        }
        while (!current.hasNext()) {
            if (last.isPresent()) {
                return end(last.get());
            }
            Batch<T> batch = take();
            current = batch.given.iterator();
            last = batch.isLast ? Optional.of(batch) : Optional.empty();
        }
        return Optional.of(current.next());
    }

    private static <T> Optional<T> end(Batch<T> last) {
        if (last.failure.isPresent()) {
            if (last.failure.get() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) last.failure.get();
        }
        return Optional.empty();
    }

    private Batch<T> batch() {
        List<T> together = new ArrayList<>(TOGETHER);
        long characters = 0;
        try {
            while (together.size() < TOGETHER && characters < LARGE) {
                Optional<T> one = source.get();
                if (one.isEmpty()) {
                    return new Batch<>(together, true, Optional.empty());
                }
                together.add(one.get());
                characters += size.applyAsLong(one.get());
            }
            return new Batch<>(together, false, Optional.empty());
        } catch (RuntimeException | Error failure) {
            return new Batch<>(together, true, Optional.of(failure));
        }
    }

    private void hand(Batch<T> batch) {
        try {
            boolean handed = false;
            while (!handed && !closed) {
                handed = queue.offer(batch, PATIENCE_MS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Batch<T> take() {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the source is asked no more. */
    @Override
    public void close() {
        closed = true;
        queue.clear();
        if (thread.isPresent()) {
            try {
                thread.get().join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
