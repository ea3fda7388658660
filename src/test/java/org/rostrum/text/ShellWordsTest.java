package org.rostrum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"plain", "", "two words", "it's", "$(id) `id` \\ \"x\"", "Šalis:V=male", "!x", "a\nb"})
    void aWordComesBackFromTheLine(String word) {
        assertEquals(List.of("--value", word), ShellWords.of(ShellWords.join(List.of("--value", word))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$(id)", "`id`", "a;b", "a&b", "\"x\"", "!x"})
    void nothingThatAShellWouldRunStandsOutsideSingleQuotes(String word) {
        assertEquals("'" + word + "'", ShellWords.quoted(word));
    }
}
