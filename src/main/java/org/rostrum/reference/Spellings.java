package org.rostrum.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All spellings, sorted by key and cut into ranges of which only those asked for are read. The index has the first key of each range; the resources are made by
 * {@code ReferenceCodegen}.
 */
final class Spellings {
    private static final Map<Integer, Map<String, List<Spelling>>> RANGES = new ConcurrentHashMap<>();

    private Spellings() {}

    /** What a key may stand for; empty when nobody is called so. */
    static List<Spelling> of(String key) {
        int place = Arrays.binarySearch(Index.FIRST_KEYS, key);
        int range = place >= 0 ? place : -place - 2;
        return range < 0 ? List.of() : range(range).getOrDefault(key, List.of());
    }

    /** Written without lambdas: the first answer is waited for. */
    private static Map<String, List<Spelling>> range(int range) {
        Map<String, List<Spelling>> byKey = RANGES.get(range);
        if (byKey == null) {
            byKey = read(range);
            RANGES.put(range, byKey);
        }
        return byKey;
    }

    /** Every spelling, for the rare search of similar ones; not kept. */
    static List<Spelling> all() {
        List<Spelling> all = new ArrayList<>(30_000);
        for (int range = 0; range < Index.FIRST_KEYS.length; range++) {
            Resource.rows(path(range)).forEach(row -> all.add(Spelling.of(row)));
        }
        return all;
    }

    /** The path of a range. */
    static String path(int range) {
        return "spellings/" + (range < 100 ? range < 10 ? "00" : "0" : "") + range + ".tsv";
    }

    private static Map<String, List<Spelling>> read(int range) {
        Map<String, List<Spelling>> byKey = new HashMap<>();
        for (String[] row : Resource.rows(path(range))) {
            List<Spelling> spellings = byKey.get(row[0]);
            if (spellings == null) {
                spellings = new ArrayList<>(1);
                byKey.put(row[0], spellings);
            }
            spellings.add(Spelling.of(row));
        }
        return byKey;
    }

    /** Read at the first question. */
    private static final class Index {
        static final String[] FIRST_KEYS = read();

        private static String[] read() {
            List<String[]> rows = Resource.rows("spellings/index.tsv");
            String[] keys = new String[rows.size()];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = rows.get(i)[0];
            }
            return keys;
        }
    }
}
