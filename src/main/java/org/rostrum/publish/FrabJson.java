package org.rostrum.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Event;

/** Writes a schedule as frab does in JSON; it holds to the schema at c3voc.de/schedule/schema.json as of 2025. */
final class FrabJson {
    private final AgendaSchedule schedule;
    private final Map<String, Integer> persons;
    private final JsonGenerator json;

    private FrabJson(AgendaSchedule schedule, JsonGenerator json) {
        this.schedule = schedule;
        this.persons = schedule.persons();
        this.json = json;
    }

    static String of(AgendaSchedule schedule) {
        StringWriter text = new StringWriter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer);
            new FrabJson(schedule, json).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void write() throws IOException {
        Event event = schedule.edition().event();
        json.writeStartObject();
        json.writeObjectFieldStart("generator");
        json.writeStringField("name", "rostrum");
        json.writeEndObject();
        json.writeObjectFieldStart("schedule");
        json.writeStringField("version", schedule.version());
        json.writeObjectFieldStart("conference");
        json.writeStringField("acronym", schedule.acronym());
        json.writeStringField("title", event.title());
        json.writeStringField("start", event.from().toString());
        json.writeStringField("end", event.to().toString());
        json.writeNumberField("daysCount", schedule.days().size());
        json.writeStringField("timeslot_duration", "00:05");
        json.writeStringField("time_zone_name", event.zoneName());
        json.writeArrayFieldStart("days");
        for (AgendaSchedule.Day day : schedule.days()) {
            day(day);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void day(AgendaSchedule.Day day) throws IOException {
        json.writeStartObject();
        json.writeNumberField("index", day.index());
        json.writeStringField("date", day.date().toString());
        json.writeStringField("day_start", schedule.moment(day.start()));
        json.writeStringField("day_end", schedule.moment(day.end()));
        json.writeObjectFieldStart("rooms");
        for (Map.Entry<String, List<AgendaItem>> room : day.rooms().entrySet()) {
            json.writeArrayFieldStart(room.getKey());
            for (AgendaItem item : room.getValue()) {
                event(item);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void event(AgendaItem item) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", item.id());
        json.writeStringField("guid", schedule.edition().guid(item));
        json.writeStringField("date", schedule.moment(item.start()));
        json.writeStringField("start", item.start().toLocalTime().toString());
        json.writeStringField("duration", schedule.duration(item));
        json.writeStringField("room", item.room());
        json.writeStringField("slug", schedule.slug(item));
        json.writeStringField("url", "urn:uuid:" + schedule.edition().guid(item));
        json.writeStringField("title", item.heading());
        json.writeStringField("subtitle", "");
        json.writeStringField("track", item.track());
        json.writeStringField("type", item.kind().code());
        json.writeStringField("language", "");
        json.writeStringField("abstract", item.details().annotation());
        json.writeStringField("description", schedule.edition().description(item));
        json.writeArrayFieldStart("persons");
        for (AgendaRole role : item.roles()) {
            json.writeStartObject();
            json.writeNumberField("id", persons.get(role.name()));
            json.writeStringField("public_name", role.name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("links");
        json.writeEndArray();
        json.writeEndObject();
    }
}
