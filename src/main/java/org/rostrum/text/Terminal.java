package org.rostrum.text;

/** Text from a cell as a terminal may see it. */
public final class Terminal {
    /** What a text that was cut ends with. */
    private static final String ELLIPSIS = "…";

    private Terminal() {}

    /**
     * The text with control, bidirectional and invisible characters written as escapes ({@code \n}, {@code \u001b}), so that no cell can move a cursor, turn the line round or
     * hide something. Ordinary text is returned as it is; so are the joiners that Persian, Indian scripts and emoji need, between two characters of theirs.
     */
    public static String safe(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (mustEscape(text, i, c)) {
                return escaped(text, i);
            }
            i += Character.charCount(c);
        }
        return text;
    }

    /** How many columns a terminal needs for the text: two for wide characters and emoji, none for combining and invisible ones. */
    public static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += widthAt(text, i, c);
            i += Character.charCount(c);
        }
        return width;
    }

    /** The text if it fits into so many columns, otherwise as much of its beginning as fits together with {@code …}; empty when there is no column. */
    public static String cut(String text, int columns) {
        if (text.length() <= columns && CharacterWidth.narrow(text) || width(text) <= columns) {
            return text;
        }
        if (columns < 1) {
            return "";
        }
        int width = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            int next = width + widthAt(text, end, c);
            if (next > columns - 1) {
                break;
            }
            width = next;
            end += Character.charCount(c);
        }
        return text.substring(0, end) + ELLIPSIS;
    }

    private static int widthAt(String text, int i, int c) {
        if (c < 0x300) {
            return c < 0x20 || c >= 0x7F && c < 0xA0 || c == 0xAD ? 0 : 1;
        }
        if (c == 0xFE0F) {
            return i > 0 && CharacterWidth.of(text.codePointBefore(i)) == 1 && text.codePointBefore(i) > 0x2000 ? 1 : 0;
        }
        if (i > 0 && CharacterWidth.isPictograph(c) && text.charAt(i - 1) == 0x200D) {
            return 0;
        }
        return CharacterWidth.of(c);
    }

    private static boolean mustEscape(String text, int i, int c) {
        if (c < 0xAE) {
            return c < 0x20 || c >= 0x7F && c < 0xA0 || c == 0xAD;
        }
        if (c == 0x200C || c == 0x200D) {
            return !joins(text, i);
        }
        return switch (c) {
            case 0x34F, 0x61C, 0x115F, 0x1160, 0x180E, 0x2028, 0x2029, 0x3164, 0xFEFF, 0xFFA0 -> true;
            default ->
                c == 0x200B
                        || c == 0x200E
                        || c == 0x200F
                        || c >= 0x202A && c <= 0x202E
                        || c >= 0x2060 && c <= 0x206F
                        || c >= 0xFFF9 && c <= 0xFFFB
                        || c >= 0xD800 && c <= 0xDFFF
                        || c >= 0xE0000 && c <= 0xE0FFF;
        };
    }

    private static boolean joins(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && text.codePointBefore(i) >= 0x600
                && text.codePointAt(i + 1) >= 0x600
                && text.charAt(i + 1) != text.charAt(i);
    }

    private static String escaped(String text, int from) {
        StringBuilder safe = new StringBuilder(text.length() + 16).append(text, 0, from);
        for (int i = from; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (mustEscape(text, i, c)) {
                appendEscape(c, safe);
            } else {
                safe.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return safe.toString();
    }

    private static void appendEscape(int c, StringBuilder safe) {
        switch (c) {
            case '\n' -> safe.append("\\n");
            case '\r' -> safe.append("\\r");
            case '\t' -> safe.append("\\t");
            default -> {
                for (char unit : Character.toChars(c)) {
                    safe.append("\\u")
                            .append(Character.forDigit(unit >> 12, 16))
                            .append(Character.forDigit(unit >> 8 & 15, 16))
                            .append(Character.forDigit(unit >> 4 & 15, 16))
                            .append(Character.forDigit(unit & 15, 16));
                }
            }
        }
    }
}
