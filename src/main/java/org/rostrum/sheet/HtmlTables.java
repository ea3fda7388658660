package org.rostrum.sheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** The rows of all tables of a web page, one at a time, so that the page is never whole in memory. */
final class HtmlTables implements AutoCloseable {
    private static final int MOST_TABLES = 10_000;
    private final Source source;
    private final StreamParser parser;
    private final Map<Element, Integer> tables = new IdentityHashMap<>();

    /** A row of a table, the tables counted from 0 in the order of their first rows. */
    record TableRow(int table, String caption, Element row) {}

    HtmlTables(Source source, Charset charset) {
        this.source = source;
        try {
            Reader reader = new InputStreamReader(Files.newInputStream(source.file()), charset);
            parser = new StreamParser(Parser.htmlParser()).parse(reader, "");
        } catch (IOException e) {
            throw Source.unreadable(source.name(), e);
        }
    }

    /** The next row of a table in which there is no other. */
    Optional<TableRow> next() {
        try {
            for (Element row = parser.selectNext("tr"); row != null; row = parser.selectNext("tr")) {
                Element table = row.closest("table");
                boolean outer = table == null || row.selectFirst("table") != null;
                Optional<TableRow> found = outer ? Optional.empty() : Optional.of(row(table, row));
                row.remove();
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw Source.unreadable(source.name(), e);
        }
    }

    private TableRow row(Element table, Element row) {
        Integer known = tables.get(table);
        int place = known == null ? tables.size() : known;
        tables.put(table, place);
        if (place > MOST_TABLES) {
            throw source.absurd("it has more than 10,000 tables");
        }
        Element caption = known == null ? table.selectFirst("> caption") : null;
        return new TableRow(place, caption == null ? "" : caption.text().strip(), row);
    }

    @Override
    public void close() {
        parser.close();
    }
}
