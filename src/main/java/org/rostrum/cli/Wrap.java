package org.rostrum.cli;

import java.io.PrintWriter;
import org.rostrum.text.Terminal;

/** Sentences in lines that fit the terminal. */
final class Wrap {
    private Wrap() {}

    /** Prints a text in lines of at most so many columns, broken at blanks; blanks in front stay, and lines after the first are indented. */
    static void print(PrintWriter out, String text, int indent, int width) {
        String words = text.stripLeading();
        StringBuilder line = new StringBuilder(text.substring(0, text.length() - words.length()));
        boolean begun = false;
        for (String word : words.split(" ")) {
            if (begun && Terminal.width(line.toString()) + 1 + Terminal.width(word) > width) {
                out.println(line);
                line = new StringBuilder(" ".repeat(indent));
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        out.println(line);
    }
}
