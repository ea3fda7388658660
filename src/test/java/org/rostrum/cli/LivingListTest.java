package org.rostrum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A list that lives: versions of it come one after another, with edits by hand, merges and splits between, and any of it is taken back and done again. After each step the register is
 * what {@link ExpectedRegister} says, and whole; when all is taken back it is as it was; the same steps elsewhere answer the same. {@code -Dseeds=N} tries more, {@code -Dseed=N} one. What fails leaves its lists behind, and tells every step, so that it can be done again by hand.
 */
class LivingListTest {
    private static final int STEPS = 25;

    private static int taken;
    private static int foreseen;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path home;

    @TempDir
    Path elsewhere;

    static LongStream seeds() {
        long only = Long.getLong("seed", -1);
        return only >= 0 ? LongStream.of(only) : LongStream.range(0, Long.getLong("seeds", 6));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void registerIsWhatTheStepsMakeOfIt(long seed) throws Exception {
        LivingList living = new LivingList(home, seed);
        LivingLists lists = new LivingLists(living);
        LivingEdits edits = new LivingEdits(living);
        LivingDecisions decisions = new LivingDecisions(living);
        String start = living.stored.views();
        String nobody = living.export();
        for (int step = 0; step < STEPS; step++) {
            String before = living.stored.views();
            long last = living.register.last();
            switch (living.random.nextInt(12)) {
                case 0, 1, 2, 3 -> lists.take();
                case 4, 5, 6 -> edits.edit();
                case 7, 8, 9 -> decisions.decide();
                case 10 -> living.undoLast();
                default -> living.undoAny();
            }
            living.check();
            boolean written = living.register
                    .line(last + 1)
                    .map(write -> write.number() == last + 1)
                    .orElse(false);
            if (written && living.register.last() == last + 1 && living.random.nextInt(5) == 0) {
                living.backAndForth(before);
                living.check();
            }
        }
        living.export();
        while (living.undoLast()) {
            living.compare();
        }
        living.check();
        assertEquals(start, living.stored.views(), living.told());
        assertEquals(nobody, living.export(), living.told());
        living.run("history", "--format", "csv");
        if (seed % 3 == 0) {
            living.replay(elsewhere);
        }
        taken += lists.taken();
        foreseen += lists.foreseen();
    }

    /** What is only believed proves little. */
    @AfterAll
    static void mostWasForeseen() {
        boolean one = Long.getLong("seed", -1) >= 0;
        assertTrue(one || foreseen * 10 >= taken * 4, foreseen + " of " + taken + " lists");
    }
}
