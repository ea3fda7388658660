package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.text.UserError;

/** The rows of a worksheet part as it stores them, one at a time. */
final class XlsxRows implements Rows {
    /** The elements that come behind the merged cells (ECMA-376, 18.3.1.99), but for rare ones between. */
    private static final Set<String> BEHIND_MERGES = Set.of(
            "phoneticPr",
            "conditionalFormatting",
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "drawing",
            "legacyDrawing",
            "tableParts",
            "extLst");

    private final XlsxWorkbook workbook;
    private final ZipParts parts;
    private final SharedTexts texts;
    private final Xml xml;
    private final Remarks remarks;
    private final StringBuilder text = new StringBuilder();
    private int number;
    private int column;
    private boolean over;

    XlsxRows(XlsxWorkbook workbook, String part, Remarks remarks) {
        this.workbook = workbook;
        this.remarks = remarks;
        parts = ZipParts.open(workbook.source());
        RowTags.refuseTooMany(workbook.source(), parts, part);
        texts = workbook.texts(parts);
        xml = parts.xml(part);
    }

    @Override
    public Optional<Row> next() {
        for (int event = over ? Xml.OVER : xml.next(); event != Xml.OVER; event = xml.next()) {
            if (event == Xml.START && xml.name().equals("row")) {
                number = xml.number("r", number + 1);
                boolean hidden = isTrue(xml.attribute("hidden"));
                List<String> cells = cells();
                remarks.row(number, hidden, cells);
                return Optional.of(new Row(number, cells));
            }
            if (event == Xml.START && xml.name().equals("col") && isTrue(xml.attribute("hidden"))) {
                remarks.hiddenColumns(xml.number("min", 0), xml.number("max", 0));
            }
            if (event == Xml.END && xml.name().equals("sheetData")) {
                break;
            }
        }
        if (!over) {
            over = true;
            merges();
        }
        return Optional.empty();
    }

    /** The list of merged cells, which stands behind the rows. */
    private void merges() {
        try {
            while (xml.nextStart() && !BEHIND_MERGES.contains(xml.name())) {
                if (xml.name().equals("mergeCell")) {
                    merge(xml.attribute("ref").split(":", 2));
                }
            }
        } catch (UserError damaged) {
            return; // all rows have been read, and that is what counts
        }
    }

    private void merge(String[] corners) {
        if (corners.length == 2) {
            remarks.merge(row(corners[0]), row(corners[1]), column(corners[0]));
        }
    }

    /** {@code AB12} is row 12; 0 for what is no cell. */
    private static int row(String reference) {
        String digits = reference.replaceFirst("^\\$?[A-Za-z]{1,3}\\$?", "");
        return digits.matches("[0-9]{1,7}") ? Integer.parseInt(digits) : 0;
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
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
        if (column > Limits.COLUMNS || column < 1) {
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
                i < reference.length() && Character.isLetter(reference.charAt(i)) && column <= Limits.COLUMNS;
                i++) {
            column = column * 26 + (reference.charAt(i) & 0x5f) - 'A' + 1;
        }
        return column;
    }

    private String value(String type, String style) {
        text.setLength(0);
        boolean inValue = false;
        boolean formula = false;
        for (int event = xml.next(); event != Xml.END || !xml.name().equals("c"); event = xml.next()) {
            if (event == Xml.OVER) {
                throw workbook.source().damaged("a sheet ends within row " + number);
            }
            if (event == Xml.START && xml.name().equals("is")) {
                SharedTexts.richText(xml, "is", text);
            } else if (event == Xml.START || event == Xml.END) {
                inValue = event == Xml.START && xml.name().equals("v");
                formula |= xml.name().equals("f");
            } else if (inValue && event == Xml.TEXT) {
                xml.text(text);
            }
        }
        if (text.length() > 0) {
            return shown(text.toString(), type, style);
        }
        if (formula && !type.equals("str")) {
            remarks.withoutValue(number, column);
        }
        return "";
    }

    private String shown(String value, String type, String style) {
        return switch (type) {
            case "s" -> workbook.formats().text(texts.get(index(value)), style(style));
            case "str", "inlineStr" -> workbook.formats().text(Escapes.undone(value), style(style));
            case "b" -> isTrue(value) ? "TRUE" : "FALSE";
            case "e" -> {
                remarks.error(number, column, value);
                yield value;
            }
            case "d" -> Dates.isoText(value);
            default -> workbook.formats().shown(value, style(style));
        };
    }

    private int style(String number) {
        return number.isEmpty() ? 0 : index(number);
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
