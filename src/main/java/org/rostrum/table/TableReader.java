package org.rostrum.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads back what was written as CSV, JSON or JSON Lines. */
public final class TableReader {
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private TableReader() {}

    /**
     * The rows, each by the names of its columns; what is null is empty.
     *
     * @return empty when the file holds no such table
     * @throws IOException when it cannot be read
     */
    public static Optional<List<Map<String, String>>> read(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return isJson(reader) ? Optional.of(json(reader)) : csv(reader);
        } catch (JsonProcessingException
                | CharacterCodingException
                | UncheckedIOException
                | IllegalArgumentException e) {
            return Optional.empty(); // not what we write
        }
    }

    /** What begins with a bracket is; a mark of the byte order is skipped. */
    private static boolean isJson(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        reader.mark(1);
        int first = reader.read();
        reader.reset();
        return first == '[' || first == '{';
    }

    private static Optional<List<Map<String, String>>> csv(Reader reader) throws IOException {
        try (CSVParser parser = CsvRows.FORMAT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(reader)) {
            return parser.getHeaderNames().isEmpty()
                    ? Optional.empty()
                    : Optional.of(parser.stream().map(CSVRecord::toMap).toList());
        }
    }

    private static List<Map<String, String>> json(Reader reader) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(reader)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    rows.add(object(parser));
                }
            }
        }
        return rows;
    }

    private static Map<String, String> object(JsonParser parser) throws IOException {
        Map<String, String> row = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            row.put(name, value == JsonToken.VALUE_NULL ? "" : parser.getText());
            parser.skipChildren();
        }
        return row;
    }
}
