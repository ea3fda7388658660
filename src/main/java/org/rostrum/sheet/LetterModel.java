package org.rostrum.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often letters, and pairs of letters, occur in the words of a language; counted from lists of its words (see {@code letters.tsv}). */
final class LetterModel {
    /** Stands for the beginning and the end of a word. */
    static final char EDGE = '_';

    private static final double UNKNOWN_LETTER = 1e-6;
    private static final double PAIRS_WEIGHT = 0.75;

    private final String language;
    private final Map<Character, Double> letters = new HashMap<>();
    private final Map<Integer, Double> pairs = new HashMap<>();

    private LetterModel(String line) {
        String[] fields = line.split("\t");
        language = fields[1];
        double total = Double.parseDouble(fields[2]);
        for (String letter : fields[3].split(" ")) {
            letters.put(letter.charAt(0), Integer.parseInt(letter.substring(1)) / total);
        }
        for (String pair : fields[4].split(" ")) {
            pairs.put(key(pair.charAt(0), pair.charAt(1)), Integer.parseInt(pair.substring(2)) / total);
        }
    }

    /** One for each language of the resource. */
    static List<LetterModel> all() {
        try (InputStream in = LetterModel.class.getResourceAsStream("letters.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(LetterModel::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its English name. */
    String language() {
        return language;
    }

    /** The logarithm of how likely the pair is in a word of the language; both letters in lower case. */
    double likelihood(char first, char second) {
        double apart = letters.getOrDefault(first, UNKNOWN_LETTER) * letters.getOrDefault(second, UNKNOWN_LETTER);
        return Math.log(PAIRS_WEIGHT * pairs.getOrDefault(key(first, second), 0.0) + (1 - PAIRS_WEIGHT) * apart);
    }

    private static int key(char first, char second) {
        return first << 16 | second;
    }
}
