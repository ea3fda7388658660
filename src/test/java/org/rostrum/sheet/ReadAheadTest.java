package org.rostrum.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class ReadAheadTest {
    private static final int MANY = 10_000;

    /** The numbers below a limit, as a source that must not be asked again after its end. */
    private static Supplier<Optional<Integer>> numbers(int limit, AtomicInteger asked) {
        return () -> {
            int number = asked.getAndIncrement();
            if (number > limit) {
                throw new AssertionError("asked again after the end");
            }
            return number < limit ? Optional.of(number) : Optional.empty();
        };
    }

    private static List<Integer> all(ReadAhead<Integer> ahead) {
        List<Integer> all = new ArrayList<>();
        for (Optional<Integer> one = ahead.next(); one.isPresent(); one = ahead.next()) {
            all.add(one.get());
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 511, 512, 513, MANY})
    void givesWhatTheSourceGivesInItsOrder(int size) {
        try (ReadAhead<Integer> ahead = ReadAhead.of(numbers(size, new AtomicInteger()), number -> 10)) {
            assertEquals(IntStream.range(0, size).boxed().toList(), all(ahead));
        }
    }

    @Test
    void asksForTheBeginningWithoutAnotherThread() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        AtomicInteger asked = new AtomicInteger();
        Supplier<Optional<Integer>> source = () -> {
            threads.add(Thread.currentThread());
            return numbers(MANY, asked).get();
        };
        try (ReadAhead<Integer> ahead = ReadAhead.of(source, number -> 10)) {
            for (int i = 0; i < 256; i++) {
                ahead.next();
            }
            assertEquals(Set.of(Thread.currentThread()), threads);
            all(ahead);
            assertEquals(2, threads.size());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 256, 300, 5_000})
    void throwsWhereTheSourceDoes(int broken) {
        AtomicInteger asked = new AtomicInteger();
        Supplier<Optional<Integer>> source = () -> {
            if (asked.get() == broken) {
                throw new IllegalArgumentException("row " + broken);
            }
            return Optional.of(asked.getAndIncrement());
        };
        try (ReadAhead<Integer> ahead = ReadAhead.of(source, number -> 10)) {
            for (int i = 0; i < broken; i++) {
                assertEquals(Optional.of(i), ahead.next());
            }
            assertEquals(
                    "row " + broken,
                    assertThrows(IllegalArgumentException.class, ahead::next).getMessage());
        }
    }

    @Test
    void throwsErrorsToo() {
        AtomicInteger asked = new AtomicInteger();
        Supplier<Optional<Integer>> source = () -> {
            if (asked.get() == 400) {
                throw new StackOverflowError();
            }
            return Optional.of(asked.getAndIncrement());
        };
        try (ReadAhead<Integer> ahead = ReadAhead.of(source, number -> 10)) {
            assertThrows(StackOverflowError.class, () -> all(ahead));
        }
    }

    @Test
    void asksNoMoreOnceClosed() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        ReadAhead<Integer> ahead = ReadAhead.of(numbers(Integer.MAX_VALUE - 1, asked), number -> 10);
        for (int i = 0; i < 300; i++) {
            ahead.next();
        }
        ahead.close();
        int then = asked.get();
        TimeUnit.MILLISECONDS.sleep(100);
        assertEquals(then, asked.get());
    }

    @Test
    void holdsFewLongOnes() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        CountDownLatch started = new CountDownLatch(257);
        Supplier<Optional<Integer>> source = () -> {
            started.countDown();
            return Optional.of(asked.getAndIncrement());
        };
        try (ReadAhead<Integer> ahead = ReadAhead.of(source, number -> 1_000_000)) {
            for (int i = 0; i < 257; i++) {
                ahead.next();
            }
            assertTrue(started.await(10, TimeUnit.SECONDS));
            TimeUnit.MILLISECONDS.sleep(100);
            assertTrue(asked.get() <= 257 + 6, () -> asked + " asked for");
        }
    }
}
