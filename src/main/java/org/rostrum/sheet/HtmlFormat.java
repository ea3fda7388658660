package org.rostrum.sheet;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables of a web page, which many programs export under the name of .xls: each table that has none inside is a sheet. */
final class HtmlFormat implements SheetFormat {
    private static final Pattern DECLARED = Pattern.compile("(?i)<meta[^>]+charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    @Override
    public boolean recognises(Source source) {
        return Markup.of(source) == Markup.HTML;
    }

    @Override
    public List<Sheet> open(Source source) {
        Charset charset = charset(source);
        List<String> names = names(source, charset);
        if (names.isEmpty()) {
            throw source.not("a web page (HTML) without a table");
        }
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            Reading reading = Reading.workbook(source, names.get(i), "html", List.of());
            sheets.add(new WorkbookSheet(
                    source, reading, remarks -> new HtmlRows(source, new HtmlTables(source, charset), place, remarks)));
        }
        return sheets;
    }

    private static List<String> names(Source source, Charset charset) {
        List<String> names = new ArrayList<>();
        try (HtmlTables tables = new HtmlTables(source, charset)) {
            for (Optional<HtmlTables.TableRow> row = tables.next(); row.isPresent(); row = tables.next()) {
                if (row.get().table() == names.size()) {
                    String caption = row.get().caption();
                    names.add(caption.isEmpty() ? "Table " + (names.size() + 1) : caption);
                }
            }
        }
        return names;
    }

    /** By its mark, else as the page declares it, else by the evidence of its letters. */
    private static Charset charset(Source source) {
        if (source.startsWith(0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (source.startsWith(0xff, 0xfe) || source.startsWith(0xfe, 0xff)) {
            return StandardCharsets.UTF_16;
        }
        Matcher declared = DECLARED.matcher(new String(source.head(), StandardCharsets.ISO_8859_1));
        if (declared.find()) {
            try {
                return Charset.forName(declared.group(1));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                return EncodingFinder.find(source).charset();
            }
        }
        return EncodingFinder.find(source).charset();
    }
}
