package org.rostrum.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an agenda item, as far as it can be read: {@code 4}, {@code 4(a)}, {@code 1.2.3}, {@code IV.2}.
 *
 * @param stem what stands for the item at the top: {@code 4} of {@code 4(a)} and of {@code 4.1}
 * @param rest what tells apart the parts of that, empty of an item at the top
 */
public record ItemNumber(String stem, String rest) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d+|[ivxlc]+)((?:\\.\\d+|\\([a-z0-9]+\\)|[a-z]\\)?)*)");

    /** The last part of a number: in brackets, or letters or digits alone, with the sign before it. */
    private static final Pattern LAST =
            Pattern.compile("^(.+?)[./–-]?(?:\\([^()]*\\)|(?<!\\p{L})\\p{L}+|(?<!\\d)\\d+)$");

    /** The number read, or empty where it is of another kind ({@code SE-1}). */
    public static Optional<ItemNumber> of(String written) {
        Matcher matcher = WRITTEN.matcher(key(written));
        return matcher.matches() ? Optional.of(new ItemNumber(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

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
