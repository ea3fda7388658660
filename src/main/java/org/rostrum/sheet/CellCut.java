package org.rostrum.sheet;

import java.util.List;
import java.util.regex.Pattern;

/** Tells a cell from a piece of one, and from several that another delimiter should have cut. */
final class CellCut {
    private static final double PIECE = 0.25;
    private static final double QUOTE_INSIDE = 0.6;
    private static final Pattern HOUR = Pattern.compile(".*\\d", Pattern.DOTALL);
    private static final Pattern MINUTE = Pattern.compile("\\d\\d(\\D.*)?", Pattern.DOTALL);

    private CellCut() {}

    /** How much a text looks like one whole cell, from 0 to 1. */
    static double cleanness(String cell) {
        if (cell.isEmpty()) {
            return 0.9;
        }
        char first = cell.charAt(0);
        char last = cell.charAt(cell.length() - 1);
        boolean piece = isQuote(first) != isQuote(last) || ",;:)]}".indexOf(first) >= 0 || "([{".indexOf(last) >= 0;
        if (piece) {
            return PIECE;
        }
        // quotes of another kind around a cell are rather quotes
        double clean = isQuote(first) && cell.length() > 1 ? 0.7 : first == ' ' ? 0.85 : 1;
        if (cell.indexOf('"', 1) > 0 && !isQuote(first)) {
            clean = QUOTE_INSIDE;
        }
        for (int i = 0; i < cell.length(); i++) {
            if (isDelimiter(cell.charAt(i)) && !inNumber(cell, i)) {
                clean = Math.min(clean, with(cell, i));
            }
        }
        return clean;
    }

    private static boolean isDelimiter(char c) {
        return c == ',' || c == ';' || c == '\t' || c == '|';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    /** A cell with another delimiter in it: one as in a sentence, with a space behind it, says little. */
    private static double with(String cell, int i) {
        char c = cell.charAt(i);
        boolean sentence = i + 1 < cell.length() && cell.charAt(i + 1) == ' ' && c != '\t' && c != '|';
        return sentence ? 0.9 : c == ',' ? 0.6 : 0.4;
    }

    private static boolean inNumber(String cell, int i) {
        return cell.charAt(i) == ','
                && i > 0
                && i + 1 < cell.length()
                && Character.isDigit(cell.charAt(i - 1))
                && Character.isDigit(cell.charAt(i + 1));
    }

    /** Whether two neighbours are the hours and minutes of a time. */
    static boolean isTime(List<String> cells) {
        for (int i = 1; i < cells.size(); i++) {
            if (HOUR.matcher(cells.get(i - 1)).matches()
                    && MINUTE.matcher(cells.get(i)).matches()) {
                return true;
            }
        }
        return false;
    }
}
