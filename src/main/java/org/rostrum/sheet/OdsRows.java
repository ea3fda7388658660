package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The rows of a table in an OpenDocument spreadsheet; a row that stands for many is given as often as it is meant. */
final class OdsRows implements Rows {
    private final Source source;
    private final OdsPart part;
    private final Xml xml;
    private final Remarks remarks;
    private boolean hidden;
    private List<String> repeated = List.of();
    private int repetitions;
    private long made;
    private int number;
    private int columns;
    private boolean over;

    OdsRows(Source source, int place, Remarks remarks) {
        this.source = source;
        this.remarks = remarks;
        part = OdsPart.open(source);
        xml = part.xml();
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
        remarks.row(++number, hidden, repeated);
        return Optional.of(new Row(number, repeated));
    }

    private void readRow() {
        while (!over) {
            int event = xml.next();
            over = event == Xml.OVER || event == Xml.END && xml.name().equals("table");
            if (event == Xml.START && xml.name().equals("table-column")) {
                column();
            } else if (event == Xml.START && xml.name().equals("table-row")) {
                hidden = isHidden();
                int times = repeats("number-rows-repeated", Limits.ROWS);
                List<String> cells = cells();
                if (cells.isEmpty()) {
                    number += times;
                } else {
                    repeated = cells;
                    repetitions = times;
                    if (number + times > Limits.ROWS) {
                        throw source.absurd("its filled rows go beyond row 1,048,576, the last of its format");
                    }
                    count(times - 1L, cells);
                    return;
                }
            } else if (event == Xml.START
                    && (xml.name().equals("shapes") || xml.name().equals("forms"))) {
                xml.skip();
            }
        }
    }

    private void column() {
        int times = xml.number("number-columns-repeated", 1);
        if (isHidden()) {
            remarks.hiddenColumns(columns + 1, columns + times);
        }
        columns += Math.max(0, Math.min(times, Limits.COLUMNS));
    }

    /** By hand, or by a filter. */
    private boolean isHidden() {
        String visibility = xml.attribute("visibility");
        return visibility.equals("collapse") || visibility.equals("filter");
    }

    private int repeats(String attribute, int most) {
        int times = xml.number(attribute, 1);
        if (times > most || times < 1) {
            throw source.absurd("it claims a " + (most == Limits.ROWS ? "row" : "cell") + " repeated " + times
                    + " times, more than its format allows");
        }
        return times;
    }

    /** Long texts count for as many cells as they could fill. */
    private void count(long times, List<String> cells) {
        made += times == 0
                ? 0
                : times
                        * cells.stream()
                                .mapToLong(cell -> 1 + cell.length() / 20)
                                .sum();
        if (made > Limits.REPEATED) {
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
                int times = repeats("number-columns-repeated", Limits.COLUMNS);
                int down = xml.number("number-rows-spanned", 1);
                remarks.merge(number + 1, number + Math.max(1, Math.min(down, Limits.ROWS)), column + 1);
                String text = OdsCell.text(xml);
                if (text.startsWith("#") && OdsCell.isError(text)) {
                    remarks.error(number + 1, column + 1, text);
                }
                if (!text.isEmpty()) {
                    count(times - 1L, List.of(text));
                    cells.addAll(Collections.nCopies(Math.min(column, Limits.COLUMNS) - cells.size(), ""));
                    cells.addAll(Collections.nCopies(times, text));
                }
                column += times;
                if (column > Limits.COLUMNS * 2) {
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
        part.close();
    }
}
