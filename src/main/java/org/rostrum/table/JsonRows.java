package org.rostrum.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** An object for each row, on a line of its own; numbers and truth values as such, {@code null} where a number is empty. */
final class JsonRows implements Rendering {
    /** What stands around the objects. */
    enum Layout {
        /** One array: a document. */
        ARRAY,
        /** Nothing: JSON Lines. */
        LINES
    }

    private final Writer out;
    private final JsonGenerator json;
    private final List<Column> columns;
    private final Layout layout;
    private boolean first = true;

    JsonRows(List<Column> columns, Writer out, Layout layout) throws IOException {
        this.columns = columns;
        this.out = out;
        this.layout = layout;
        json = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                .build()
                .createGenerator(out);
        json.setRootValueSeparator(null);
        if (layout == Layout.ARRAY) {
            json.writeRaw("[");
        }
    }

    @Override
    public void row(List<String> values) throws IOException {
        if (layout == Layout.ARRAY) {
            json.writeRaw(first ? "\n" : ",\n");
        }
        first = false;
        json.writeStartObject();
        for (int i = 0; i < values.size(); i++) {
            json.writeFieldName(columns.get(i).name());
            value(columns.get(i).type(), values.get(i));
        }
        json.writeEndObject();
        if (layout == Layout.LINES) {
            json.writeRaw('\n');
        }
    }

    private void value(Column.Type type, String value) throws IOException {
        if (type == Column.Type.TEXT) {
            json.writeString(value);
        } else if (value.isEmpty()) {
            json.writeNull();
        } else if (type == Column.Type.BOOLEAN) {
            json.writeBoolean(value.equals("true"));
        } else if (Numbers.plain(value)) {
            json.writeNumber(value);
        } else {
            json.writeString(value); // a count that is suppressed: "<5"
        }
    }

    @Override
    public void end() throws IOException {
        if (layout == Layout.ARRAY) {
            json.writeRaw(first ? "]\n" : "\n]\n");
        }
        json.close();
        out.flush();
    }
}
