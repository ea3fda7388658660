package org.rostrum.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the sheets of an XLSX workbook share: their list, formats and texts. */
final class XlsxWorkbook {
    private final Source source;
    private final List<Listed> sheets = new ArrayList<>();
    private CellFormats formats = CellFormats.NONE;
    private String textsPart = "";
    private Optional<SharedTexts> texts = Optional.empty();
    private boolean from1904;
    private boolean binary;

    /** A worksheet as the workbook lists it. */
    record Listed(String name, String part, boolean hidden) {}

    private record Relation(String type, String part) {
        boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    private XlsxWorkbook(Source source) {
        this.source = source;
    }

    static XlsxWorkbook read(Source source) {
        XlsxWorkbook workbook = new XlsxWorkbook(source);
        try (ZipParts parts = ZipParts.open(source)) {
            workbook.read(parts);
        }
        if (workbook.sheets.isEmpty()) {
            throw source.damaged("it has no worksheet");
        }
        return workbook;
    }

    private void read(ZipParts parts) {
        String main = relations(parts, "").values().stream()
                .filter(r -> r.is("officeDocument"))
                .findFirst()
                .map(Relation::part)
                .orElseThrow(() -> source.damaged("it names no workbook"));
        Map<String, Relation> relations = relations(parts, main);
        binary = main.endsWith(".bin");
        if (binary) {
            from1904 = XlsbParts.sheets(
                    source, parts.stream(main), (name, id, hidden) -> list(name, id, hidden, relations));
        } else {
            readMain(parts, main, relations);
        }
        relations.values().stream()
                .filter(r -> r.is("sharedStrings") && parts.has(r.part()))
                .forEach(r -> textsPart = r.part());
        relations.values().stream()
                .filter(r -> r.is("styles") && parts.has(r.part()))
                .findFirst()
                .ifPresent(r -> formats = binary
                        ? XlsbParts.formats(source, parts.stream(r.part()), from1904)
                        : formats(parts, r.part()));
    }

    private void readMain(ZipParts parts, String main, Map<String, Relation> relations) {
        try (Xml xml = parts.xml(main)) {
            while (xml.nextStart()) {
                take(xml, relations);
            }
        }
    }

    private CellFormats formats(ZipParts parts, String part) {
        try (Xml xml = parts.xml(part)) {
            return CellFormats.read(xml, from1904);
        }
    }

    private void take(Xml xml, Map<String, Relation> relations) {
        switch (xml.name()) {
            case "document" -> throw source.not("a Word document");
            case "presentation" -> throw source.not("a presentation");
            case "workbookPr" ->
                from1904 = xml.attribute("date1904").equals("1")
                        || xml.attribute("date1904").equals("true");
            case "sheet" -> {
                boolean hidden = xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden");
                list(xml.attribute("name"), xml.attribute("relationships", "id"), hidden, relations);
            }
            default -> {}
        }
    }

    /** Takes a sheet in when it has cells; charts and macro sheets have none. */
    private void list(String name, String id, boolean hidden, Map<String, Relation> relations) {
        Relation relation = relations.getOrDefault(id, new Relation("", ""));
        if (relation.is("worksheet")) {
            source.boundSheets(sheets.size());
            sheets.add(new Listed(name, relation.part(), hidden));
        }
    }

    private static Map<String, Relation> relations(ZipParts parts, String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String list = folder + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        try (Xml xml = parts.xml(list)) {
            while (xml.nextStart()) {
                if (xml.name().equals("Relationship")
                        && !xml.attribute("TargetMode").equals("External")) {
                    relations.put(
                            xml.attribute("Id"),
                            new Relation(xml.attribute("Type"), resolve(folder, xml.attribute("Target"))));
                }
            }
        }
        return relations;
    }

    /** The part that a target names, seen from a folder. */
    private static String resolve(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    Source source() {
        return source;
    }

    /** Whether its parts are records and not XML. */
    boolean binary() {
        return binary;
    }

    List<Listed> sheets() {
        return List.copyOf(sheets);
    }

    CellFormats formats() {
        return formats;
    }

    /** The texts that cells share, read when first asked for. */
    SharedTexts texts(ZipParts parts) {
        if (texts.isEmpty()) {
            texts = Optional.of(readTexts(parts));
        }
        return texts.get();
    }

    private SharedTexts readTexts(ZipParts parts) {
        if (textsPart.isEmpty()) {
            return new SharedTexts(source);
        }
        return binary ? XlsbParts.texts(source, parts.stream(textsPart)) : SharedTexts.read(source, parts, textsPart);
    }
}
