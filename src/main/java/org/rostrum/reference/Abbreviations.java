package org.rostrum.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Abbreviations in names of countries ({@code Dem. Rep.}, {@code Is.}, {@code N.}) with the words they stand for. */
final class Abbreviations {
    /** A name with more readings than these is no name. */
    private static final int MOST = 48;
    /** Letters of the longest abbreviation and one more. */
    private static final int LONGEST = 7;

    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("rep", List.of("republic", "republique", "republica", "republik", "repubblica")),
            Map.entry("dem", List.of("democratic", "democratique", "democratica")),
            Map.entry("pop", List.of("populaire", "popular")),
            Map.entry("ppls", List.of("peoples")),
            Map.entry("ppl", List.of("peoples")),
            Map.entry("people", List.of("peoples")),
            Map.entry("fed", List.of("federated", "federal", "federation")),
            Map.entry("sts", List.of("states")),
            Map.entry("utd", List.of("united")),
            Map.entry("st", List.of("saint", "sankt")),
            Map.entry("ste", List.of("sainte")),
            Map.entry("is", List.of("islands", "island")),
            Map.entry("isl", List.of("islands", "island", "islamic")),
            Map.entry("isls", List.of("islands")),
            Map.entry("isds", List.of("islands", "island")),
            Map.entry("terr", List.of("territory", "territories")),
            Map.entry("n", List.of("north", "northern")),
            Map.entry("s", List.of("south", "southern")),
            Map.entry("e", List.of("east", "eastern")),
            Map.entry("w", List.of("west", "western")),
            Map.entry("c", List.of("central")),
            Map.entry("eq", List.of("equatorial")),
            Map.entry("br", List.of("british")),
            Map.entry("brit", List.of("british")),
            Map.entry("us", List.of("united states")),
            Map.entry("fr", List.of("french")),
            Map.entry("neth", List.of("netherlands")),
            Map.entry("occ", List.of("occupied")),
            Map.entry("afr", List.of("african")),
            Map.entry("dr", List.of("democratic republic")),
            Map.entry("dpr", List.of("democratic peoples republic")),
            Map.entry("pdr", List.of("peoples democratic republic")),
            Map.entry("pr", List.of("peoples republic")),
            Map.entry("fs", List.of("federated states")),
            Map.entry("fyr", List.of("former yugoslav republic")),
            Map.entry("респ", List.of("республика")));

    private Abbreviations() {}

    /** The key with its abbreviations in all readings, and letters parted by lost dots and apostrophes together again; without the key itself. Single words are codes, not abbreviations. */
    static List<String> writtenOut(String key) {
        if (key.indexOf(' ') < 0 || !hasAny(key)) {
            return List.of();
        }
        List<String> readings = List.of("");
        for (String word : joined(key.split(" "))) {
            List<String> longer = new ArrayList<>();
            for (String reading : readings) {
                String before = reading.isEmpty() ? "" : reading + " ";
                longer.add(before + word);
                for (String written : WORDS.getOrDefault(word, List.of())) {
                    longer.add(before + written);
                }
            }
            readings = longer;
            if (readings.size() > MOST) {
                return List.of();
            }
        }
        return readings.stream().filter(reading -> !reading.equals(key)).toList();
    }

    /** Whether a word is a single letter or an abbreviation; asked first, for most texts have none. */
    private static boolean hasAny(String key) {
        int from = 0;
        while (from < key.length()) {
            int space = key.indexOf(' ', from);
            int end = space < 0 ? key.length() : space;
            if (end - from == 1 && Character.isLetter(key.charAt(from))
                    || end - from < LONGEST && WORDS.containsKey(key.substring(from, end))) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }

    /** {@code d p r of korea} as {@code dpr of korea}, {@code people s} as {@code peoples}, {@code cote d ivoire} as {@code cote divoire}. */
    private static List<String> joined(String... words) {
        List<String> joined = new ArrayList<>(words.length);
        boolean open = false;
        for (int i = 0; i < words.length; i++) {
            boolean letter = words[i].length() == 1;
            boolean lostApostrophe = letter && words[i].equals("s") && i > 0 && words[i - 1].length() > 2;
            if (open || lostApostrophe) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + words[i]);
            } else {
                joined.add(words[i]);
            }
            boolean elided = letter && (words[i].equals("d") || words[i].equals("l")) && i > 0;
            boolean initials = letter && i + 1 < words.length && words[i + 1].length() == 1;
            open = !lostApostrophe && (elided || initials);
        }
        return joined;
    }
}
