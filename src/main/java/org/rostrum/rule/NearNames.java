package org.rostrum.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.event.Participant;
import org.rostrum.text.EditDistance;
import org.rostrum.text.Fold;

/** Finds participants whose names are misspelt in one or two letters. Looks only at those who share the beginning of a word with what is sought. */
final class NearNames {
    /** How many letters the beginning of a word has. */
    private static final int BEGINNING = 3;

    /** One letter in so many may be wrong. */
    private static final int LETTERS_FOR_ONE_WRONG = 6;

    private static final int MOST = 3;

    private final List<Participant> participants;
    private final String[] givenFirst;
    private final String[] familyFirst;
    private final int[] letters;
    private final Map<String, List<Integer>> byBeginning = new HashMap<>();

    NearNames(List<Participant> participants) {
        this.participants = participants;
        this.givenFirst = new String[participants.size()];
        this.familyFirst = new String[participants.size()];
        this.letters = new int[participants.size()];
        for (int i = 0; i < participants.size(); i++) {
            String given = Fold.latin(participants.get(i).givenName());
            String family = Fold.latin(participants.get(i).familyName());
            givenFirst[i] = (given + " " + family).strip();
            familyFirst[i] = (family + " " + given).strip();
            letters[i] = letters(givenFirst[i]);
            for (String word : givenFirst[i].split(" ")) {
                byBeginning
                        .computeIfAbsent(beginning(word), key -> new ArrayList<>(1))
                        .add(i);
            }
        }
    }

    /** Those whose names are near this one, the nearest first, then in the order of the list; at most three. */
    List<Participant> of(String name) {
        record Near(int place, int distance) {}
        String sought = Fold.latin(name);
        int allowed = Math.max(1, sought.length() / LETTERS_FOR_ONE_WRONG);
        int soughtLetters = letters(sought);
        List<Near> found = new ArrayList<>();
        candidates(sought).stream().forEach(place -> {
            if (Integer.bitCount(letters[place] ^ soughtLetters) > 2 * allowed) {
                return; // a wrong letter takes one away and brings another at most
            }
            int distance = Math.min(
                    EditDistance.upTo(allowed, sought, givenFirst[place]),
                    EditDistance.upTo(allowed, sought, familyFirst[place]));
            if (distance <= allowed) {
                found.add(new Near(place, distance));
            }
        });
        found.sort(Comparator.comparingInt(Near::distance));
        return found.stream()
                .limit(MOST)
                .map(near -> participants.get(near.place))
                .toList();
    }

    private BitSet candidates(String sought) {
        BitSet candidates = new BitSet(participants.size());
        for (String word : sought.split(" ")) {
            byBeginning.getOrDefault(beginning(word), List.of()).forEach(candidates::set);
        }
        return candidates;
    }

    /** Which letters there are, a bit for each. */
    private static int letters(String name) {
        return name.chars()
                .filter(c -> c >= 'a' && c <= 'z')
                .map(c -> 1 << c - 'a')
                .reduce(0, (a, b) -> a | b);
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }
}
