package org.rostrum.sheet;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of a cell of a web page as a browser shows it. */
final class HtmlText implements NodeFilter {
    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    /** The text; of a long number that is shown shortened, and of a date, what the number tells that the office program left beside it. */
    static String of(Element cell) {
        HtmlText shown = new HtmlText();
        cell.filter(shown);
        String text = shown.text.toString().strip();
        String number = cell.hasAttr("x:num") ? cell.attr("x:num") : cell.attr("sdval");
        boolean hidesDigits = text.matches("-?[0-9][.,0-9]*E\\+[0-9]+|#+");
        if (number.isEmpty()) {
            return text;
        }
        return hidesDigits
                ? General.shown(number)
                : ShownDate.of(text).iso(number).orElse(text);
    }

    static boolean hidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return style.contains("display:none") || element.hasAttr("hidden");
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (depth > 0 && hidden(element) || element.nameIs("script") || element.nameIs("style")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.nameIs("br") || depth > 0 && element.isBlock() && text.length() > 0) {
                breakLine();
            }
        }
        return text.length() > Limits.CELL ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    /** White space of any kind is one space, and none at the beginning of a line. */
    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00a0') {
                text.append(c);
            } else if (text.length() > 0 && " \n".indexOf(text.charAt(text.length() - 1)) < 0) {
                text.append(' ');
            }
        }
    }

    private void breakLine() {
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) == ' ') {
            text.setLength(length - 1);
        }
        text.append('\n');
    }
}
