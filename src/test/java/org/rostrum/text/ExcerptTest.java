package org.rostrum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void shortTextIsShownWhole() {
        assertEquals("a".repeat(200), Excerpt.shown("a".repeat(200)));
        assertEquals("a".repeat(200) + "…", Excerpt.shown("a".repeat(201)));
    }

    @Test
    void noCharacterIsCutInHalf() {
        assertEquals("a", Excerpt.beginning("a😀b", 2));
        assertEquals("a😀", Excerpt.beginning("a😀b", 3));
    }
}
