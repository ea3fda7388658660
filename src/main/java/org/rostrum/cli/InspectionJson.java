package org.rostrum.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.rostrum.job.InspectedTable;
import org.rostrum.job.Inspection;
import org.rostrum.sheet.Reading;
import org.rostrum.table.Format;

/** An inspection for machines: an object for each table. */
final class InspectionJson {
    private InspectionJson() {}

    static void write(Inspection inspection, Format format, OutputStream out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        if (format == Format.JSON) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
        } else {
            json.setRootValueSeparator(new SerializedString("\n"));
        }
        for (InspectedTable table : inspection.tables()) {
            write(json, table);
        }
        for (InspectedTable text : inspection.texts()) {
            write(json, text);
        }
        if (format == Format.JSON) {
            json.writeEndArray();
        }
        json.writeRaw('\n');
        json.close();
    }

    private static void write(JsonGenerator json, InspectedTable table) throws IOException {
        Reading reading = table.reading();
        json.writeStartObject();
        json.writeStringField("path", reading.path());
        text(json, "sheet", reading.sheet());
        json.writeStringField("format", reading.format());
        json.writeStringField("kind", table.kind());
        text(json, "encoding", reading.encoding());
        text(json, "encoding_proof", reading.encodingProof());
        text(json, "delimiter", reading.delimiter());
        text(json, "quote", reading.quote());
        text(json, "line_end", reading.lineEnd());
        if (table.headerRow().isPresent()) {
            json.writeNumberField("header_row", table.headerRow().getAsInt());
        } else {
            json.writeNullField("header_row");
        }
        text(json, "language", table.language());
        json.writeNumberField("rows", table.rows());
        columns(json, table);
        skipped(json, table);
        texts(json, "notes", table.notes());
        json.writeEndObject();
    }

    private static void columns(JsonGenerator json, InspectedTable table) throws IOException {
        json.writeArrayFieldStart("columns");
        for (InspectedTable.InspectedColumn column : table.columns()) {
            json.writeStartObject();
            json.writeStringField("column", column.letter());
            json.writeStringField("heading", column.heading());
            json.writeStringField("meaning", column.meaning());
            json.writeStringField("evidence", column.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void skipped(JsonGenerator json, InspectedTable table) throws IOException {
        json.writeArrayFieldStart("skipped");
        for (InspectedTable.SkippedRow row : table.skipped()) {
            json.writeStartObject();
            json.writeNumberField("row", row.row());
            json.writeStringField("reason", row.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String name, String value) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }

    private static void texts(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
