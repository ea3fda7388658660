package org.rostrum.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rostrum.text.Terminal;

/** Makes a text fit a number of terminal columns, without parting a letter from its accents. */
public final class Fitting {
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\t\\n\\u000B\\f\\r\\u0085\\u2028\\u2029]\\s*");
    private static final String ELLIPSIS = "…";
    private static final String WORD_JOINTS = "-/@";

    private Fitting() {}

    /** The text without blanks around it, and with a blank for each line break or tab. */
    public static String oneLine(String text) {
        String stripped = text.strip();
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                return LINE_BREAKS.matcher(stripped).replaceAll(" ");
            }
        }
        return stripped;
    }

    /** The text, or as much of it as leaves room for an ellipsis. */
    static String cut(String text, int width) {
        return Terminal.width(text) <= width
                ? text
                : text.substring(0, fitting(text, width - 1)).stripTrailing() + ELLIPSIS;
    }

    /** The text in lines, parted between words where that is possible; at least one line. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (Terminal.width(rest) > width) {
            int end = fitting(rest, width);
            if (end == 0) { // one character is wider than the column
                lines.add(ELLIPSIS);
                return lines;
            }
            int cut = lineEnd(rest, end);
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** Where a line of at most {@code end} characters ends: at a blank, else behind a hyphen or a mark like it, else within the word. */
    private static int lineEnd(String text, int end) {
        int blank = text.lastIndexOf(' ', end);
        if (blank > 0) {
            return blank;
        }
        for (int at = end; at > 1; at--) {
            if (WORD_JOINTS.indexOf(text.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return end;
    }

    /** The width of the widest piece that {@link #wrap} need not part. */
    static int longestWord(String text) {
        int longest = 0;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean joint = WORD_JOINTS.indexOf(text.charAt(at)) >= 0;
            if (joint || text.charAt(at) == ' ') {
                longest = Math.max(longest, Terminal.width(text.substring(start, joint ? at + 1 : at)));
                start = at + 1;
            }
        }
        return Math.max(longest, Terminal.width(text.substring(start)));
    }

    /** How many characters from the start fit into the width. A character's width may depend on the one before it. */
    private static int fitting(String text, int width) {
        int used = 0;
        int before = 0;
        for (int at = 0; at < text.length(); ) {
            int next = text.offsetByCodePoints(at, 1);
            used += Terminal.width(text.substring(before, next)) - Terminal.width(text.substring(before, at));
            if (used > width) {
                return at;
            }
            before = at;
            at = next;
        }
        return text.length();
    }

    static String withoutTrailingBlanks(StringBuilder line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.substring(0, end);
    }
}
