package org.rostrum.sheet;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables of a web page, which many programs export under the name of .xls: each table that has none inside is a sheet. */
final class HtmlFormat implements SheetFormat {
    @Override
    public boolean recognises(Source source) {
        return Markup.of(source) == Markup.HTML;
    }

    @Override
    public List<Sheet> open(Source source) {
        DeclaredEncoding encoding = DeclaredEncoding.ofPage(source);
        Charset charset = encoding.encoding().charset();
        List<String> names = names(source, charset);
        if (names.isEmpty()) {
            throw source.not("a web page (HTML) without a table");
        }
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            Reading reading = Reading.workbook(source, names.get(i), "html", encoding.notes());
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
}
