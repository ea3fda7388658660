package org.rostrum.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of text in tags a file is, by its first element. */
enum Markup {
    NONE,
    HTML,
    /** Excel's "XML Spreadsheet 2003". */
    XML_SPREADSHEET,
    /** An OpenDocument spreadsheet in one file. */
    FLAT_ODS,
    /** Another OpenDocument in one file. */
    FLAT_DOCUMENT,
    /** A schedule of frab and its kin. */
    SCHEDULE,
    XML;

    private static final Set<String> HTML_ELEMENTS = Set.of(
            "html", "head", "body", "table", "meta", "title", "style", "script", "div", "h1", "h2", "center", "thead",
            "tbody", "tr", "link", "base");
    private static final Pattern PROLOGUE =
            Pattern.compile("\\s+|<!--.*?(-->|$)|<\\?.*?(\\?>|$)|<!doctype[^>\\[]*(\\[.*?])?\\s*>", Pattern.DOTALL);
    private static final Pattern ELEMENT = Pattern.compile("<(?:[a-z_][\\w.-]*:)?([a-z_][\\w.-]*)([\\s/>][^<]*|$)");

    static Markup of(Source source) {
        return of(source.head());
    }

    static Markup of(byte[] head) {
        if (!hasBracket(head)) {
            return NONE;
        }
        String text = new String(head, charset(head)).toLowerCase(Locale.ROOT);
        int at = text.startsWith("\ufeff") ? 1 : 0;
        boolean declared = text.startsWith("<?xml", at);
        Matcher prologue = PROLOGUE.matcher(text);
        while (prologue.region(at, text.length()).lookingAt()) {
            at = prologue.end();
        }
        Matcher element = ELEMENT.matcher(text);
        if (!element.region(at, text.length()).lookingAt()) {
            return declared ? XML : NONE;
        }
        return of(element.group(1), element.group(2), text, declared);
    }

    private static Markup of(String root, String attributes, String text, boolean declared) {
        if (root.equals("workbook") && attributes.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return XML_SPREADSHEET;
        }
        if (root.equals("document") && attributes.contains("opendocument")) {
            return attributes.contains(".spreadsheet\"") || attributes.contains(".spreadsheet'")
                    ? FLAT_ODS
                    : FLAT_DOCUMENT;
        }
        if (root.equals("schedule") && (text.contains("<conference") || text.contains("<day"))) {
            return SCHEDULE;
        }
        if (root.equals("html")
                || HTML_ELEMENTS.contains(root) && (declared || text.contains("</") || text.contains("<t"))) {
            return HTML;
        }
        return declared ? XML : NONE;
    }

    /** A look at the first bytes that spares everything else of what is no markup. */
    private static boolean hasBracket(byte[] head) {
        for (int i = 0; i < Math.min(head.length, 64); i++) {
            if (head[i] == '<') {
                return true;
            }
            if ((head[i] & 0xff) > ' ' && (head[i] & 0xff) < 0xbb) {
                return false;
            }
        }
        return false;
    }

    private static Charset charset(byte[] head) {
        boolean wide = head.length > 1
                && (head[0] == 0 || head[1] == 0 || (head[0] & 0xfe) == 0xfe && (head[1] & 0xfe) == 0xfe);
        if (!wide) {
            return head.length > 2 && (head[0] & 0xff) == 0xef ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        }
        boolean little = (head[0] & 0xff) == 0xff || head[1] == 0;
        return little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
}
