package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts one line into cells by the rules to the letter, and knows whether it had to bend them. It serves to try other readings of a line that has not as
 * many cells as the others.
 */
final class LineCutter {
    private final String line;
    private final Dialect dialect;
    private final int literal;
    /** Where the next cell begins although no delimiter is there; -1 when that is behind us. */
    private int cut;

    private final List<String> cells = new ArrayList<>();
    private int position;
    private int quoted;
    private boolean bent;

    /**
     * Cuts the line.
     *
     * @param literal where a quote is text, -1 for nowhere
     * @param cut where a cell begins although no delimiter is there, -1 for nowhere
     */
    LineCutter(String line, Dialect dialect, int literal, int cut) {
        this.line = line;
        this.dialect = dialect;
        this.literal = literal;
        this.cut = cut;
        boolean more = true;
        while (more) {
            boolean open = position < line.length() && line.charAt(position) == dialect.quote() && position != literal;
            cells.add(open ? quotedCell() : plainCell());
            more = position < line.length();
            if (position == this.cut) {
                this.cut = -1;
            } else {
                position += dialect.delimiter().length();
            }
        }
    }

    /** The cells. */
    List<String> cells() {
        return cells;
    }

    /** How many of them were quoted. */
    int quoted() {
        return quoted;
    }

    /** Whether a quote stands where none can: in a cell without quotes around it, or alone in one with. */
    boolean bent() {
        return bent;
    }

    private String plainCell() {
        int end = position;
        while (end < line.length() && (end != cut || end == 0) && !line.startsWith(dialect.delimiter(), end)) {
            bent |= line.charAt(end) == dialect.quote() && end != literal;
            end++;
        }
        String cell = line.substring(position, end);
        position = end;
        return cell;
    }

    private String quotedCell() {
        int from = position;
        for (int p = from + 1; p < line.length(); p++) {
            if (line.charAt(p) == dialect.escape()) {
                p++;
            } else if (line.charAt(p) == dialect.quote()) {
                if (p + 1 != cut && p + 1 < line.length() && line.charAt(p + 1) == dialect.quote()) {
                    p++;
                } else if (p + 1 == line.length() || p + 1 == cut || line.startsWith(dialect.delimiter(), p + 1)) {
                    position = p + 1;
                    quoted++;
                    return unquoted(line.substring(from + 1, p), dialect);
                } else {
                    bent = true;
                }
            }
        }
        bent = true;
        return plainCell();
    }

    /** What was between quotes as text: doubled quotes and escapes undone. */
    static String unquoted(String text, Dialect dialect) {
        String mark = String.valueOf(dialect.quote());
        return unescaped(text, dialect).replace(mark + mark, mark);
    }

    /** Text without the escapes before quotes, delimiters and escapes; others, as in {@code C:\temp}, are text. */
    static String unescaped(String text, Dialect dialect) {
        if (text.indexOf(dialect.escape()) < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : Dialect.NONE;
            boolean escape = c == dialect.escape()
                    && (next == dialect.quote() || next == dialect.first() || next == c)
                    && next != Dialect.NONE;
            plain.append(escape ? next : c);
            i += escape ? 1 : 0;
        }
        return plain.toString();
    }
}
