package org.rostrum.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HashSetsTest {
    @Test
    void longSetIsASetAlsoOfZeroAndWhenItGrows() {
        LongSet set = new LongSet();
        Set<Long> model = new HashSet<>();
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            long hash = random.nextInt(8_000) * 0x100000001L;
            assertEquals(model.add(hash), set.add(hash));
        }
        for (long i = 0; i < 9_000; i++) {
            assertEquals(model.contains(i * 0x100000001L), set.contains(i * 0x100000001L));
        }
    }

    @Test
    void intSetNeverTakesARepeatedHashForNew() {
        IntSet set = new IntSet();
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            set.add(random.nextLong());
        }
        random.setSeed(1);
        for (int i = 0; i < 10_000; i++) {
            assertFalse(set.add(random.nextLong()));
        }
    }

    @Test
    void hashesTellAddressesNamesAndBothApart() {
        Set<Long> hashes = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            assertTrue(hashes.add(Hash.ofAddress("p" + i + "@example.org")), "address " + i);
            assertTrue(hashes.add(Hash.ofDelegationAndName("LV", "ozola " + i)), "name " + i);
            assertTrue(hashes.add(Hash.ofAddressAndName("p" + i + "@example.org", "ozola")), "both " + i);
        }
        assertFalse(Hash.ofAddressAndName("ab", "c") == Hash.ofAddressAndName("a", "bc"));
    }
}
