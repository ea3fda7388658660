package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Excel's "XML Spreadsheet 2003" (the XML Spreadsheet Reference of Office XP), which also many web programs export under the name of .xls. */
final class XmlSpreadsheetFormat implements SheetFormat {
    /** The formats that go by a name there. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("General Number", "General"),
            Map.entry("General Date", "yyyy-mm-dd hh:mm"),
            Map.entry("Long Date", "yyyy-mm-dd"),
            Map.entry("Medium Date", "yyyy-mm-dd"),
            Map.entry("Short Date", "yyyy-mm-dd"),
            Map.entry("Long Time", "hh:mm:ss"),
            Map.entry("Medium Time", "hh:mm"),
            Map.entry("Short Time", "hh:mm"),
            Map.entry("Currency", "$#,##0.00;-$#,##0.00"),
            Map.entry("Euro Currency", "\u20ac#,##0.00;-\u20ac#,##0.00"),
            Map.entry("Fixed", "0.00"),
            Map.entry("Standard", "#,##0.00"),
            Map.entry("Percent", "0.00%"),
            Map.entry("Scientific", "0.00E+00"),
            Map.entry("Yes/No", "\"Yes\";\"Yes\";\"No\""),
            Map.entry("True/False", "\"True\";\"True\";\"False\""),
            Map.entry("On/Off", "\"On\";\"On\";\"Off\""));

    @Override
    public boolean recognises(Source source) {
        return Markup.of(source) == Markup.XML_SPREADSHEET;
    }

    @Override
    public List<Sheet> open(Source source) {
        Map<String, NumberFormat> styles = new HashMap<>();
        List<Sheet> sheets = new ArrayList<>();
        try (Xml xml = OdsPart.flat(source)) {
            String style = "";
            int formats = 0;
            while (xml.nextStart()) {
                switch (xml.name()) {
                    case "Style" -> style = xml.attribute("ID");
                    case "NumberFormat" -> {
                        String format = xml.attribute("Format");
                        if (++formats > Limits.STYLES) {
                            throw source.absurd("it has more than 100,000 styles of cells");
                        }
                        styles.put(style, NumberFormat.of(NAMED.getOrDefault(format, format), false));
                    }
                    case "Worksheet" -> {
                        source.boundSheets(sheets.size());
                        sheets.add(sheet(source, xml.attribute("Name"), sheets.size(), styles));
                    }
                    case "Visible" -> markHidden(xml, sheets, source, styles);
                    default -> {}
                }
            }
        }
        if (sheets.isEmpty()) {
            throw source.damaged("it has no worksheet");
        }
        return sheets;
    }

    /** The visibility stands in the options behind the rows of its sheet. */
    private static void markHidden(Xml xml, List<Sheet> sheets, Source source, Map<String, NumberFormat> styles) {
        StringBuilder value = new StringBuilder();
        if (xml.next() == Xml.TEXT) {
            xml.text(value);
        }
        int last = sheets.size() - 1;
        if (last >= 0 && value.toString().strip().endsWith("Hidden")) {
            Reading reading = sheets.get(last).reading().with(List.of("hidden sheet"));
            sheets.set(last, sheet(source, reading, last, styles));
        }
    }

    private static Sheet sheet(Source source, String name, int place, Map<String, NumberFormat> styles) {
        return sheet(source, Reading.workbook(source, name, "xml", FlatXml.notes(source)), place, styles);
    }

    private static Sheet sheet(Source source, Reading reading, int place, Map<String, NumberFormat> styles) {
        return new WorkbookSheet(source, reading, remarks -> new XmlSpreadsheetRows(source, place, styles, remarks));
    }
}
