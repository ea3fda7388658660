package org.rostrum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://x\")",
                "+A1",
                "-A1",
                "@SUM(A1)",
                "\t=1",
                "\r",
                "\n=1",
                " =1",
                "\u00A0=1",
                "＝1+1",
                "＋A1",
                "－A1",
                "＠x",
                "'=1",
                "''=1",
                "-2+cmd|' /C calc'!A0",
                "+370 5 200 3001 ext. 2",
                "--",
                "=-"
            })
    void whatASpreadsheetWouldRunGetsAnApostrophe(String text) {
        assertEquals("'" + text, Formula.neutralise(text));
        assertEquals(text, Formula.restore("'" + text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'",
                "''",
                "-",
                "+370 5 200 3001",
                "+370-5-200-3001",
                "+(370) 5 200",
                "-5",
                "-12.50",
                "-1,5",
                "Marius",
                "a=b",
                "O'Brien",
                "'t Hooft",
                "x@example.org",
                "1-2",
                "–",
                "'+370 5 200 3001",
                "   "
            })
    void otherTextStaysAsItIs(String text) {
        assertEquals(text, Formula.neutralise(text));
        assertEquals(text, Formula.restore(text));
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTextComesBack(int seed) {
        Random random = new Random(seed);
        String alphabet = "''''==+-@\t\r\n \u00A0\uFEFF＝＋－＠019.,()/aB|!";
        for (int n = 0; n < 500; n++) {
            String text = random.ints(random.nextInt(9), 0, alphabet.length())
                    .mapToObj(i -> alphabet.substring(i, i + 1))
                    .reduce("", String::concat);
            assertEquals(text, Formula.restore(Formula.neutralise(text)), () -> "seed " + seed);
        }
    }

    @Test
    void whatIsNeutralisedStartsWithAnApostrophe() {
        assertTrue(Formula.neutralise(Formula.neutralise("=1")).startsWith("''="));
    }
}
