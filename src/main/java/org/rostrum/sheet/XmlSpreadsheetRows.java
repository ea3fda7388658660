package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a worksheet in an "XML Spreadsheet 2003" as it stores them, one at a time. */
final class XmlSpreadsheetRows implements Rows {
    private final Source source;
    private final Xml xml;
    private final Map<String, NumberFormat> styles;
    private final Remarks remarks;
    private final Map<Integer, String> columnStyles = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int number;
    private int column;
    private int columns;
    private String rowStyle = "";

    XmlSpreadsheetRows(Source source, int place, Map<String, NumberFormat> styles, Remarks remarks) {
        this.source = source;
        this.styles = styles;
        this.remarks = remarks;
        xml = OdsPart.flat(source);
        int passed = -1;
        while (passed < place && xml.nextStart()) {
            passed += xml.name().equals("Worksheet") ? 1 : 0;
        }
    }

    @Override
    public Optional<Row> next() {
        for (int event = xml.next(); event != Xml.OVER; event = xml.next()) {
            if (event == Xml.END && xml.name().equals("Worksheet")) {
                return Optional.empty();
            }
            if (event == Xml.START && xml.name().equals("Column")) {
                column();
            } else if (event == Xml.START && xml.name().equals("Row")) {
                return Optional.of(row());
            } else if (event == Xml.START && xml.name().equals("WorksheetOptions")) {
                xml.skip();
            }
        }
        return Optional.empty();
    }

    private void column() {
        int first = xml.number("Index", columns + 1);
        int last = first + Math.max(0, Math.min(xml.number("Span", 0), Limits.COLUMNS));
        if (first <= columns || first > Limits.COLUMNS) {
            throw source.damaged("column " + first + " comes after column " + columns);
        }
        String style = xml.attribute("StyleID");
        for (int i = first; i <= last && !style.isEmpty(); i++) {
            columnStyles.put(i, style);
        }
        if (xml.attribute("Hidden").equals("1")) {
            remarks.hiddenColumns(first, last);
        }
        columns = last;
    }

    private Row row() {
        number = xml.number("Index", number + 1);
        rowStyle = xml.attribute("StyleID");
        boolean hidden = xml.attribute("Hidden").equals("1");
        int span = xml.number("Span", 0);
        List<String> cells = new ArrayList<>();
        column = 0;
        for (int event = xml.next(); event != Xml.END || !xml.name().equals("Row"); event = xml.next()) {
            if (event == Xml.OVER) {
                throw source.damaged("a sheet ends within row " + number);
            }
            if (event == Xml.START && xml.name().equals("Cell")) {
                cell(cells);
            }
        }
        Row row = new Row(number, cells);
        remarks.row(number, hidden, cells);
        number += Math.max(0, Math.min(span, Limits.ROWS));
        return row;
    }

    private void cell(List<String> cells) {
        column = xml.number("Index", column + 1);
        int across = xml.number("MergeAcross", 0);
        int down = Math.max(0, Math.min(xml.number("MergeDown", 0), Limits.ROWS));
        remarks.merge(number, number + down, column);
        String style = xml.attribute("StyleID");
        boolean formula = !xml.attribute("Formula").isEmpty();
        String value = value(formula, style.isEmpty() ? inherited() : style);
        if (!value.isEmpty()) {
            if (column < 1 || column > Limits.COLUMNS) {
                throw source.absurd("row " + number + " claims more than the 16,384 columns that its format allows");
            }
            cells.addAll(Collections.nCopies(Math.max(0, column - cells.size()), ""));
            cells.set(column - 1, value);
        }
        column += Math.max(0, Math.min(across, Limits.COLUMNS));
    }

    private String inherited() {
        return rowStyle.isEmpty() ? columnStyles.getOrDefault(column, "Default") : rowStyle;
    }

    private String value(boolean formula, String style) {
        text.setLength(0);
        String type = "";
        boolean inside = false;
        for (int event = xml.next(); event != Xml.END || !xml.name().equals("Cell"); event = xml.next()) {
            if (event == Xml.OVER) {
                throw source.damaged("a sheet ends within row " + number);
            }
            if (event == Xml.START
                    && (xml.name().equals("Comment") || xml.name().equals("PhoneticText"))) {
                xml.skip();
            } else if (event == Xml.START && xml.name().equals("Data")) {
                type = xml.attribute("Type");
                inside = true;
            } else if (event == Xml.END && xml.name().equals("Data")) {
                inside = false;
            } else if (inside && event == Xml.TEXT) {
                xml.text(text);
            }
        }
        if (formula && type.isEmpty()) {
            remarks.withoutValue(number, column);
        }
        return shown(text.toString(), type, Optional.ofNullable(styles.get(style)));
    }

    private String shown(String value, String type, Optional<NumberFormat> format) {
        return switch (type) {
            case "Number" -> format.map(f -> f.shown(value)).orElseGet(() -> General.shown(value));
            case "DateTime" ->
                Dates.dayNumber(value)
                        .flatMap(day -> format.filter(NumberFormat::isDate).map(f -> f.shown(day)))
                        .orElseGet(() -> Dates.isoText(value));
            case "Boolean" -> value.equals("1") ? "TRUE" : "FALSE";
            case "Error" -> {
                remarks.error(number, column, value);
                yield value;
            }
            default -> format.map(f -> f.text(value)).orElse(value);
        };
    }

    @Override
    public void close() {
        xml.close();
    }
}
