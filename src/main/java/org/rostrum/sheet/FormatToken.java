package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rostrum.sheet.FormatToken.Kind;

/**
 * A piece of a section of a number format.
 *
 * @param text what is printed of a {@link Kind#LITERAL}, else what stands for it
 */
record FormatToken(Kind kind, String text) {
    enum Kind {
        LITERAL,
        /** {@code 0}, {@code #} or {@code ?}. */
        DIGIT,
        POINT,
        COMMA,
        PERCENT,
        /** {@code e+} or {@code e-}. */
        EXPONENT,
        SLASH,
        /** {@code @}: the text of the cell. */
        CELL,
        GENERAL,
        /** A run of one of the letters of dates and times. */
        CLOCK,
        /** The same in brackets: all hours since the beginning and not those of the day. */
        ELAPSED,
        /** {@code AM/PM} or {@code A/P}. */
        HALVES,
        /** A point and zeros behind the seconds. */
        PARTS
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Whether it stands for a part of a date or time that begins with one of the letters. */
    boolean clock(String letters) {
        return (kind == Kind.CLOCK || kind == Kind.ELAPSED)
                && letters.indexOf(Character.toLowerCase(text.charAt(0))) >= 0;
    }

    /** The pieces of a section, without colours, conditions and fillings (ECMA-376, 18.8.31). */
    static List<FormatToken> scan(String section) {
        return new Scanner(section).scan();
    }

    private static final class Scanner {
        private static final String CLOCK = "ymdhsbeg";
        private final String format;
        private final String lower;
        private final List<FormatToken> tokens = new ArrayList<>();
        private int at;

        Scanner(String format) {
            this.format = format;
            lower = format.toLowerCase(Locale.ROOT);
        }

        List<FormatToken> scan() {
            while (at < format.length()) {
                if (!word("am/pm", Kind.HALVES) && !word("a/p", Kind.HALVES) && !word("general", Kind.GENERAL)) {
                    one(format.charAt(at));
                }
            }
            return tokens;
        }

        private boolean word(String word, Kind kind) {
            if (!lower.startsWith(word, at)) {
                return false;
            }
            add(kind, word);
            at += word.length();
            return true;
        }

        private void one(char c) {
            switch (c) {
                case '"' -> quoted();
                case '\\' -> literal(at + 1, 2);
                case '_' -> {
                    add(Kind.LITERAL, " ");
                    at += 2;
                }
                case '*' -> at += 2;
                case '[' -> bracket();
                case '0', '#', '?' -> single(Kind.DIGIT);
                case '.' -> point();
                case ',' -> single(Kind.COMMA);
                case '%' -> single(Kind.PERCENT);
                case '/' -> single(Kind.SLASH);
                case '@' -> single(Kind.CELL);
                default -> letter();
            }
        }

        private void letter() {
            char c = lower.charAt(at);
            if (c == 'e' && at + 1 < format.length() && "+-".indexOf(format.charAt(at + 1)) >= 0) {
                add(Kind.EXPONENT, lower.substring(at, at + 2));
                at += 2;
            } else if (CLOCK.indexOf(c) >= 0) {
                int end = runEnd(c);
                add(Kind.CLOCK, format.substring(at, end));
                at = end;
            } else {
                literal(at, 1);
            }
        }

        private int runEnd(char c) {
            int end = at;
            while (end < lower.length() && lower.charAt(end) == c) {
                end++;
            }
            return end;
        }

        private void quoted() {
            int end = format.indexOf('"', at + 1);
            int last = end < 0 ? format.length() : end;
            add(Kind.LITERAL, format.substring(at + 1, last));
            at = last + 1;
        }

        private void bracket() {
            int end = format.indexOf(']', at);
            int last = end < 0 ? format.length() : end;
            String inside = format.substring(at + 1, last);
            if (inside.startsWith("$")) {
                int dash = inside.lastIndexOf('-');
                add(Kind.LITERAL, inside.substring(1, dash < 1 ? inside.length() : dash));
            } else if (inside.matches("(?i)h+|m+|s+")) {
                add(Kind.ELAPSED, inside.toLowerCase(Locale.ROOT));
            }
            at = last + 1;
        }

        private void point() {
            boolean seconds = !tokens.isEmpty() && tokens.get(tokens.size() - 1).clock("s");
            int end = at + 1;
            while (seconds && end < format.length() && format.charAt(end) == '0') {
                end++;
            }
            if (end > at + 1) {
                add(Kind.PARTS, format.substring(at, end));
                at = end;
            } else {
                single(Kind.POINT);
            }
        }

        private void single(Kind kind) {
            add(kind, format.substring(at, at + 1));
            at++;
        }

        private void literal(int from, int length) {
            add(Kind.LITERAL, format.substring(Math.min(from, format.length()), Math.min(from + 1, format.length())));
            at += length;
        }

        private void add(Kind kind, String text) {
            tokens.add(new FormatToken(kind, text));
        }
    }
}
