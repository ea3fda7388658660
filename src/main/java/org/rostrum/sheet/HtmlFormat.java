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
        Encoding encoding = encoding(source);
        Charset charset = encoding.charset();
        List<String> notes = notes(source, encoding);
        List<String> names = names(source, charset);
        if (names.isEmpty()) {
            throw source.not("a web page (HTML) without a table");
        }
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            Reading reading = Reading.workbook(source, names.get(i), "html", notes);
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

    /** As the page declares it when its letters bear that out, else by the evidence of its bytes. */
    private static Encoding encoding(Source source) {
        return declared(source)
                .map(charset -> EncodingFinder.find(source, charset))
                .orElseGet(() -> EncodingFinder.find(source));
    }

    private static Optional<Charset> declared(Source source) {
        Matcher declared = DECLARED.matcher(new String(source.head(), StandardCharsets.ISO_8859_1));
        try {
            return declared.find() ? Optional.of(Charset.forName(declared.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** What the user should know when the page is not in the encoding that it declares. */
    private static List<String> notes(Source source, Encoding encoding) {
        return declared(source)
                .filter(charset -> !charset.equals(encoding.charset()))
                .filter(charset -> !encoding.proof().equals(EncodingFinder.ONLY_ASCII))
                .map(charset -> "read as " + encoding.name() + " (" + encoding.proof() + "), though the page says "
                        + charset.name())
                .stream()
                .toList();
    }
}
