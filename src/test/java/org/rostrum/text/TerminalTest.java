package org.rostrum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TerminalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a\u001b[31mb|a\\u001b[31mb",
                "x\u202Ey|x\\u202ey",
                "\u2066a|\\u2066a",
                "z\u200Bw|z\\u200bw",
                "so\u00ADft|so\\u00adft",
                "\uFEFFa|\\ufeffa",
                "a\u200Db|a\\u200db",
                "\u009B1m|\\u009b1m",
                "\uD800x|\\ud800x",
                "a\u2028b|a\\u2028b",
                "\uDB40\uDC41|\\udb40\\udc41"
            })
    void whatCouldHideOrMoveIsEscaped(String text, String safe) {
        assertEquals(safe, Terminal.safe(text));
    }

    @Test
    void lineEndsAndTabsAreNamed() {
        assertEquals("two\\r\\nlines\\tand", Terminal.safe("two\r\nlines\tand"));
    }

    @Test
    void ordinaryTextStaysTheSameObject() {
        for (String text : new String[] {
            "", "O’Flaherty", "Ķērpiņa", "日本", "e\u0301", "👩\u200D🚀", "می\u200Cخواهم", "C:\\u001b", "❤\uFE0F"
        }) {
            assertSame(text, Terminal.safe(text));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abc|3",
                "Ķērpiņa|7",
                "e\u0301|1",
                "日本国|6",
                "한국|4",
                "ｱｲ|2",
                "Ａ|2",
                "👍|2",
                "👩\u200D🚀|2",
                "🇱🇹|2",
                "❤\uFE0F|2",
                "สวัสดี|4",
                "שָׁלוֹם|4",
                "…|1",
                "–|1",
                "が|2",
                "か\u3099|2",
                "①|1"
            })
    void widthIsInColumns(String text, int width) {
        assertEquals(width, Terminal.width(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abcdef|6|abcdef",
                "abcdef|5|abcd…",
                "abcdef|1|…",
                "abcdef|0|''",
                "日本国|5|日本…",
                "日本国|4|日…",
                "e\u0301e\u0301e\u0301|2|e\u0301…"
            })
    void cutFitsTheColumns(String text, int columns, String cut) {
        assertEquals(cut, Terminal.cut(text, columns));
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void safeTextIsSafeForEverAndCutNeverOverflows(long seed) {
        Random random = new Random(seed);
        StringBuilder any = new StringBuilder();
        for (int i = random.nextInt(20); i > 0; i--) {
            any.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x3000 : 0x20000));
        }
        String safe = Terminal.safe(any.toString());
        assertEquals(safe, Terminal.safe(safe));
        assertTrue(safe.codePoints().noneMatch(Character::isISOControl));
        for (int columns = 0; columns < 12; columns++) {
            assertTrue(Terminal.width(Terminal.cut(safe, columns)) <= columns, safe);
        }
    }
}
