package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The rows of a table in an OpenDocument spreadsheet; a row that stands for many is given as often as it is meant. */
final class OdsRows implements Rows {
    static final String CONTENT = "content.xml";
    /** So many filled cells may be made by repeating; an honest list has none or few. */
    private static final long MOST_REPEATED = 20_000_000;

    private final Source source;
    private final ZipParts parts;
    private final Xml xml;
    private List<String> repeated = List.of();
    private int repetitions;
    private long made;
    private int number;
    private boolean over;

    OdsRows(Source source, int place) {
        this.source = source;
        parts = ZipParts.open(source);
        xml = parts.xml(CONTENT);
        goTo(place);
    }

    private void goTo(int place) {
        int passed = -1;
        while (passed < place && xml.nextStart()) {
            if (xml.name().equals("table") && ++passed < place
                    || xml.name().equals("tracked-changes")
                    || xml.name().equals("dde-links")) {
                xml.skip();
            }
        }
    }

    @Override
    public Optional<Row> next() {
        if (repetitions == 0) {
            readRow();
        }
        if (repetitions == 0) {
            return Optional.empty();
        }
        repetitions--;
        return Optional.of(new Row(++number, repeated));
    }

    private void readRow() {
        while (!over) {
            int event = xml.next();
            over = event == Xml.OVER || event == Xml.END && xml.name().equals("table");
            if (event == Xml.START && xml.name().equals("table-row")) {
                int times = repeats("number-rows-repeated", GapFiller.MOST_ROWS);
                List<String> cells = cells();
                if (cells.isEmpty()) {
                    number += times;
                } else {
                    repeated = cells;
                    repetitions = times;
                    count((times - 1L) * cells.size());
                    return;
                }
            } else if (event == Xml.START
                    && (xml.name().equals("shapes") || xml.name().equals("forms"))) {
                xml.skip();
            }
        }
    }

    private int repeats(String attribute, int most) {
        int times = xml.number(attribute, 1);
        if (times > most || times < 1) {
            throw source.absurd("it claims a " + (most == GapFiller.MOST_ROWS ? "row" : "cell") + " repeated " + times
                    + " times, more than its format allows");
        }
        return times;
    }

    private void count(long cells) {
        made += cells;
        if (made > MOST_REPEATED) {
            throw source.absurd("it repeats filled cells more than 20 million times");
        }
    }

    private List<String> cells() {
        List<String> cells = new ArrayList<>();
        int column = 0;
        for (int event = xml.next(); event != Xml.END || !xml.name().equals("table-row"); event = xml.next()) {
            if (event == Xml.OVER) {
                throw source.damaged("a table ends within row " + (number + 1));
            }
            if (event == Xml.START
                    && (xml.name().equals("table-cell") || xml.name().equals("covered-table-cell"))) {
                int times = repeats("number-columns-repeated", GapFiller.MOST_COLUMNS);
                String text = OdsCell.text(xml);
                if (!text.isEmpty()) {
                    count(times - 1L);
                    cells.addAll(Collections.nCopies(Math.min(column, GapFiller.MOST_COLUMNS) - cells.size(), ""));
                    cells.addAll(Collections.nCopies(times, text));
                }
                column += times;
                if (column > GapFiller.MOST_COLUMNS * 2) {
                    throw source.absurd(
                            "row " + (number + 1) + " claims more than the 16,384 columns that its format allows");
                }
            }
        }
        return cells;
    }

    @Override
    public void close() {
        xml.close();
        parts.close();
    }
}
