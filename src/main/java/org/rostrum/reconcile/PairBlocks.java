package org.rostrum.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which of many people are worth comparing: those who share a key. Keys are a word of the name by its sound, with any one letter left out, beside the first letter of another
 * word; and in one delegation the first letters of two words alone. So a pair is missed only when two letters are wrong in every word and a first letter is among them. Initials,
 * names in another order and second given names do no harm. The beginning of the name written in one word finds names that lost their space, and the whole address or phone those that changed.
 */
final class PairBlocks {
    /** A key that more people have is too common a name to say something; it is then asked with the delegation. */
    private static final int MOST = 150;

    private static final int LONGEST_SOUND = 12;
    private static final int BEGINNING = 7;

    /** Takes the places of two people in the list, the lower first. */
    interface Consumer {
        void pair(int one, int other);
    }

    private final List<Profile> people;
    private final LongSet seen = new LongSet();

    private PairBlocks(List<Profile> people) {
        this.people = people;
    }

    /** Hands over every pair once. */
    static void forEach(List<Profile> people, Consumer consumer) {
        new PairBlocks(people).forEach(consumer);
    }

    private void forEach(Consumer consumer) {
        Map<String, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            for (String key : keys(people.get(i))) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>(2)).add(i);
            }
        }
        for (List<Integer> block : blocks.values()) {
            if (block.size() <= MOST) {
                pairs(block, consumer);
            } else {
                byDelegation(block).values().forEach(smaller -> pairs(smaller, consumer));
            }
        }
    }

    private Map<String, List<Integer>> byDelegation(List<Integer> block) {
        Map<String, List<Integer>> parts = new HashMap<>();
        for (int place : block) {
            parts.computeIfAbsent(people.get(place).delegation(), key -> new ArrayList<>())
                    .add(place);
        }
        return parts;
    }

    private void pairs(List<Integer> block, Consumer consumer) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                int one = block.get(i);
                int other = block.get(j);
                if (seen.add(Hash.ofPair(one, other))) {
                    consumer.pair(one, other);
                }
            }
        }
    }

    private static Set<String> keys(Profile profile) {
        Set<String> keys = new TreeSet<>();
        List<NameWord> words = profile.name().words();
        for (int i = 0; i < words.size(); i++) {
            Set<String> variants = variants(words.get(i).sound());
            for (int j = 0; j < words.size(); j++) {
                if (i != j || words.size() == 1) {
                    char initial =
                            words.size() == 1 ? ' ' : words.get(j).sound().charAt(0);
                    variants.forEach(variant -> keys.add(initial + variant));
                    keys.add("." + profile.delegation() + "."
                            + initials(initial, words.get(i).sound().charAt(0)));
                }
            }
        }
        String joined = profile.name().joined().text();
        if (joined.length() > BEGINNING) {
            keys.add("=" + joined.substring(0, BEGINNING));
        }
        add(keys, "@", profile.person().email());
        add(keys, "#", profile.phone());
        return keys;
    }

    private static void add(Set<String> keys, String kind, String value) {
        if (!value.isEmpty()) {
            keys.add(kind + value);
        }
    }

    private static String initials(char one, char other) {
        return one < other ? "" + one + other : "" + other + one;
    }

    /** The sound, and the sound without any one of its letters; nothing for an initial. */
    private static Set<String> variants(String sound) {
        Set<String> variants = new TreeSet<>();
        String kept = sound.substring(0, Math.min(LONGEST_SOUND, sound.length()));
        if (kept.length() > 1) {
            variants.add(kept);
        }
        for (int i = 0; kept.length() > 2 && i < kept.length(); i++) {
            variants.add(kept.substring(0, i) + kept.substring(i + 1));
        }
        return variants;
    }
}
