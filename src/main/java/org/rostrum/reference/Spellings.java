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
        return range < 0 ? List.of() : RANGES.computeIfAbsent(range, Spellings::read).getOrDefault(key, List.of());
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
            byKey.computeIfAbsent(row[0], key -> new ArrayList<>(1)).add(Spelling.of(row));
        }
        return byKey;
    }

    /** Read at the first question. */
    private static final class Index {
        static final String[] FIRST_KEYS = Resource.rows("spellings/index.tsv").stream().map(row -> row[0]).toArray(String[]::new);
    }
}
