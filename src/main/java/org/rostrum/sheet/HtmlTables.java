package org.rostrum.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** The rows of all tables of a web page, one at a time, so that the page is never whole in memory. */
final class HtmlTables implements AutoCloseable {
    private final Source source;
    private final Guard in;
    private final StreamParser parser;
    private final Iterator<Element> elements;
    private final Map<Element, Integer> tables = new IdentityHashMap<>();
    private int count;
    private int inRow;

    /** A row of a table, the tables counted from 0 in the order of their first rows. */
    record TableRow(int table, String caption, Element row) {}

    HtmlTables(Source source, Charset charset) {
        this.source = source;
        try {
            in = new Guard(new InputStreamReader(Files.newInputStream(source.file()), charset));
        } catch (IOException e) {
            throw Source.unreadable(source.name(), e);
        }
        parser = new StreamParser(Parser.htmlParser().setMaxDepth(Limits.DEPTH)).parse(in, "");
        elements = parser.iterator();
    }

    /** Refuses a page in which one tag, text or comment goes on and on: the parser would hold all of it in memory. */
    private final class Guard extends FilterReader {
        private int count;

        Guard(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            int size = in.read(target, offset, length);
            count += Math.max(size, 0);
            if (count > Limits.RUN) {
                throw source.absurd("it has a tag, text or comment of more than 16 million characters");
            }
            return size;
        }
    }

    /** The next row of a table in which there is no other. */
    Optional<TableRow> next() {
        try {
            while (elements.hasNext()) {
                Element element = elements.next();
                in.count = 0;
                Optional<TableRow> row = element.nameIs("tr") ? found(element) : Optional.empty();
                if (row.isPresent()) {
                    return row;
                }
                pass(element);
            }
            return Optional.empty();
        } catch (UncheckedIOException e) {
            throw Source.unreadable(source.name(), e.getCause());
        }
    }

    private Optional<TableRow> found(Element row) {
        Element table = row.closest("table");
        boolean outer = table == null || row.selectFirst("table") != null;
        Optional<TableRow> found = outer ? Optional.empty() : Optional.of(row(table, row));
        row.remove();
        inRow = 0;
        return found;
    }

    private TableRow row(Element table, Element row) {
        Integer known = tables.get(table);
        int place = known == null ? count++ : known;
        source.boundSheets(place);
        tables.put(table, place);
        Element caption = known == null ? table.selectFirst("> caption") : null;
        return new TableRow(place, caption == null ? "" : caption.text().strip(), row);
    }

    /** Forgets what is over and belongs to no row. */
    private void pass(Element element) {
        int depth = 0;
        boolean within = false;
        for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
            within |= parent.nameIs("table");
            depth++;
        }
        if (depth >= Limits.DEPTH - 1) {
            throw source.absurd("its tags are nested more than " + Limits.DEPTH + " deep");
        }
        if (element.nameIs("table")) {
            tables.remove(element);
            element.empty();
        }
        if (within) {
            if (++inRow > Limits.ROW_ELEMENTS) {
                throw source.absurd("a row of a table has more than 200,000 elements");
            }
            return;
        }
        if (count == 0 && ++inRow > Limits.NO_TABLE) {
            throw source.not("a web page (HTML) without a table in its first 100,000 elements");
        }
        if (element.parent() != null) {
            while (element.previousSibling() != null) {
                element.previousSibling().remove();
            }
        }
    }

    @Override
    public void close() {
        parser.close();
    }
}
