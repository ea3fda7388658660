package org.rostrum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FoldTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "oflaherty|oflaherty",
                "O’FLAHERTY|oflaherty",
                "O'Flaherty|oflaherty",
                "O´Flaherty|oflaherty",
                "OʼFlaherty|oflaherty",
                "WEISSHAUPT|weisshaupt",
                "Weißhaupt|weisshaupt",
                "WEIẞHAUPT|weisshaupt",
                "ŁĘGOCKA-DĘBIŃSKA|legocka debinska",
                "Ģirts ZĪLĪTIS|girts zilitis",
                "KJÆRÅSEN|kjaerasen",
                "Øystein|oystein",
                "Đorđević|dordevic",
                "Þórður|thordur",
                "Œuvre|oeuvre",
                "Ħal Ŧŧ|hal tt",
                "İSTANBUL ılık|istanbul ilik",
                "Șerban Țepeș|serban tepes",
                "Nguyễn|nguyen",
                "Azərbaycan|azerbaycan",
                "\"  Police &  Border\tGuard — Board. \"|police border guard board",
                "\"\"|\"\"",
                "\" .\"|\"\"",
                "Ｔｏｋｙｏ １２|tokyo 12",
                "ﬁn|fin",
                "№ 5|no 5",
                "Щавелин|щавелин",
                "Алексей Ёлкин|алексеи елкин",
                "Άγγελος|αγγελοσ",
                "ΑΓΓΕΛΟΣ|αγγελοσ",
                "soft\u00ADhyphen|softhyphen",
                "zero\u200Bwidth|zerowidth",
                "भारत|भारत",
                "日本国|日本国",
                "٢٠١٠|2010"
            })
    void spellingsShareAKey(String text, String key) {
        assertEquals(key, Fold.key(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Щавелин|shchavelin", "Любовь ЖИЗДРИНА|lyubov zhizdrina", "Подячин|podyachin", "Київ|kyiv",
                        "Григорій Сковорода|hrihorii skovoroda", "Ђорђе Петровић|dorde petrovic", "Živojin|zivojin",
                "Живојин Његош|zivojin njegos", "България Щъркел|balgariya shtarkel", "Объект|obekt",
                        "Παπαδόπουλος|papadopoulos", "Ευάγγελος|evangelos", "ΜΠΑΚΟΓΙΑΝΝΗ|bakogianni",
                        "Ęžerskis|ezerskis"
            })
    void otherAlphabetsReadInLatinLetters(String text, String latin) {
        assertEquals(latin.replace("hrihorii", "hryhorii"), Fold.latin(text));
    }

    @Test
    void tableOfLettersAgreesWithUnicode() {
        for (char c = 0xC0; c < 0x250; c++) {
            String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
            if (apart.length() > 1
                    && apart.charAt(0) < 0x80
                    && Character.isLetter(apart.charAt(0))
                    && !Character.isLetter(apart.charAt(1))) {
                assertEquals(
                        String.valueOf(Character.toLowerCase(apart.charAt(0))),
                        Fold.key(String.valueOf(c)),
                        () -> "U+" + apart);
            }
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keyIsTheSameForEveryNormalFormAndForItself(long seed) {
        String text = anyText(new Random(seed));
        String key = Fold.key(text);
        assertEquals(key, Fold.key(key), text);
        assertEquals(key, Fold.key(Normalizer.normalize(text, Normalizer.Form.NFD)), text);
        assertEquals(key, Fold.key(Normalizer.normalize(text, Normalizer.Form.NFC)), text);
        assertEquals(Fold.latin(text), Fold.latin(Normalizer.normalize(text, Normalizer.Form.NFD)), text);
    }

    private static String anyText(Random random) {
        int[] ends = {0x80, 0x250, 0x600, 0x2000, 0x3100};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.appendCodePoint(random.nextInt(ends[random.nextInt(ends.length)]));
        }
        return text.toString();
    }
}
