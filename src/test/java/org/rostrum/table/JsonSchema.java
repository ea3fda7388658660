package org.rostrum.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Says in JSON Schema (draft 2020-12) what the JSON output of a command looks like. */
public final class JsonSchema {
    private JsonSchema() {}

    /**
     * The schema of the array that {@link Format#JSON} writes for these columns; each line of {@link Format#JSONL} is one of its items.
     *
     * @param title what the output is, in words
     * @return an indented document with a line end, the same for the same columns
     */
    public static String of(List<Column> columns, String title) {
        return of(columns, title, columns);
    }

    /** The same for an output whose columns the user chooses: any of them may be missing, no others may be there. */
    public static String ofChosen(List<Column> columns, String title) {
        return of(columns, title, List.of());
    }

    private static String of(List<Column> columns, String title, List<Column> required) {
        StringWriter out = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
            json.writeStartObject();
            json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.writeStringField("title", title);
            json.writeStringField("type", "array");
            json.writeObjectFieldStart("items");
            item(json, columns, required);
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    private static void item(JsonGenerator json, List<Column> columns, List<Column> required) throws IOException {
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("properties");
        for (Column column : columns) {
            json.writeObjectFieldStart(column.name());
            json.writeStringField("title", column.heading());
            type(json, column.type());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeArrayFieldStart("required");
        for (Column column : required) {
            json.writeString(column.name());
        }
        json.writeEndArray();
        json.writeBooleanField("additionalProperties", false);
    }

    private static void type(JsonGenerator json, Column.Type type) throws IOException {
        if (type == Column.Type.TEXT) {
            json.writeStringField("type", "string");
            return;
        }
        json.writeArrayFieldStart("type");
        json.writeString(
                switch (type) {
                    case INTEGER -> "integer";
                    case DECIMAL -> "number";
                    default -> "boolean";
                });
        json.writeString("null");
        json.writeEndArray();
    }
}
