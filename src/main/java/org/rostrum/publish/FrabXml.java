package org.rostrum.publish;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;

/** Writes a schedule as frab and pentabarf do in XML; it holds to the schema at c3voc.de/schedule/schema.xsd as of 2025. */
final class FrabXml {
    private final AgendaSchedule schedule;
    private final Map<String, Integer> persons;
    private final XMLStreamWriter xml;
    private int depth;

    private FrabXml(AgendaSchedule schedule, XMLStreamWriter xml) {
        this.schedule = schedule;
        this.persons = schedule.persons();
        this.xml = xml;
    }

    static String of(AgendaSchedule schedule) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
            new FrabXml(schedule, xml).write();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // writing to memory
        }
        return text.append('\n').toString();
    }

    private void write() throws XMLStreamException {
        var event = schedule.edition().event();
        start("schedule", Map.of());
        empty("generator", Map.of("name", "rostrum"));
        text("version", schedule.version());
        start("conference", Map.of());
        text("title", event.title());
        text("acronym", schedule.acronym());
        text("start", event.from().toString());
        text("end", event.to().toString());
        text("days", Integer.toString(schedule.days().size()));
        text("timeslot_duration", "00:05");
        text("time_zone_name", event.zoneName());
        end();
        for (AgendaSchedule.Day day : schedule.days()) {
            day(day);
        }
        end();
    }

    private void day(AgendaSchedule.Day day) throws XMLStreamException {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("index", Integer.toString(day.index()));
        attributes.put("date", day.date().toString());
        attributes.put("start", schedule.moment(day.start()));
        attributes.put("end", schedule.moment(day.end()));
        start("day", attributes);
        for (Map.Entry<String, List<AgendaItem>> room : day.rooms().entrySet()) {
            start("room", Map.of("name", room.getKey()));
            for (AgendaItem item : room.getValue()) {
                event(item);
            }
            end();
        }
        end();
    }

    private void event(AgendaItem item) throws XMLStreamException {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("guid", schedule.edition().guid(item));
        attributes.put("id", Long.toString(item.id()));
        start("event", attributes);
        text("room", item.room());
        text("title", item.heading());
        text("subtitle", "");
        text("type", item.kind().code());
        text("date", schedule.moment(item.start()));
        text("start", item.start().toLocalTime().toString());
        text("duration", schedule.duration(item));
        text("abstract", item.details().annotation());
        text("slug", schedule.slug(item));
        text("track", item.track());
        start("persons", Map.of());
        for (AgendaRole role : item.roles()) {
            indent();
            xml.writeStartElement("person");
            xml.writeAttribute("id", Integer.toString(persons.get(role.name())));
            xml.writeCharacters(role.name());
            xml.writeEndElement();
        }
        end();
        text("description", schedule.edition().description(item));
        end();
    }

    private void start(String name, Map<String, String> attributes) throws XMLStreamException {
        indent();
        xml.writeStartElement(name);
        attributes(attributes);
        depth++;
    }

    private void empty(String name, Map<String, String> attributes) throws XMLStreamException {
        indent();
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }

    private void text(String name, String text) throws XMLStreamException {
        indent();
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void end() throws XMLStreamException {
        depth--;
        indent();
        xml.writeEndElement();
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
