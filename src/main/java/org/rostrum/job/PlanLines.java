package org.rostrum.job;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import org.rostrum.reconcile.FieldChange;
import org.rostrum.reconcile.PlanLine;

/** The lines of a plan as JSON, one object each, and the SHA-256 of them all: the same list against the same database gives the same lines. */
final class PlanLines implements Consumer<PlanLine> {
    private final MessageDigest digest;
    private final JsonGenerator json;

    PlanLines(OutputStream out) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
            json = new JsonFactory().createGenerator(new DigestOutputStream(out, digest));
            json.setRootValueSeparator(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void accept(PlanLine line) {
        try {
            json.writeStartObject();
            json.writeStringField("state", line.state().code());
            json.writeStringField("source", line.source());
            if (line.id() > 0) {
                json.writeNumberField("id", line.id());
            }
            write("who", line.who());
            write("match", line.match());
            if (!line.changes().isEmpty()) {
                changes(line);
            }
            if (!line.values().isEmpty()) {
                json.writeObjectFieldStart("values");
                for (Map.Entry<String, String> value : line.values().entrySet()) {
                    json.writeStringField(value.getKey(), value.getValue());
                }
                json.writeEndObject();
            }
            write("reason", line.reason());
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void changes(PlanLine line) throws IOException {
        json.writeArrayFieldStart("changes");
        for (FieldChange change : line.changes()) {
            json.writeStartObject();
            json.writeStringField("field", change.field());
            json.writeStringField("old", change.from());
            json.writeStringField("new", change.to());
            write("mark", change.mark());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    /** Ends the lines; their SHA-256 in hexadecimal digits. */
    String end() {
        try {
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
