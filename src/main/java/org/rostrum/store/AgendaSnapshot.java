package org.rostrum.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.event.AgendaDetails;
import org.rostrum.event.AgendaField;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;

/** An agenda as JSON that is kept: an array of items, each with its people in their order. Empty values are left out; nobody's contact details are in it. */
final class AgendaSnapshot {
    private static final List<AgendaField> TEXTS = List.of(
            AgendaField.NUMBER,
            AgendaField.TYPE,
            AgendaField.TITLE,
            AgendaField.TRACK,
            AgendaField.ROOM,
            AgendaField.ACCESS,
            AgendaField.LANGUAGES,
            AgendaField.ANNOTATION,
            AgendaField.QUESTIONS,
            AgendaField.DOCUMENTS,
            AgendaField.EXPECTED,
            AgendaField.UID);

    private AgendaSnapshot() {}

    static String json(List<AgendaItem> items) {
        StringBuilder json = new StringBuilder(items.size() * 400 + 2).append('[');
        for (AgendaItem item : items) {
            json.append(json.length() > 1 ? "," : "")
                    .append("{\"id\":\"")
                    .append(item.id())
                    .append('"');
            member(json, "parent", item.parent().map(String::valueOf).orElse(""));
            member(json, "start", item.start().toString());
            member(json, "end", item.end().toString());
            TEXTS.forEach(field -> member(json, field.code(), field.of(item)));
            json.append(",\"roles\":[");
            String comma = "";
            for (AgendaRole role : item.roles()) {
                json.append(comma)
                        .append("{\"kind\":\"")
                        .append(role.kind().code())
                        .append('"');
                member(json, "name", role.name());
                member(json, "delegation", role.delegation());
                member(json, "title", role.title());
                member(json, "confirmed", role.confirmed() ? "" : "false");
                json.append('}');
                comma = ",";
            }
            json.append("]}");
        }
        return json.append(']').toString();
    }

    private static void member(StringBuilder json, String name, String value) {
        if (!value.isEmpty()) {
            json.append(",\"").append(name).append("\":");
            Json.text(json, value);
        }
    }

    static List<AgendaItem> items(String json) {
        List<AgendaItem> items = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                items.add(item(parser));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return items;
    }

    private static AgendaItem item(JsonParser parser) throws IOException {
        Map<String, String> values = new HashMap<>();
        List<AgendaRole> roles = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    roles.add(role(texts(parser)));
                }
            } else if (parser.currentToken() == JsonToken.VALUE_STRING) {
                values.put(parser.currentName(), parser.getText());
            }
        }
        return item(values, roles);
    }

    private static Map<String, String> texts(JsonParser parser) throws IOException {
        Map<String, String> values = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                values.put(parser.currentName(), parser.getText());
            }
        }
        return values;
    }

    private static AgendaRole role(Map<String, String> values) {
        return new AgendaRole(
                AgendaRole.Kind.of(values.get("kind")).orElseThrow(),
                values.getOrDefault("name", ""),
                values.getOrDefault("delegation", ""),
                values.getOrDefault("title", ""),
                !values.containsKey("confirmed"),
                Optional.empty());
    }

    private static AgendaItem item(Map<String, String> values, List<AgendaRole> roles) {
        return new AgendaItem(
                Long.parseLong(values.get("id")),
                Optional.ofNullable(values.get("parent")).map(Long::valueOf),
                text(values, AgendaField.NUMBER),
                AgendaItem.Kind.of(text(values, AgendaField.TYPE)).orElseThrow(),
                text(values, AgendaField.TITLE),
                text(values, AgendaField.TRACK),
                text(values, AgendaField.ROOM),
                LocalDateTime.parse(values.get("start")),
                LocalDateTime.parse(values.get("end")),
                new AgendaDetails(
                        AgendaDetails.Access.of(text(values, AgendaField.ACCESS)),
                        AgendaReader.apart(text(values, AgendaField.LANGUAGES), ", "),
                        text(values, AgendaField.ANNOTATION),
                        text(values, AgendaField.QUESTIONS),
                        AgendaReader.apart(text(values, AgendaField.DOCUMENTS), "\n"),
                        Optional.ofNullable(values.get(AgendaField.EXPECTED.code()))
                                .map(Integer::valueOf),
                        text(values, AgendaField.UID)),
                roles,
                Optional.empty());
    }

    private static String text(Map<String, String> values, AgendaField field) {
        return values.getOrDefault(field.code(), "");
    }
}
