package org.rostrum.agenda;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an agenda item, as far as it can be read: {@code 4}, {@code 4(a)}, {@code 1.2}, {@code IV}.
 *
 * @param stem what stands for the item at the top: {@code 4} of {@code 4(a)} and of {@code 4.1}
 * @param rest what tells apart the parts of that, empty of an item at the top
 */
record ItemNumber(String stem, String rest) {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d+|[ivxlc]+)((?:\\.\\d+|\\([a-z0-9]+\\)|[a-z]\\)?)*)\\.?");

    /** The number read, or empty where it is of another kind ({@code SE-1}). */
    static Optional<ItemNumber> of(String written) {
        Matcher matcher = WRITTEN.matcher(key(written));
        return matcher.matches() ? Optional.of(new ItemNumber(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** What two ways of writing one number share: {@code 4 (A)} is {@code 4(a)}. */
    static String key(String written) {
        return written.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
