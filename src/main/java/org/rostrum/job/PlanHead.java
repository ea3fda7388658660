package org.rostrum.job;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.rostrum.event.Question;
import org.rostrum.intake.MappingOptions;
import org.rostrum.sheet.ReadOptions;

/**
 * The first line of a plan: from what it was made, and what has to be as it was when it is carried out.
 *
 * @param event the event's code
 * @param basis the last write before the plan was made
 * @param request what was asked for
 * @param fingerprints of the request's files, in their order
 * @param counts rows by state
 * @param questions what must be decided before anything can be carried out
 * @param lines the SHA-256 of all other lines
 */
record PlanHead(
        String event,
        String basis,
        ImportRequest request,
        List<String> fingerprints,
        Map<String, Long> counts,
        List<Question> questions,
        String lines) {
    private static final int VERSION = 1;

    void writeTo(OutputStream out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeNumberField("plan", VERSION);
        json.writeStringField("event", event);
        json.writeStringField("basis", basis);
        json.writeArrayFieldStart("files");
        for (int i = 0; i < fingerprints.size(); i++) {
            Source source = request.sources().get(i);
            json.writeStartObject();
            json.writeStringField("name", source.name());
            json.writeStringField(
                    "path", source.path().toAbsolutePath().normalize().toString());
            json.writeStringField("sha256", fingerprints.get(i));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("options");
        for (Map.Entry<String, String> option : options(request).entrySet()) {
            json.writeStringField(option.getKey(), option.getValue());
        }
        write(json, "map", request.mapping().map());
        write(json, "set", request.mapping().set());
        json.writeObjectFieldStart("value");
        for (Map.Entry<String, Map<String, String>> column :
                new TreeMap<>(request.mapping().values()).entrySet()) {
            write(json, column.getKey(), column.getValue());
        }
        json.writeEndObject();
        write(json, "match", request.decisions());
        write(json, "edits", request.edits());
        json.writeEndObject();
        json.writeObjectFieldStart("counts");
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("questions");
        for (Question question : questions) {
            json.writeStartObject();
            json.writeStringField("text", question.text());
            json.writeStringField("option", question.option());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("lines", lines);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private static void write(JsonGenerator json, String name, Map<String, String> texts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
            json.writeStringField(text.getKey(), text.getValue());
        }
        json.writeEndObject();
    }

    /** The options that are one text each; those that were not given are left out. */
    private static Map<String, String> options(ImportRequest request) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("as", request.agenda() ? "agenda" : "participants");
        options.put("encoding", request.reading().encoding().orElse(""));
        options.put("sheet", request.reading().sheet().orElse(""));
        options.put("add-only", request.addOnly() ? "yes" : "");
        options.put("sync", request.sync() ? "yes" : "");
        options.put("within", request.within().orElse(""));
        options.put(
                "yes-withdraw",
                request.yesWithdraw().isPresent()
                        ? Long.toString(request.yesWithdraw().getAsLong())
                        : "");
        options.put("again", request.again() ? "yes" : "");
        options.put("skip-errors", request.skipErrors() ? "yes" : "");
        options.values().removeIf(String::isEmpty);
        return options;
    }

    /**
     * Reads the line.
     *
     * @param check whether the result is checked against the rules
     * @throws IOException when it is no such line
     */
    static PlanHead read(String line, boolean check) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no object");
            }
            Tree head = Tree.read(json);
            if (!head.text("plan").equals(Integer.toString(VERSION))) {
                throw new IOException("no plan of this version");
            }
            List<Source> sources = new ArrayList<>();
            List<String> fingerprints = new ArrayList<>();
            for (Tree file : head.list("files")) {
                sources.add(new Source(Path.of(file.text("path")), file.text("name")));
                fingerprints.add(file.text("sha256"));
            }
            List<Question> questions = new ArrayList<>();
            head.list("questions").forEach(each -> questions.add(new Question(each.text("text"), each.text("option"))));
            Map<String, Long> counts = new LinkedHashMap<>();
            head.object("counts").texts().forEach((state, count) -> counts.put(state, Long.parseLong(count)));
            return new PlanHead(
                    head.text("event"),
                    head.text("basis"),
                    request(sources, head.object("options"), check),
                    fingerprints,
                    counts,
                    questions,
                    head.text("lines"));
        } catch (IllegalArgumentException e) { // a path or number that is none
            throw new IOException(e);
        }
    }

    private static ImportRequest request(List<Source> sources, Tree options, boolean check) {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        options.object("value").objects().forEach((column, codes) -> values.put(column, codes.texts()));
        String yesWithdraw = options.text("yes-withdraw");
        return new ImportRequest(
                options.text("as").equals("agenda"),
                sources,
                new ReadOptions(options.given("encoding"), options.given("sheet")),
                new MappingOptions(
                        options.object("map").texts(), options.object("set").texts(), values, Map.of()),
                options.given("add-only").isPresent(),
                options.given("sync").isPresent(),
                options.given("within"),
                yesWithdraw.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(yesWithdraw)),
                options.given("again").isPresent(),
                options.object("match").texts(),
                options.object("edits").texts(),
                options.given("skip-errors").isPresent(),
                check);
    }

    /** A JSON object, its values by kind. */
    private record Tree(Map<String, String> texts, Map<String, Tree> objects, Map<String, List<Tree>> lists) {
        /** The object whose beginning was just read; in lists, what is no object is left out. */
        static Tree read(JsonParser json) throws IOException {
            Tree tree = new Tree(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                switch (json.nextToken()) {
                    case START_OBJECT -> tree.objects.put(name, read(json));
                    case START_ARRAY -> {
                        List<Tree> list = new ArrayList<>();
                        while (json.nextToken() == JsonToken.START_OBJECT) {
                            list.add(read(json));
                        }
                        tree.lists.put(name, list);
                    }
                    default -> tree.texts.put(name, json.getText());
                }
            }
            return tree;
        }

        String text(String name) {
            return texts.getOrDefault(name, "");
        }

        Optional<String> given(String name) {
            return Optional.ofNullable(texts.get(name));
        }

        Tree object(String name) {
            return objects.getOrDefault(name, new Tree(Map.of(), Map.of(), Map.of()));
        }

        List<Tree> list(String name) {
            return lists.getOrDefault(name, List.of());
        }
    }
}
