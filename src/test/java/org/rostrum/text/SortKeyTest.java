package org.rostrum.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortKeyTest {
    @Test
    void namesSortWordByWordAndAccentedLettersBesideTheirOwn() {
        List<String> sorted = List.of(
                "Čiurlytė",
                "Dąbrowski",
                "de la Riva",
                "De Vries",
                "Deakin",
                "Đorđević",
                "Łęgocka",
                "Lind",
                "Olsen",
                "O’Neill",
                "Öpik",
                "Øye",
                "Šakalys",
                "van den Oever",
                "Vanags",
                "Ževakin",
                "Zīlītis");
        List<String> mixed = new ArrayList<>(sorted);
        Collections.shuffle(mixed, new Random(1));
        mixed.sort((a, b) -> Arrays.compareUnsigned(SortKey.of(a), SortKey.of(b)));
        assertEquals(sorted, mixed);
    }

    @Test
    void recordedVersionIsThatOfTheLibrary() {
        assertEquals(Collator.getInstance(ULocale.ROOT).getVersion().toString(), SortKey.COLLATION);
    }

    @Test
    void apostrophesDoNotCount() {
        assertArrayEquals(SortKey.of("O'Flaherty"), SortKey.of("O’Flaherty"));
    }
}
