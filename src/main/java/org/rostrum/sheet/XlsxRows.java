package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The rows of a worksheet part as it stores them, one at a time. */
final class XlsxRows implements Rows {
    private final XlsxWorkbook workbook;
    private final ZipParts parts;
    private final SharedTexts texts;
    private final Xml xml;
    private final StringBuilder text = new StringBuilder();
    private int number;
    private int column;

    XlsxRows(XlsxWorkbook workbook, String part) {
        this.workbook = workbook;
        parts = ZipParts.open(workbook.source());
        texts = workbook.texts(parts);
        xml = parts.xml(part);
    }

    @Override
    public Optional<Row> next() {
        for (int event = xml.next(); event != Xml.OVER; event = xml.next()) {
            if (event == Xml.START && xml.name().equals("row")) {
                number = xml.number("r", number + 1);
                return Optional.of(new Row(number, cells()));
            }
            if (event == Xml.END && xml.name().equals("sheetData")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<String> cells() {
        List<String> cells = new ArrayList<>();
        column = 0;
        for (int event = xml.next(); event != Xml.END || !xml.name().equals("row"); event = xml.next()) {
            if (event == Xml.OVER) {
                throw workbook.source().damaged("a sheet ends within row " + number);
            }
            if (event == Xml.START && xml.name().equals("c")) {
                String reference = xml.attribute("r");
                column = reference.isEmpty() ? column + 1 : column(reference);
                String value = value(xml.attribute("t"), xml.attribute("s"));
                if (!value.isEmpty()) {
                    put(cells, value);
                }
            }
        }
        return cells;
    }

    private void put(List<String> cells, String value) {
        if (column > GapFiller.MOST_COLUMNS || column < 1) {
            throw workbook.source()
                    .absurd("row " + number + " claims more than the 16,384 columns that its format allows");
        }
        if (column <= cells.size()) {
            cells.set(column - 1, value);
            return;
        }
        cells.addAll(Collections.nCopies(column - 1 - cells.size(), ""));
        cells.add(value);
    }

    /** {@code AB12} is column 28. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0;
                i < reference.length() && Character.isLetter(reference.charAt(i)) && column <= GapFiller.MOST_COLUMNS;
                i++) {
            column = column * 26 + (reference.charAt(i) & 0x5f) - 'A' + 1;
        }
        return column;
    }

    private String value(String type, String style) {
        text.setLength(0);
        boolean inValue = false;
        for (int event = xml.next(); event != Xml.END || !xml.name().equals("c"); event = xml.next()) {
            if (event == Xml.OVER) {
                throw workbook.source().damaged("a sheet ends within row " + number);
            }
            if (event == Xml.START && xml.name().equals("is")) {
                SharedTexts.richText(xml, "is", text);
            } else if (event == Xml.START || event == Xml.END) {
                inValue = event == Xml.START && xml.name().equals("v");
            } else if (inValue && event == Xml.TEXT) {
                xml.text(text);
            }
        }
        return text.length() == 0 ? "" : shown(text.toString(), type, style);
    }

    private String shown(String value, String type, String style) {
        return switch (type) {
            case "s" -> texts.get(index(value));
            case "str", "inlineStr" -> Escapes.undone(value);
            case "b" -> value.equals("1") || value.equals("true") ? "TRUE" : "FALSE";
            case "e" -> value;
            case "d" -> Dates.isoText(value);
            default -> workbook.formats().shown(value, style.isEmpty() ? 0 : index(style));
        };
    }

    private int index(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw workbook.source().damaged("row " + number + " points to " + value + ", which is not a number");
        }
    }

    @Override
    public void close() {
        xml.close();
        parts.close();
    }
}
