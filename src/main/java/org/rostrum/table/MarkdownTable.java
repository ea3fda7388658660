package org.rostrum.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import org.rostrum.text.Terminal;

/** A table of GitHub's Markdown (GFM 0.29). What a reader sees is the text: characters that would format it are escaped, and a line break is {@code <br>}. */
final class MarkdownTable implements Rendering {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    /** Characters that mean something anywhere in a cell; an underscore only at the edge of a word, an ampersand only before a name. */
    private static final Pattern MARK =
            Pattern.compile("[\\\\`*\\[\\]<>|~]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|&(?=[#A-Za-z])");

    private final Writer out;

    MarkdownTable(List<Column> columns, Writer out) throws IOException {
        this.out = out;
        line(columns.stream().map(column -> escape(column.name())).toList());
        line(columns.stream()
                .map(column -> Numbers.right(column.type()) ? "---:" : "---")
                .toList());
    }

    @Override
    public void row(List<String> values) throws IOException {
        line(values.stream().map(MarkdownTable::escape).toList());
    }

    private void line(List<String> cells) throws IOException {
        out.write("|");
        for (String cell : cells) {
            out.write(cell.isEmpty() ? " |" : " " + cell + " |");
        }
        out.write("\n");
    }

    private static String escape(String text) {
        return text.codePoints().allMatch(c -> c == ' ' || Character.isLetterOrDigit(c)) ? text.strip() : escaped(text);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (String line : LINE_BREAK.split(text.strip())) {
            if (escaped.length() > 0) {
                escaped.append("<br>");
            }
            escaped.append(MARK.matcher(Terminal.safe(line.replace('\t', ' '))).replaceAll("\\\\$0"));
        }
        return escaped.toString();
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
