package org.rostrum.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of an agenda item: {@code 4}, {@code 4(a)}, {@code 1.2.3}, {@code IV.2}. */
public final class ItemNumber {
    /** The last part of a number: in brackets, or letters or digits alone, with the sign before it. */
    private static final Pattern LAST =
            Pattern.compile("^(.+?)[./–-]?(?:\\([^()]*\\)|(?<!\\p{L})\\p{L}+|(?<!\\d)\\d+)$");

    private ItemNumber() {}

    /** What two spellings of one number share: {@code 4 (A).} is {@code 4(a)}. */
    public static String key(String number) {
        String key = number.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    }

    /** The keys of the items that one of this number may be part of, the nearest first: of {@code 4(a)(i)} these are {@code 4(a)} and {@code 4}. */
    public static List<String> parents(String number) {
        List<String> parents = new ArrayList<>();
        String key = key(number);
        for (Matcher last = LAST.matcher(key); last.matches(); last = LAST.matcher(key)) {
            key = last.group(1);
            parents.add(key);
        }
        return parents;
    }
}
