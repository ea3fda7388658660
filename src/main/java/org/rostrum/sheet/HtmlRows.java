package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The rows of one table of a web page. A cell over several rows or columns has its text in the first, as in a workbook. */
final class HtmlRows implements Rows {
    /** As the HTML standard bounds it. */
    private static final int WIDEST = 1000;

    private static final int TALLEST = 65_534;
    private final Source source;
    private final HtmlTables tables;
    private final int place;
    private final Remarks remarks;
    private final List<Integer> taken = new ArrayList<>();
    private int number;

    HtmlRows(Source source, HtmlTables tables, int place, Remarks remarks) {
        this.source = source;
        this.tables = tables;
        this.place = place;
        this.remarks = remarks;
    }

    @Override
    public Optional<Row> next() {
        for (Optional<HtmlTables.TableRow> row = tables.next(); row.isPresent(); row = tables.next()) {
            if (row.get().table() == place) {
                return Optional.of(row(row.get().row()));
            }
        }
        return Optional.empty();
    }

    private Row row(Element row) {
        number++;
        List<String> cells = new ArrayList<>();
        int column = 0;
        for (Element cell : row.children()) {
            if (!cell.nameIs("td") && !cell.nameIs("th")) {
                continue;
            }
            column = free(column);
            String text = HtmlText.of(cell);
            int across = span(cell, "colspan", WIDEST);
            int down = span(cell, "rowspan", TALLEST);
            remarks.merge(number, number + down - 1, column + 1);
            if (text.length() > Limits.CELL) {
                throw source.absurd("a cell holds more than a million characters");
            }
            if (!text.isEmpty() && column >= Limits.COLUMNS) {
                throw source.absurd("row " + number + " claims more than 16,384 columns");
            }
            if (!text.isEmpty()) {
                cells.addAll(Collections.nCopies(Math.max(0, column - cells.size()), ""));
                cells.add(text);
            }
            for (int i = column; i < Math.min(column + across, Limits.COLUMNS); i++) {
                take(i, down);
            }
            column += across;
        }
        taken.replaceAll(rows -> Math.max(0, rows - 1));
        remarks.row(number, HtmlText.hidden(row), cells);
        return new Row(number, cells);
    }

    /** The first column from there on that no cell from above reaches into. */
    private int free(int from) {
        int column = from;
        while (column < taken.size() && taken.get(column) > 0) {
            column++;
        }
        return column;
    }

    private void take(int column, int rows) {
        taken.addAll(Collections.nCopies(Math.max(0, column + 1 - taken.size()), 0));
        taken.set(column, rows);
    }

    private static int span(Element cell, String attribute, int most) {
        String value = cell.attr(attribute).strip();
        return value.matches("[1-9][0-9]{0,8}") ? Math.min(Integer.parseInt(value), most) : 1;
    }

    @Override
    public void close() {
        tables.close();
    }
}
