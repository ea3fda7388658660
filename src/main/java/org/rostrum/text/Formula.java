package org.rostrum.text;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet program would take for a formula, made harmless and back again.
 *
 * <p>The characters are those of OWASP's page on CSV injection (2024): {@code = + - @}, their full-width forms, tab and line breaks. Telephone and plain numbers stay as they are.
 */
public final class Formula {
    private static final String STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    /** Signs, digits and what stands between them in telephone numbers and amounts: nothing that could name a function or a cell. */
    private static final Pattern NUMBER = Pattern.compile("[+-]\\(?[0-9][0-9 ().,/\u00A0-]*|-");

    private Formula() {}

    /** The text with an apostrophe before it when a spreadsheet program would run it, or would after {@link #restore}; else the text itself. */
    public static String neutralise(String text) {
        return dangerous(text, apostrophes(text)) ? "'" + text : text;
    }

    /** What {@link #neutralise} was given: {@code restore(neutralise(x))} equals {@code x} for every text. */
    public static String restore(String text) {
        int apostrophes = apostrophes(text);
        return apostrophes > 0 && dangerous(text, apostrophes) ? text.substring(1) : text;
    }

    private static int apostrophes(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == '\'') {
            count++;
        }
        return count;
    }

    /** Whether the text from an index on starts as a formula does; blanks in front do not hide it. */
    private static boolean dangerous(String text, int from) {
        if (from == text.length()) {
            return false;
        }
        char first = text.charAt(from);
        if (first == '\t' || first == '\r' || first == '\n') {
            return true;
        }
        int start = from;
        while (start < text.length() && blank(text.charAt(start))) {
            start++;
        }
        return start < text.length()
                && STARTS.indexOf(text.charAt(start)) >= 0
                && !NUMBER.matcher(text.substring(start)).matches();
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
