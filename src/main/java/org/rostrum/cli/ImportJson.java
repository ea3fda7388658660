package org.rostrum.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.rostrum.event.Finding;
import org.rostrum.event.Question;
import org.rostrum.event.Waiver;
import org.rostrum.job.ImportOutcome;
import org.rostrum.job.Validation;
import org.rostrum.reconcile.PlannedRow.State;
import org.rostrum.store.SheetRows;

/** An import for machines: one object with {@code import, counts, sheets, questions, findings}; the number of the import is null when nothing was kept. */
final class ImportJson {
    private ImportJson() {}

    static void print(Console console, ImportOutcome outcome, boolean kept, long number) {
        try {
            JsonGenerator json = new JsonFactory()
                    .createGenerator(console.printer())
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .useDefaultPrettyPrinter();
            json.writeStartObject();
            if (kept) {
                json.writeNumberField("import", number);
            } else {
                json.writeNullField("import");
            }
            counts(json, outcome);
            sheets(json, outcome);
            questions(json, outcome);
            json.writeArrayFieldStart("findings");
            for (Finding finding : outcome.findings()) {
                write(json, finding);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sheets(JsonGenerator json, ImportOutcome outcome) throws IOException {
        json.writeArrayFieldStart("sheets");
        for (SheetRows rows : outcome.sheets()) {
            json.writeStartObject();
            json.writeStringField("file", rows.sheet().file());
            json.writeStringField("sheet", rows.sheet().sheet());
            json.writeStringField("left_out", rows.sheet().leftOut());
            json.writeNumberField("above", rows.of(SheetRows.ABOVE));
            json.writeNumberField("heading", rows.of(SheetRows.HEADING));
            json.writeNumberField("read", rows.read());
            for (State state : State.values()) {
                if (state != State.MISSING) {
                    json.writeNumberField(state.code(), rows.of(state.code()));
                }
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void counts(JsonGenerator json, ImportOutcome outcome) throws IOException {
        json.writeObjectFieldStart("counts");
        for (Map.Entry<String, Long> count : outcome.plan().counts().asMap().entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
    }

    private static void questions(JsonGenerator json, ImportOutcome outcome) throws IOException {
        json.writeArrayFieldStart("questions");
        for (Question question : outcome.questions()) {
            json.writeStartObject();
            json.writeStringField("text", question.text());
            json.writeStringField("option", question.option());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity().code());
        json.writeStringField("entity", finding.entity());
        if (finding.id() == 0) {
            json.writeNullField("id");
        } else {
            json.writeNumberField("id", finding.id());
        }
        json.writeStringField("item", finding.item());
        json.writeStringField("source", finding.source());
        json.writeStringField("message", finding.message());
        json.writeStringField("hint", finding.hint());
        json.writeBooleanField("waived", finding.waived());
        json.writeStringField("because", finding.waiver().map(Waiver::because).orElse(""));
        json.writeStringField("until", Validation.until(finding));
        json.writeStringField("key", finding.key());
        json.writeEndObject();
    }
}
