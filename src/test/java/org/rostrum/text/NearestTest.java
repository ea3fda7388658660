package org.rostrum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> WORDS = List.of("list", "event", "stats", "status", "validate");

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "'', abc, 3", "same, same, 0", "flaw, lawn, 2", "lsit, list, 1"})
    void distanceCountsLettersAndSwaps(String one, String other, int distance) {
        for (int allowed = 0; allowed < 6; allowed++) {
            assertEquals(distance <= allowed ? distance : Integer.MAX_VALUE, EditDistance.upTo(allowed, one, other));
            assertEquals(distance <= allowed ? distance : Integer.MAX_VALUE, EditDistance.upTo(allowed, other, one));
        }
    }

    @Test
    void nearWordsComeNearestFirst() {
        assertEquals(List.of("list"), Nearest.to("lsit", WORDS));
        assertEquals(List.of("stats", "status"), Nearest.to("STATSS", WORDS));
        assertEquals(List.of(), Nearest.to("nothing", WORDS));
    }

    @Test
    void hintNamesAllWhenNothingIsNear() {
        assertEquals("did you mean validate?", Nearest.hint("vaildate", WORDS));
        assertEquals("one of list, event, stats, status, validate", Nearest.hint("xyz", WORDS));
    }
}
