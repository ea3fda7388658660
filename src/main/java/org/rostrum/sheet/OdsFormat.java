package org.rostrum.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** OpenDocument spreadsheets (ISO/IEC 26300), as LibreOffice saves them, in an archive or flat. */
final class OdsFormat implements SheetFormat {
    private static final String TYPE = "application/vnd.oasis.opendocument.";

    @Override
    public boolean recognises(Source source) {
        if (Markup.of(source) == Markup.FLAT_ODS) {
            return true;
        }
        if (!ZipParts.looksZipped(source)) {
            return false;
        }
        try (ZipParts parts = ZipParts.open(source)) {
            String type = parts.has("mimetype") ? type(parts, source) : "";
            if (!type.startsWith(TYPE)) {
                throw source.not("a ZIP archive");
            }
            if (!type.startsWith(TYPE + "spreadsheet")) {
                throw source.not("an OpenDocument " + type.substring(TYPE.length()));
            }
            return true;
        }
    }

    private static String type(ZipParts parts, Source source) {
        try (InputStream in = parts.stream("mimetype")) {
            return new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw source.damaged("its part mimetype cannot be unpacked");
        }
    }

    @Override
    public List<Sheet> open(Source source) {
        boolean zipped = ZipParts.looksZipped(source);
        if (zipped) {
            try (ZipParts parts = ZipParts.open(source)) {
                refuseLocked(parts, source);
            }
        }
        try (OdsPart part = OdsPart.open(source);
                Xml xml = part.xml()) {
            return sheets(xml, source, zipped ? "ods" : "fods");
        }
    }

    private static void refuseLocked(ZipParts parts, Source source) {
        if (!parts.has("META-INF/manifest.xml")) {
            return;
        }
        try (Xml xml = parts.xml("META-INF/manifest.xml")) {
            while (xml.nextStart()) {
                if (xml.name().equals("encryption-data")) {
                    throw source.locked();
                }
            }
        }
    }

    private static List<Sheet> sheets(Xml xml, Source source, String format) {
        Set<String> hiddenStyles = new HashSet<>();
        List<String> notes = format.equals("fods") ? FlatXml.notes(source) : List.of();
        List<Sheet> sheets = new ArrayList<>();
        String style = "";
        while (xml.nextStart()) {
            switch (xml.name()) {
                case "style" -> style = xml.attribute("name");
                case "table-properties" -> {
                    if (xml.attribute("display").equals("false")) {
                        hiddenStyles.add(style);
                    }
                }
                case "table" -> {
                    boolean hidden = hiddenStyles.contains(xml.attribute("style-name"));
                    Reading reading = Reading.workbook(source, xml.attribute("name"), format, notes)
                            .with(hidden ? List.of("hidden sheet") : List.of());
                    int place = sheets.size();
                    source.boundSheets(place);
                    sheets.add(new WorkbookSheet(source, reading, remarks -> new OdsRows(source, place, remarks)));
                    xml.skip();
                }
                case "tracked-changes", "dde-links" -> xml.skip();
                default -> {}
            }
        }
        if (sheets.isEmpty()) {
            throw source.damaged("it has no table");
        }
        return sheets;
    }
}
