package org.rostrum.sheet;

/**
 * Excel's first line {@code sep=;}, which says the delimiter and is shown by no office program.
 *
 * @param delimiter as it says, or {@link Dialect#NONE}
 * @param length in characters with its line end; 0 when there is no such line
 */
record SeparatorLine(char delimiter, int length) {
    static SeparatorLine of(String text) {
        int from = text.startsWith("\"") ? 1 : 0;
        if (text.length() < from + 5 || !text.regionMatches(true, from, "sep=", 0, 4)) {
            return new SeparatorLine(Dialect.NONE, 0);
        }
        int end = from + 5 + (text.startsWith("\"", from + 5) ? from : 0);
        if (text.startsWith("\r\n", end)) {
            return new SeparatorLine(text.charAt(from + 4), end + 2);
        }
        boolean ends = text.startsWith("\n", end) || text.startsWith("\r", end);
        return ends ? new SeparatorLine(text.charAt(from + 4), end + 1) : new SeparatorLine(Dialect.NONE, 0);
    }
}
