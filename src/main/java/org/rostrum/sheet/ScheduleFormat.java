package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A schedule in XML as pentabarf began it and frab, pretalx and others write it (schema of the c3voc, https://c3voc.de/schedule/schema.xsd), as a table: a row for each event,
 * a column for each of its elements that a table can hold, under the elements' own names.
 */
final class ScheduleFormat implements SheetFormat {
    static final String NAME = "schedule";

    private static final int EVENTS = 100_000;
    /** Characters of a date alone. */
    private static final int DAY = 10;

    private static final List<String> ELEMENTS = List.of(
            "guid",
            "date",
            "start",
            "duration",
            "title",
            "subtitle",
            "room",
            "track",
            "type",
            "language",
            "persons",
            "abstract",
            "description",
            "links",
            "attachments",
            "url");

    @Override
    public boolean recognises(Source source) {
        return Markup.of(source) == Markup.SCHEDULE;
    }

    @Override
    public List<Sheet> open(Source source) {
        List<Row> rows = new ArrayList<>(List.of(new Row(1, ELEMENTS)));
        String day = "";
        String room = "";
        try (Xml xml = OdsPart.flat(source)) {
            while (xml.nextStart()) {
                switch (xml.name()) {
                    case "day" -> day = xml.attribute("date");
                    case "room" -> room = xml.attribute("name");
                    case "conference" -> xml.skip();
                    case "event" -> {
                        if (rows.size() > EVENTS) {
                            throw source.absurd("it has more than 100,000 events");
                        }
                        rows.add(new Row(rows.size() + 1, event(xml, day, room)));
                    }
                    default -> {}
                }
            }
        }
        if (rows.size() == 1) {
            throw source.not("a schedule without any event");
        }
        Reading reading = Reading.workbook(
                source, "", NAME, List.of("a schedule, read as a table whose row 2 is the first event"));
        return List.of(new ListedSheet(reading, rows));
    }

    /** The cells of the event whose start is at hand; its day and room are those around it where it does not name them. */
    private static List<String> event(Xml xml, String day, String room) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        String id = xml.attribute("guid").isEmpty() ? xml.attribute("id") : xml.attribute("guid");
        for (int event = xml.next(); !(event == Xml.END && xml.name().equals("event")); event = xml.next()) {
            if (event == Xml.OVER) {
                throw xml.absurd("its events do not end");
            }
            if (event == Xml.START) {
                String name = xml.name();
                texts.computeIfAbsent(name, n -> new ArrayList<>()).addAll(texts(xml));
            }
        }
        texts.put("guid", List.of(id));
        String date = text(texts, "date").isEmpty() ? day : text(texts, "date");
        String start = text(texts, "start");
        boolean dayAlone = date.length() == DAY && !start.isEmpty();
        texts.put("date", List.of(dayAlone ? date + "T" + (start.indexOf(':') == 1 ? "0" : "") + start : date));
        if (text(texts, "room").isEmpty()) {
            texts.put("room", List.of(room));
        }
        return ELEMENTS.stream().map(name -> text(texts, name)).toList();
    }

    private static String text(Map<String, List<String>> texts, String name) {
        return texts.getOrDefault(name, List.of()).stream()
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    /** The texts in the element whose start is at hand, those of elements in it one by one, with the address that a link has. */
    private static List<String> texts(Xml xml) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String address = "";
        int open = 1;
        while (open > 0) {
            int event = xml.next();
            if (event == Xml.OVER) {
                throw xml.absurd("its elements do not end");
            } else if (event == Xml.TEXT) {
                xml.text(text);
            } else {
                texts.add((text.toString().strip() + " " + address).strip());
                text.setLength(0);
                address = event == Xml.START ? xml.attribute("href") : "";
                open += event == Xml.START ? 1 : -1;
            }
        }
        return texts;
    }
}
